/** Words of a report, with the span marked (or underlined in lists). */
import type { Span } from '../../src/schema/api.ts';

interface QuoteProps {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly soft?: boolean;
}

export function Quote({ text, spans, soft = false }: QuoteProps) {
  const parts = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    if (start > at) parts.push(text.slice(at, start));
    parts.push(<mark class={soft ? 'soft' : ''}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <span class="quote" lang="zh-CN">
      {parts}
    </span>
  );
}
