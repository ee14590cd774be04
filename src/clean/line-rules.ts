/**
 * Lines around the text and between its pages, as data. A rule matches a whole line with its blanks and marks taken off.
 * `where` tells in which part of the file it may fire: `head` before the salutation, `tail` behind the last long line,
 * `around` in both, `late` in the last third, and then everything below goes too.
 */
import type { Rule } from '../text/rule.ts';

export interface LineRule extends Rule {
  readonly where: 'anywhere' | 'around' | 'head' | 'tail' | 'late';
}

export const LINE_RULES: readonly LineRule[] = [
  {
    id: 'page-number',
    where: 'anywhere',
    pattern:
      /^(?:[-—–－―_·•.（(【[\s]*\d{1,3}[-—–－―_·•.）)】\]\s]*|第[\d一二三四五六七八九十百]{1,4}页(?:[，,/]?共[\d一二三四五六七八九十百]{1,4}页)?|\d{1,3}\/\d{1,3}页?|page\d{1,3}(?:of\d{1,3})?|共\d{1,3}页)$/iu,
    why: 'Page numbers alone on a line, also in the middle of a sentence.',
    hit: ['〔—12—〕', '〔- 3 -〕', '〔第3页共20页〕', '〔7〕', '〔4/26〕'],
    miss: ['2017', '一、2016年工作回顾', '100户', '（一）'],
  },
  {
    id: 'navigation',
    where: 'anywhere',
    pattern:
      /^(?:【?(?:字体|字号)[:：]?(?:[【[]?(?:大|中|小|加大|减小|还原|默认|\+|-|A)[\]】]?)*】?|【?(?:打印|打印本页|打印此页|打印文章|关闭|关闭窗口|关闭本页|返回顶部|返回首页|返回列表|下载全文|分享到|扫一扫.{0,30}|无障碍阅读|繁體版?|进入老年模式)】?)[:：]?$/u,
    why: 'Buttons of a web page saved with its text.',
    hit: ['〔【字号：大中小】〕', '〔打印本页〕', '〔扫一扫在手机打开当前页〕'],
    miss: ['打印设备产业园', '关闭小煤矿12处'],
  },
  {
    id: 'navigation',
    where: 'around',
    pattern:
      /^(?:下载|打印|全屏|收藏|分享|复制链接|首页|网站首页|加大|还原|减小|放大|缩小|大|中|小|默认|微信|微博|QQ空间|朗读|播放|暂停|上一篇|下一篇|上一页|下一页|导航|搜索|登录|注册|关闭|返回|[】【|>»›])[:：]?$/u,
    why: 'Single words of the page around the text; inside the text the same words could be headings of a table.',
    hit: ['〔下载〕', '〔收藏〕', '〔】〕', '〔减小〕'],
    miss: ['分享经济', '小城镇建设'],
  },
  {
    id: 'navigation',
    where: 'around',
    pattern:
      /^(?:(?:上|下)一(?:篇|页|条)[:：].{0,60}|(?:您)?(?:的)?(?:当前|现在)?(?:的)?(?:所在)?位置[:：是].{0,80}|(?:您|你)(?:现在|当前)的位置.{0,80}|[^。！]{0,30}(?:>|»|›|＞)[^。！]{0,30}(?:>|»|›|＞)[^。！]{0,60})$/u,
    why: 'The way to the page, and the way on from it.',
    hit: ['〔当前位置：首页>政务公开>政府工作报告〕', '〔首页 > 公开 > 报告〕', '〔上一篇：关于预算的报告〕'],
    miss: ['位置优越、交通便利', '产值>10亿元的企业'],
  },
  {
    id: 'navigation',
    where: 'around',
    pattern:
      /^(?:(?:信息|文章|稿件|文件)?(?:来源|出处|作者|编辑|责任编辑|责编|编审|审核|审核人|校对|录入|签发|初审|复审|终审)|(?:发布|发文|发表|更新|成文|生成|印发|信息)?(?:时间|日期)|发布(?:机构|单位|人)|发文(?:机关|单位|字号)|公开(?:方式|范围|形式|时限)|索引号|索取号|主题词|主题分类|信息分类|信息名称|文号|有效性|公文种类|服务对象|体裁|(?:浏览|阅读|点击|访问|查看|浏览量|阅读量)(?:次数|人次|量|数)?)[:：].{0,120}$/u,
    why: 'What the site says of the page: source, editor, day of publication, visits.',
    hit: [
      '〔来源：某某日报〕',
      '〔时间：2026-02-10〕',
      '〔发布时间：2020-05-13 浏览次数：125次〕',
      '〔责任编辑：张三〕',
    ],
    miss: ['来源于我市的财政收入增长9.4%', '作者简介', '时间紧迫、任务艰巨'],
  },
  {
    id: 'navigation',
    where: 'around',
    pattern:
      /^(?:版权所有|Copyright|©|主办(?:单位)?[:：]|承办(?:单位)?[:：]|技术支持|网站标识码|政府网站标识码|网站地图|关于我们|联系我们|联系电话[:：]|网站声明|隐私声明|友情链接|.{0,6}ICP备|.{0,8}公网安备|建议使用.{0,20}浏览器).{0,100}$/iu,
    why: 'The foot of a web page.',
    hit: ['〔版权所有：某市人民政府〕', '〔京ICP备05000000号〕', '〔网站标识码：6200000001〕'],
    miss: ['主办第三届马拉松赛', '技术交易额增长20%'],
  },
  {
    id: 'navigation',
    where: 'head',
    pattern:
      /^(?=.{2,80}$)(?!.*(?:[市州省区县盟]长|主席|专员)[^记者]{0,8}$).*(?:记者|通讯员|摄影|[\p{Script=Han}]{2,4}摄)[^。！]{0,20}$/u,
    why: 'The caption of the picture above the text.',
    hit: ['〔某某作政府工作报告。本报记者 张三〕', '〔会议现场。李四摄〕'],
    miss: ['各位代表：', '市长 王五', '——在某市第三届人民代表大会第一次会议上'],
  },
  {
    id: 'source-credit',
    where: 'tail',
    pattern:
      /^[（(【](?:来源[:：])?[^（()）。，]{2,20}(?:日报|晚报|晨报|网站?|频道|电视台|公报|信息网|政府办|办公室|新闻社|记者[^（()）。，]{0,12})[)）】]$/u,
    why: 'Where the text was taken from, in brackets behind it.',
    hit: ['〔（某某日报）〕', '〔（某某市人民政府网站）〕'],
    miss: ['（一）建设数字政府网站集群。', '（2020年1月6日）'],
  },
  {
    id: 'navigation',
    where: 'late',
    pattern:
      /^(?:相关(?:报道|阅读|链接|新闻|文章|文档|解读|信息|附件)|推荐阅读|延伸阅读|热点(?:新闻|推荐)|猜你喜欢|附件下载|扫描二维码.{0,20})[:：]?.{0,60}$/u,
    why: 'The list of other pages below the text.',
    hit: ['〔相关报道：〕', '〔推荐阅读〕'],
    miss: ['相关名词解释', '附件：2020年重点项目'],
  },
];
