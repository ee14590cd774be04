/** Chinese and other wide signs count two, Latin one. */
export const widthInHalves = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);

/**
 * A name short enough for its label: `…` in the middle, the end kept, since numbers and phases differ there.
 * @param most room in half widths: 20 is ten Chinese signs
 */
export function shorten(name: string, most = 20): string {
  if (widthInHalves(name) <= most) return name;
  const signs = [...name];
  const tail: string[] = [];
  let room = most - 2;
  let tailRoom = Math.floor(room * 0.4);
  while (signs.length > 0) {
    const width = widthInHalves(signs.at(-1)!);
    if (width > tailRoom) break;
    tail.unshift(signs.pop()!);
    tailRoom -= width;
    room -= width;
  }
  const head: string[] = [];
  for (const sign of signs) {
    const width = widthInHalves(sign);
    if (width > room) break;
    head.push(sign);
    room -= width;
  }
  return `${head.join('')}…${tail.join('')}`;
}
