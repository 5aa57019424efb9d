import type { Coverage } from '../coverage/coverage.ts';
import type { MissAnswer } from './answer.ts';

/** An honest no: what was asked, why it is not answered, what was searched, and what else was found near it. */
export function missOf(
  coverage: Coverage,
  asked: string,
  reason: MissAnswer['reason'],
  near: Partial<
    Pick<
      MissAnswer,
      'unknownNames' | 'unrecognised' | 'closeNames' | 'nearest' | 'unquoted' | 'missing' | 'untold'
    >
  > = {},
): MissAnswer {
  return { kind: 'miss', asked, reason, unknownNames: [], closeNames: [], searched: coverage.facts, ...near };
}
