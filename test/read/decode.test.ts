import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { InputError } from '../../src/schema/errors.ts';

const TEXT = '各位代表：一年来，我市建设和发展工作在市委领导下取得新的成绩。';
/** GB18030 bytes of 各位代表：我市工作的发展和建设。 */
const GB = [
  0xb8, 0xf7, 0xce, 0xbb, 0xb4, 0xfa, 0xb1, 0xed, 0xa3, 0xba, 0xce, 0xd2, 0xca, 0xd0, 0xb9, 0xa4, 0xd7, 0xf7, 0xb5,
  0xc4, 0xb7, 0xa2, 0xd5, 0xb9, 0xba, 0xcd, 0xbd, 0xa8, 0xc9, 0xe8, 0xa1, 0xa3,
];
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean, mark = true) => {
  const units = [...(mark ? `\uFEFF${text}` : text)].map((char) => char.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};
/** The bytes with every nth one replaced by a byte that UTF-8 never holds. */
const damaged = (bytes: Uint8Array, every: number) => bytes.map((byte, i) => (i % every === every - 1 ? 0xff : byte));

describe('decode', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8', TEXT, 0],
    ['UTF-8 with mark: the mark stays, so that offsets agree', utf8(`\uFEFF${TEXT}`), 'utf-8', `\uFEFF${TEXT}`, 0],
    ['UTF-16 LE by its mark', utf16(TEXT, true), 'utf-16le', `\uFEFF${TEXT}`, 0],
    ['UTF-16 BE by its mark', utf16(TEXT, false), 'utf-16be', `\uFEFF${TEXT}`, 0],
    ['UTF-16 LE without a mark', utf16(TEXT, true, false), 'utf-16le', TEXT, 0],
    ['GB18030', Uint8Array.from(GB), 'gb18030', '各位代表：我市工作的发展和建设。', 0],
    ['plain ASCII', utf8('Annual report\n'), 'utf-8', 'Annual report\n', 0],
  ])('%s', (_, bytes, encoding, text, lost) => {
    expect(decode(bytes, 'a.txt')).toEqual({ text, encoding, lost });
  });

  test('a few lost bytes leave the rest readable, in either encoding', () => {
    const long = utf8(TEXT.repeat(20));
    const read = decode(damaged(long, 700), 'a.txt');
    expect(read.encoding).toBe('utf-8');
    expect(read.lost).toBeGreaterThan(0);
    expect(read.text).toContain('我市建设和发展工作');
    const gb = decode(damaged(Uint8Array.from(Array.from({ length: 30 }, () => GB).flat()), 401), 'a.txt');
    expect(gb.encoding).toBe('gb18030');
    expect(gb.text).toContain('我市工作的发展和建设');
  });

  test.each([
    ['a PDF', utf8('%PDF-1.7 …'), /PDF/u],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /\.doc\b/u],
    ['a zip archive', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /zip/u],
    ['zeros and noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), /not a text file/u],
    ['half of the bytes broken', damaged(utf8(TEXT.repeat(20)), 2), /not a text file/u],
  ])('%s is refused as binary', (_, bytes, message) => {
    const refusal = () => decode(bytes, 'a.bin');
    expect(refusal).toThrow(message);
    expect(refusal).toThrow(InputError);
    try {
      refusal();
    } catch (error) {
      expect(error).toMatchObject({ code: 'binary', hint: expect.stringMatching(/\w/u) });
    }
  });
});
