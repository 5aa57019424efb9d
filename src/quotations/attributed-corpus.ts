import type { PeopleDirectory } from '../people/person.ts';
import type { BodyId, Quotation, Statement } from './quotation.ts';

/** A body or document that is quoted: Downing Street, a draft resolution, ministers. */
export interface Body {
  readonly id: BodyId;
  readonly name: string;
}

/** A correction that could not be applied: the line of the people file (from 1), and what to do. */
export interface CorrectionFault {
  readonly line: number;
  readonly message: string;
}

/** All that was said in the coverage, by whom, and everybody whom it names. Quotations stand by article path, then by place. */
export interface AttributedCorpus {
  readonly people: PeopleDirectory;
  readonly bodies: readonly Body[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
  /** In the order of the people file; absent when all corrections could be applied. */
  readonly faults?: readonly CorrectionFault[];
}
