import { InputError } from '../schema/errors.ts';

export interface Decoded {
  /** The whole text; a byte order mark at its head stays, so that offsets agree with any plain reader of the file. */
  readonly text: string;
  /** utf-8, utf-16le, utf-16be or gb18030. */
  readonly encoding: string;
  /** Places where bytes were lost or broken: each reads as U+FFFD. */
  readonly lost: number;
}

const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** More broken places than one character in fifty: not a text that was damaged, but no text in this encoding. */
const MOST_LOST = 0.02;
/** Of a Chinese text at least one character in twelve is one of these; a wrong decoding has next to none. */
const FREQUENT = /[的一是在和有年发展工作市政府建设人大民业项，。、]/gu;
const LEAST_FREQUENT = 1 / 12;
/** The share is measured on the head of the text: enough, and quick. */
const SAMPLE = 20_000;

/** File kinds that are often sent by mistake, by their first bytes. */
const FOREIGN: readonly { readonly magic: readonly number[]; readonly kind: string; readonly hint: string }[] = [
  { magic: [0x25, 0x50, 0x44, 0x46], kind: 'a PDF', hint: 'Save its text as .txt or .docx and give that.' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], kind: 'an old Word file (.doc)', hint: 'Save it as .docx and give that.' },
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'a rich text file', hint: 'Save it as .docx or .txt and give that.' },
  { magic: [0x50, 0x4b, 0x03, 0x04], kind: 'a zip archive', hint: 'Unpack it, or name it .docx if it is a Word file.' },
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const decodeAs = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** The encoding that the byte order mark states, if any. */
function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** How much a decoding looks like Chinese prose: share of frequent characters, less what was lost. */
function plausibility(text: string): number {
  const head = text.slice(0, SAMPLE);
  return count(head, FREQUENT) / head.length - (5 * count(text, /\uFFFD/gu)) / text.length;
}

/**
 * Decodes bytes as UTF-8, UTF-16 or GB18030. A mark at the head decides; without one strict UTF-8, then strict GB18030,
 * then whichever reads best with a few broken places replaced by U+FFFD.
 * @throws InputError `binary` when the bytes are no text in any of these.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const foreign = FOREIGN.find(({ magic }) => magic.every((byte, i) => bytes[i] === byte));
  if (foreign) throw new InputError('binary', `${name} is ${foreign.kind}, not a text file`, foreign.hint);
  const marked = markedEncoding(bytes);
  if (marked) return checked(decodeAs(bytes, marked), marked, name);
  const zeros = bytes.subarray(0, 65_536).includes(0);
  if (!zeros) {
    try {
      return {
        text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
        encoding: 'utf-8',
        lost: 0,
      };
    } catch {
      // Damaged UTF-8, or another encoding: the best reading below.
    }
  }
  const readings = ENCODINGS.filter((encoding) => !encoding.startsWith('utf-16') || bytes.length % 2 === 0)
    .map((encoding) => {
      const text = decodeAs(bytes, encoding);
      return { text, encoding, score: plausibility(text) };
    })
    .sort((a, b) => b.score - a.score);
  const best = readings[0]!;
  if (best.score < LEAST_FREQUENT) throw binary(name);
  return checked(best.text, best.encoding, name);
}

function checked(text: string, encoding: Encoding, name: string): Decoded {
  const lost = count(text, /\uFFFD/gu);
  if (lost > text.length * MOST_LOST || count(text.slice(0, SAMPLE), /\0/gu) > 0) throw binary(name);
  return { text, encoding, lost };
}

const binary = (name: string): InputError =>
  new InputError('binary', `${name} is not a text file`, 'Give Markdown, text, HTML or docx in UTF-8 or GB18030.');
