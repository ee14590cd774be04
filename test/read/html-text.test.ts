import { describe, expect, test } from 'vitest';
import { looksLikeHtml, textOfHtml } from '../../src/read/html-text.ts';

describe('textOfHtml', () => {
  test.each([
    ['paragraphs are lines', '<p>一年来，</p><p>我市稳步前行。</p>', '一年来，\n我市稳步前行。'],
    ['a break is a line end', '某市第三届<br>第二次会议', '某市第三届\n第二次会议'],
    ['line ends of the source are blanks', '<p>全市\n  经济\n平稳</p>', '全市 经济 平稳'],
    ['headings keep their rank', '<h2>一、工作回顾</h2><p>正文。</p>', '## 一、工作回顾\n正文。'],
    [
      'scripts, styles and navigation are silent',
      '<nav>首页</nav><script>var a=1</script><style>p{}</style><p>正文</p>',
      '正文',
    ],
    [
      'cells of a row',
      '<table><tr><td>指标</td><td>单位</td></tr><tr><td>产值</td><td>亿元</td></tr></table>',
      '指标 | 单位\n产值 | 亿元',
    ],
    ['entities are read', '<p>A&middot;B&nbsp;增长8&#37;</p>', 'A·B\u00A0增长8%'],
    ['inline marks do not part words', '<p>生产<b>总</b>值</p>', '生产总值'],
    [
      'the head of the page says nothing',
      '<html><head><title>站名</title></head><body><div>正文</div></body></html>',
      '正文',
    ],
    ['unclosed elements', '<div>甲<p>乙', '甲\n乙'],
  ])('%s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test.each([
    ['<!DOCTYPE html><html><body>x', true],
    ['\uFEFF\n<html lang="zh">', true],
    ['<!-- saved --><html>', true],
    ['各位代表：<html>', false],
    ['# 标题\n<div>x</div>', false],
  ])('looksLikeHtml %j: %s', (text, expected) => {
    expect(looksLikeHtml(text)).toBe(expected);
  });
});
