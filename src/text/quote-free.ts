/** Views of a text in which quotation marks do not matter: names stand with and without them, “放管服”改革 and 放管服改革. */

const QUOTES = /["“”‘’「」『』＂]/u;

export interface QuoteFree {
  readonly text: string;
  /** Offset in the quoted text of each code unit of `text`. */
  readonly origin: readonly number[];
}

/** The text without quotation marks, with the way back. */
export function withoutQuotes(text: string): QuoteFree {
  const origin: number[] = [];
  let bare = '';
  for (let i = 0; i < text.length; i++) {
    if (QUOTES.test(text[i]!)) continue;
    bare += text[i];
    origin.push(i);
  }
  return { text: bare, origin };
}

/** A name as it is kept: no quotation marks. */
export const stripQuotes = (name: string): string => name.replace(/["“”‘’「」『』＂]/gu, '');

/** What stands for a mark that is inside quotes, titles or brackets. A private code point: no text holds it. */
export const MASK = '\uE000';

/** The text, of the same length, with every mark inside “…”, "…", 《…》 and （…） masked: cutting at marks leaves those whole. */
export function maskEnclosed(text: string): string {
  return text.replace(/“[^“”]{1,40}”|"[^"]{1,30}"|《[^《》]{1,60}》|（[^（）]{1,30}）/gu, (part) =>
    part.replace(/[，。；：、！？,;:!?—]/gu, MASK),
  );
}
