import type { Coverage } from '../coverage/coverage.ts';
import type { MissAnswer } from './answer.ts';
import { missOf } from './miss-of.ts';
import type { NamedSpeaker } from './resolve-speaker.ts';
import { whereWordsStand } from './where-words-stand.ts';

/** Names that nobody answers to: those that no article holds, and those that articles hold without anybody being known by them. */
export type UnknownNames = Pick<MissAnswer, 'unknownNames' | 'unrecognised' | 'nearest'>;

/** Sorts names that nobody answers to by whether their words stand in the articles. */
export async function unknownNamesOf(coverage: Coverage, names: readonly string[]): Promise<UnknownNames> {
  const found = await Promise.all(
    names.map(async (name) => ({ name, stands: await whereWordsStand(coverage, name) })),
  );
  const nearest = found.find(({ stands }) => stands !== undefined)?.stands?.nearest;
  return {
    unknownNames: found.flatMap(({ name, stands }) => (stands === undefined ? [name] : [])),
    unrecognised: found.flatMap(({ name, stands }) =>
      stands === undefined ? [] : [{ name, passages: stands.passages }],
    ),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

/** Nobody answers to a name that was typed: whether its words stand in the articles all the same, and whose names come close. */
export async function nameMiss(
  coverage: Coverage,
  asked: string,
  typed: string,
  close: readonly NamedSpeaker[],
): Promise<MissAnswer> {
  return missOf(coverage, asked, 'no-such-name', {
    ...(await unknownNamesOf(coverage, [typed])),
    closeNames: close,
  });
}
