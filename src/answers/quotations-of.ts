import type { Coverage } from '../coverage/coverage.ts';
import type { ChoiceAnswer, MissAnswer, QuotationsAnswer } from './answer.ts';
import { choiceOfSpeakers } from './choice-of.ts';
import { missOf } from './miss-of.ts';
import { nameMiss } from './name-miss.ts';
import { askForPage } from './page-view.ts';
import { viewOf } from './quotation-view.ts';
import { resolveAskedSpeaker } from './resolve-asked-speaker.ts';
import { type SaidQuestion, saidAbout } from './said-about.ts';
import { withCarriers } from './with-carriers.ts';

/** Quotations on one page: as many as can be read without scrolling far; at length, twice as many. */
const ON_A_PAGE = 3;
const AT_LENGTH = 2 * ON_A_PAGE;

export interface QuotationsQuestion {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  readonly reported?: boolean | undefined;
  readonly page: number;
  /** A longer page. */
  readonly isFull?: boolean;
}

/** `/quote`: who said what, word for word; a question back when two people answer to the name; a miss that says why. */
export async function quotationsOf(
  coverage: Coverage,
  { speaker: typed, about, reported = false, page, isFull = false }: QuotationsQuestion,
): Promise<QuotationsAnswer | ChoiceAnswer | MissAnswer> {
  const asked = [typed, about].filter((part) => part !== undefined).join(' · ');
  if (asked === '') return missOf(coverage, asked, 'nothing-asked');
  const lookup = typed === undefined ? undefined : await resolveAskedSpeaker(coverage, typed);
  if (lookup?.kind === 'several') return choiceOfSpeakers(coverage, typed ?? '', lookup.speakers);
  if (lookup?.kind === 'none') return nameMiss(coverage, asked, typed ?? '', lookup.close);
  const speaker = lookup?.speaker;
  const filter: SaidQuestion = {
    ...(speaker === undefined ? {} : { speaker: speaker.id }),
    about,
    reported,
    bestFirst: true,
  };
  const { items: shown, page: view } = await askForPage(page, isFull ? AT_LENGTH : ON_A_PAGE, (slice) =>
    saidAbout(coverage, filter, slice),
  );
  if (view.total === 0) {
    const sought = [speaker?.name, about].filter((part) => part !== undefined).join(' · ');
    if (speaker === undefined) return missOf(coverage, sought, 'nothing-about');
    const { statements = 0 } = (await coverage.voice(speaker.id)) ?? {};
    const unquoted = { id: speaker.id, name: speaker.name, statements: reported ? 0 : statements };
    return missOf(coverage, sought, about === undefined ? 'never-quoted' : 'not-quoted', { unquoted });
  }
  const views = await Promise.all(shown.map(({ said }) => viewOf(coverage, said)));
  const lines = views.filter((line) => line !== undefined);
  return {
    kind: 'quotations',
    ...(speaker === undefined ? {} : { speaker: { id: speaker.id, name: speaker.name } }),
    ...(about === undefined ? {} : { about }),
    reported,
    lines: await Promise.all(lines.map((line) => withCarriers(coverage, line))),
    page: view,
  };
}
