/** The editor of the Query tab. Loaded when the tab is first opened. */
import { acceptCompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { SchemaAnswer } from '../../src/schema/api.ts';
import type { Caption } from '../../src/schema/values.ts';
import { cypherLanguage } from './cypher-language.ts';

export interface Editor {
  set(text: string): void;
  /** Writes at the cursor and keeps the focus there. */
  insert(text: string): void;
  focus(): void;
  dispose(): void;
}

interface EditorWishes {
  readonly text: string;
  readonly label: string;
  readonly schema: SchemaAnswer | null;
  readonly caption: (words: Caption) => string;
  onChange(text: string): void;
  onRun(): void;
}

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', color: 'var(--text)', backgroundColor: 'var(--canvas)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '22px' },
  '.cm-content': { caretColor: 'var(--text)', padding: '14px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { backgroundColor: 'transparent', border: 'none', color: 'var(--text-3)', paddingLeft: '12px' },
  '.cm-activeLine': { backgroundColor: 'var(--sunken)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--accent-soft) !important' },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--border)',
    borderRadius: '6px',
    boxShadow: 'var(--float)',
    overflow: 'hidden',
  },
  '.cm-tooltip-autocomplete ul': { fontFamily: 'var(--mono)', maxHeight: '240px' },
  '.cm-tooltip-autocomplete ul li': { padding: '4px 10px !important', display: 'flex', gap: '16px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent-soft)', color: 'var(--text)' },
  '.cm-completionDetail': {
    marginLeft: 'auto',
    fontStyle: 'normal',
    fontFamily: 'var(--sans)',
    color: 'var(--text-3)',
  },
});

export function createEditor(parent: HTMLElement, wishes: EditorWishes): Editor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: wishes.text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': wishes.label }),
        look,
        cypherLanguage(wishes.schema, wishes.caption),
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              wishes.onRun();
              return true;
            },
          },
          { key: 'Tab', run: acceptCompletion },
          // Tab writes nothing here, so that Esc and then Tab leave the editor.
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) wishes.onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    set(text) {
      if (view.state.doc.toString() !== text)
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    focus: () => view.focus(),
    dispose: () => view.destroy(),
  };
}
