import type { Span } from '../text/span.ts';

/** A paragraph before it is known what it is. `heading` is one by the syntax of Markdown, not by its looks. */
export interface Paragraph {
  readonly span: Span;
  readonly syntax?: 'heading' | 'list';
}
