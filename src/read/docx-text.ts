import mammoth from 'mammoth';
import { InputError } from '../schema/errors.ts';
import { textOfHtml } from './html-text.ts';

/**
 * The text of a Word file (.docx), one paragraph a line; headings, lists, tables and notes as `textOfHtml` writes them.
 * @throws InputError `unreadable` when the archive is damaged or holds no Word document.
 */
export async function textOfDocx(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return textOfHtml(value);
  } catch (cause) {
    throw new InputError(
      'unreadable',
      `${name} is no Word document that can be opened`,
      'Open it in a word processor, save it again as .docx, or give its text as .txt.',
      cause,
    );
  }
}
