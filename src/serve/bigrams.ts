/** How the search reads names: Chinese by pairs of characters, Latin words and numbers whole. */

const HAN = /\p{Script=Han}/u;
const PIECES = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Full-width forms to half-width, lower case, no white space or quotation marks. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’《》「」]+/g, ' ')
    .trim();
}

/** Tokens of a name or a query, in order: 西成铁路 → 西成, 成铁, 铁路; G6高速 → g6, 高速; a lone character stays. */
export function bigrams(text: string): string[] {
  const tokens: string[] = [];
  for (const [piece] of normalise(text).matchAll(PIECES)) {
    const characters = [...piece];
    if (!HAN.test(piece) || characters.length === 1) tokens.push(piece);
    else for (let i = 0; i + 1 < characters.length; i++) tokens.push(characters[i]! + characters[i + 1]!);
  }
  return tokens;
}
