import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/read/list-files.ts';
import { documentOf, readDocument } from '../../src/read/read-file.ts';
import { docxOf } from './docx-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('documentOf', () => {
  test('a text file keeps its bytes’ hash, its name and its text', async () => {
    expect(await documentOf(Buffer.from('各位代表'), '甲市.md', '甲/甲市.md')).toEqual({
      name: '甲市.md',
      path: '甲/甲市.md',
      sha256: 'dd46c7740af1df6e6714fb2dece8f1c507ca5efef5f61af184765d167a04675a',
      mediaType: 'text/markdown',
      encoding: 'utf-8',
      text: '各位代表',
    });
  });

  test('a Word file gives its paragraphs', async () => {
    const document = await documentOf(docxOf(['某市政府工作报告', '各位代表：', '全市经济稳中有进。']), 'a.docx');
    expect(document.text).toBe('某市政府工作报告\n各位代表：\n全市经济稳中有进。');
    expect(document.mediaType).toMatch(/wordprocessingml/u);
  });

  test('a page gives its text, also under another ending', async () => {
    const page = Buffer.from('<!doctype html><html><body><nav>首页</nav><p>各位代表：</p></body></html>');
    for (const name of ['a.html', 'a.txt']) {
      const document = await documentOf(page, name);
      expect([document.mediaType, document.text]).toEqual(['text/html', '各位代表：']);
    }
  });

  test('broken bytes are told of', async () => {
    const bytes = Buffer.concat([
      Buffer.from('全市经济发展工作稳中有进。'.repeat(9)),
      Buffer.from([0xff]),
      Buffer.from('建设'),
    ]);
    const { text, warnings } = await documentOf(bytes, 'a.txt');
    expect(text.endsWith('\uFFFD建设')).toBe(true);
    expect(warnings).toEqual([{ code: 'lost_bytes', message: expect.stringContaining('1 places') }]);
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'a.txt', 'empty'],
    ['blanks alone', Buffer.from(' \n\u3000\n'), 'a.txt', 'empty'],
    ['a page without text', Buffer.from('<html><body><script>1</script></body></html>'), 'a.html', 'empty'],
    ['a Word file without text', docxOf([]), 'a.docx', 'empty'],
    ['a damaged Word file', Buffer.from('PK\x03\x04 broken'), 'a.docx', 'unreadable'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48]), 'a.txt', 'binary'],
  ])('%s is refused', async (_, bytes, name, code) => {
    await expect(documentOf(bytes, name)).rejects.toMatchObject({ code, hint: expect.stringMatching(/\w/u) });
  });

  test('a missing file is unreadable, and is named', async () => {
    await expect(readDocument(join(folder, 'none.md'), 'none.md')).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('none.md'),
    });
  });
});

describe('listFiles', () => {
  test('candidates of a folder, sorted, each once; what is no report is passed over', async () => {
    const root = join(folder, '合集');
    await mkdir(join(root, '乙市'), { recursive: true });
    await mkdir(join(root, '.git'));
    for (const name of [
      '乙市/2.md',
      '乙市/1.txt',
      '甲.docx',
      '页.HTM',
      'README.md',
      '.hidden.md',
      '~$甲.docx',
      '表.csv',
      '.git/x.md',
    ])
      await writeFile(join(root, name), 'x');
    await symlink(root, join(root, '乙市', '回到上面'));
    const { files, errors } = await listFiles([root, join(root, '乙市'), join(root, '表.csv')]);
    expect(errors).toEqual([]);
    expect(files.map(({ path }) => path.slice(root.length + 1))).toEqual(
      ['乙市/1.txt', '乙市/2.md', '甲.docx', '表.csv', '页.HTM'].sort(),
    );
    expect(files.find(({ path }) => path.endsWith('1.txt'))?.shownPath).toBe('合集/乙市/1.txt');
  });

  test('a missing path and an empty folder are errors; the others still count', async () => {
    const empty = join(folder, '空');
    await mkdir(empty);
    await writeFile(join(folder, '一.md'), 'x');
    const { files, errors } = await listFiles([empty, join(folder, 'none'), join(folder, '一.md')]);
    expect(errors.map(({ code }) => code)).toEqual(['no_files', 'unreadable']);
    expect(files).toHaveLength(1);
  });
});
