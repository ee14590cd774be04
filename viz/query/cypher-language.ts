/** Cypher for the editor: colours, and completion of labels, types, properties and words. */
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { HighlightStyle, StreamLanguage, type StringStream, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import type { SchemaAnswer } from '../../src/schema/api.ts';
import type { Caption } from '../../src/schema/values.ts';

const KEYWORDS =
  'MATCH OPTIONAL WHERE RETURN WITH UNWIND UNION ALL ORDER BY SKIP LIMIT ASC DESC AS AND OR NOT XOR IN IS NULL DISTINCT CASE WHEN THEN ELSE END EXISTS COUNT STARTS ENDS CONTAINS TRUE FALSE'.split(
    ' ',
  );
const isKeyword = new Set(KEYWORDS);

interface State {
  comment: boolean;
  /** Inside [ ] a colon names a type, inside ( ) a label: both get the same colour. */
  afterColon: boolean;
}

const cypher = StreamLanguage.define<State>({
  startState: () => ({ comment: false, afterColon: false }),
  token(stream: StringStream, state: State): string | null {
    if (state.comment) {
      if (stream.match(/.*?\*\//)) state.comment = false;
      else stream.skipToEnd();
      return 'comment';
    }
    if (stream.eatSpace()) return null;
    if (stream.match('//')) {
      stream.skipToEnd();
      return 'comment';
    }
    if (stream.match('/*')) {
      state.comment = true;
      return 'comment';
    }
    if (stream.match(/'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?/)) return 'string';
    if (stream.match(/\$\w+/)) return 'variableName.special';
    if (stream.match(/[:|]/)) {
      state.afterColon = true;
      return null;
    }
    if (stream.match(/\d+(\.\d+)?/)) return 'number';
    if (stream.match(/`[^`]*`|[A-Za-z_]\w*/)) {
      const word = stream.current();
      const named = state.afterColon && /^[`A-Z]/.test(word);
      state.afterColon = false;
      if (named) return 'typeName';
      return isKeyword.has(word.toUpperCase()) ? 'keyword' : 'variableName';
    }
    state.afterColon = false;
    stream.next();
    return null;
  },
  languageData: { commentTokens: { line: '//' } },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)' },
  { tag: tags.typeName, color: 'var(--kind-Policy)' },
  { tag: tags.special(tags.variableName), color: 'var(--kind-Company)' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: tags.comment, color: 'var(--text-3)' },
]);

type Source = (context: CompletionContext) => CompletionResult | null;

/** What can stand at the cursor. `caption` gives the reader's language. */
export function completions(schema: SchemaAnswer, caption: (words: Caption) => string): Source {
  const labels = Object.values(schema.nodes).map(
    (n): Completion => ({ label: n.label, detail: caption(n.caption), type: 'class' }),
  );
  const types = Object.values(schema.edges).map(
    (e): Completion => ({ label: e.type, detail: caption(e.caption), type: 'type' }),
  );
  const properties = new Map<string, Completion>();
  for (const { properties: own } of [...Object.values(schema.nodes), ...Object.values(schema.edges)])
    for (const { name, caption: words } of own)
      if (!properties.has(name)) properties.set(name, { label: name, detail: caption(words), type: 'property' });
  const words = KEYWORDS.map((label): Completion => ({ label, type: 'keyword' }));
  return (context) => {
    const from = context.matchBefore(/\w*/)?.from ?? context.pos;
    const answer = (options: readonly Completion[]): CompletionResult => ({ from, options, validFor: /^\w*$/ });
    if (context.matchBefore(/\[\w*\s*:[\w|: ]*/)) return answer(types);
    if (context.matchBefore(/:\s*[\w|]*/)) return answer(labels);
    if (context.matchBefore(/\w+\.\w*/)) return answer([...properties.values()]);
    return context.explicit || from < context.pos ? answer(words) : null;
  };
}

export function cypherLanguage(schema: SchemaAnswer | null, caption: (words: Caption) => string) {
  return [
    cypher,
    syntaxHighlighting(colours),
    autocompletion({ icons: false, ...(schema && { override: [completions(schema, caption)] }) }),
  ];
}
