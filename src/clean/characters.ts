/** One character for another: full-width digits, letters of other blocks, punctuation of the wrong width. */
import { type Draft, type Pass, swap } from './draft.ts';

/** Simplified characters for radicals that text drawn from PDF files holds in their place; NFKC leaves these or turns them traditional. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  '⻓长 ⻢马 ⻔门 ⻋车 ⻅见 ⻚页 ⻛风 ⻜飞 ⻝食 ⻘青 ⻩黄 ⻬齐 ⻰龙 ⻄西 ⺠民 ⻥鱼 ⻦鸟 ⻆角 ⻉贝 ⻮齿 ⻣骨 ⻤鬼 ⻙韦 ⼾户 ⻁虎 ⻨麦 ⻳龟'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
);

const SAME_SIGN: Readonly<Record<string, string>> = {
  '―': '—',
  '─': '—',
  '━': '—',
  '・': '·',
  '‧': '·',
  '∙': '·',
  '•': '·',
  '･': '·',
  '﹪': '%',
  '﹑': '、',
  '､': '、',
  '﹐': '，',
  '｡': '。',
  '﹔': '；',
  '﹕': '：',
  '︰': '：',
  '∶': '：',
  '﹙': '（',
  '﹚': '）',
  '〝': '“',
  '〞': '”',
  '＂': '"',
};

const FOREIGN = /[０-９Ａ-Ｚａ-ｚ％＋－／＝＆＜＞．\u2E80-\u2FDF\uF900-\uFAFF―─━・‧∙•･﹪﹑､﹐｡﹔﹕︰∶﹙﹚〝〞＂]/gu;

/** Full-width and compatibility forms, unit by unit. */
export const evenCharacters: Pass = (draft) => {
  const change = new Map<number, string>();
  for (const { 0: char, index } of draft.text.matchAll(FOREIGN)) {
    const even = RADICALS.get(char) ?? SAME_SIGN[char] ?? char.normalize('NFKC');
    if (even.length === 1 && even !== char) change.set(index, even);
  }
  return swap(draft, change);
};

const HAN = /[\p{Script=Han}“”‘’《》（）【】。，、；：！？…—]/u;
const DIGIT = /\d/u;

/** Half-width punctuation of a Chinese sentence as full-width; 1,234 and 12:30 and 2.5 stay. */
export const evenPunctuation: Pass = (draft) => {
  const { text } = draft;
  const change = new Map<number, string>();
  const at = (i: number): string => change.get(i) ?? text[i] ?? '\n';
  for (const { 0: mark, index } of text.matchAll(/[,;:!?.：]/gu)) {
    const before = at(index - 1);
    const after = text[index + 1] ?? '\n';
    const even = evenMark(mark, before, after, text, index);
    if (even !== null) change.set(index, even);
  }
  for (const match of text.matchAll(/\(([^()\n]{0,120})\)/gu)) {
    const end = match.index + match[0].length;
    if (!HAN.test(match[1]!) && !HAN.test(at(match.index - 1)) && !HAN.test(at(end))) continue;
    change.set(match.index, '（');
    change.set(end - 1, '）');
  }
  // A parenthesis of mixed width, and one that never closes: (一), （小游园).
  for (const { 0: mark, index } of text.matchAll(/[()]/gu)) {
    if (change.has(index)) continue;
    if (mark === ')' && /（[^（）()\n]{0,120}$/u.test(text.slice(Math.max(0, index - 121), index)))
      change.set(index, '）');
    else if (mark === '(' && /^[^（）()\n]{0,120}）/u.test(text.slice(index + 1, index + 122))) change.set(index, '（');
  }
  return evenQuotes(swap(draft, change));
};

/** The full-width form of one mark between its neighbours, or null when it stays. */
function evenMark(mark: string, before: string, after: string, text: string, index: number): string | null {
  const betweenDigits = DIGIT.test(before) && DIGIT.test(after);
  const chinese = HAN.test(before) || HAN.test(after) || before === '%' || before === '‰';
  switch (mark) {
    case ',':
      return betweenDigits || !chinese ? null : '，';
    case ';':
      return chinese || DIGIT.test(before) ? '；' : null;
    case ':':
      return betweenDigits || after === '/' || !chinese ? null : '：';
    case '：':
      return betweenDigits ? ':' : null;
    case '!':
      return HAN.test(before) ? '！' : null;
    case '?':
      // Between two words, where no question can be asked, it stands for a dot or dash that was lost: 潮涌江城?英才计划.
      if (!HAN.test(before)) return null;
      return /[\p{Script=Han}“]/u.test(after) ? '·' : '？';
    default:
      // A full stop of the wrong width ends a sentence; 一.概况 does not.
      return /[\p{Script=Han}”）]/u.test(before) && after === '\n' && text.lastIndexOf('\n', index - 1) < index - 12
        ? '。'
        : null;
  }
}

/** Straight quotes in pairs within a line. */
function evenQuotes(draft: Draft): Draft {
  const change = new Map<number, string>();
  let open = false;
  let pending: number[] = [];
  const settle = () => {
    if (pending.length % 2 === 0) for (const [i, at] of pending.entries()) change.set(at, i % 2 === 0 ? '“' : '”');
    pending = [];
    open = false;
  };
  for (const { 0: char, index } of draft.text.matchAll(/["\n]/gu)) {
    if (char === '\n') settle();
    else {
      pending.push(index);
      open = !open;
    }
  }
  settle();
  return swap(draft, change);
}
