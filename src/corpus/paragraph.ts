import type { Span } from '../text/span.ts';

/** A paragraph before it is known what it is. */
export interface Paragraph {
  readonly span: Span;
  /** What the file itself marks it as (`# Bridge shut`, `<figcaption>`), not what it looks like. */
  readonly syntax?: 'heading' | 'standfirst' | 'list' | 'caption';
}
