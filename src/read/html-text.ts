import { Parser } from 'htmlparser2';

/** Elements whose content is no part of the page's text. */
const SILENT = new Set(
  'script style noscript template nav footer aside form select button iframe svg canvas object head'.split(' '),
);
/** Elements that begin and end a line. */
const BLOCK = new Set(
  (
    'p div br li ul ol dl dt dd table tr h1 h2 h3 h4 h5 h6 section article main header blockquote pre hr center ' +
    'caption figure figcaption body title'
  ).split(' '),
);
/** Elements that HTML closes by itself: no end is waited for. */
const VOID = new Set('br hr img input meta link'.split(' '));

/**
 * The visible text of an HTML page, one block a line, cells of a table row parted by |, headings marked with # as in
 * Markdown. This text is the "decoded original" of the page: offsets of evidence point into it.
 */
export function textOfHtml(html: string): string {
  const lines: string[] = [];
  let line = '';
  let silent = 0;
  let cells = 0;
  const endLine = () => {
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
  };
  const parser = new Parser(
    {
      onopentag(name) {
        if (SILENT.has(name)) {
          silent++;
          return;
        }
        if (silent > 0) return;
        if (name === 'tr') cells = 0;
        if ((name === 'td' || name === 'th') && cells++ > 0) line += ' | ';
        if (BLOCK.has(name)) endLine();
        const level = name.match(/^h([1-6])$/u)?.[1];
        if (level) line += `${'#'.repeat(Number(level))} `;
      },
      ontext(piece) {
        if (silent > 0) return;
        // Line ends inside an element are blanks, and no blank stands at the head of a line.
        const flat = piece.replace(/[\t\n\r\f ]+/gu, ' ');
        line += line === '' || line.endsWith(' ') ? flat.replace(/^ /u, '') : flat;
      },
      onclosetag(name) {
        if (SILENT.has(name)) {
          silent = Math.max(0, silent - 1);
          return;
        }
        if (silent === 0 && BLOCK.has(name) && !VOID.has(name)) endLine();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  endLine();
  return lines.join('\n');
}

/** Whether a text without a telling name is a page: it begins with a doctype, an html element or a comment before them. */
export const looksLikeHtml = (text: string): boolean =>
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(
    text.slice(0, 1200),
  );
