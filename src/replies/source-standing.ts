import type { CoverageAnswer } from '../answers/coverage-answer.ts';
import type { GatherReport, SourceReport, SourceStanding } from '../gather/gather-report.ts';
import type { Fault } from '../gather/network/fault.ts';
import type { Block, Line } from './block.ts';
import { bold, code, dotted, inert, type Markup, words } from './markup.ts';
import type { FieldPlan, MessagePlan } from './message-plan.ts';
import type { Messages } from './messages.ts';
import { withPage } from './page-buttons.ts';

/** `/coverage view:sources`: each source, how many articles are from it, when it was read last, and since when and why it cannot be. */
export function sourceList(
  { sources, total, failing, faults, page }: Extract<CoverageAnswer, { readonly view: 'sources' }>,
  messages: Messages,
): Omit<MessagePlan, 'colour'> {
  const { gathering } = messages;
  const core = total === 0 ? gathering.byHand : gathering.standing(total, failing);
  return {
    content: words(withPage(core, page, messages)),
    title: words(gathering.title),
    blocks: sources.map((source) => standingBlock(source, messages)),
    ...(faults.length === 0 ? {} : { fields: [faultField(faults, messages)] }),
  };
}

/** What sources gave that have something new or trouble, those with news first; for `/refresh gather:True`. */
export function gatheredFields({ sources, faults }: GatherReport, messages: Messages): readonly FieldPlan[] {
  const { gathering } = messages;
  const told = sources.filter(
    (source) => hasNews(source) || source.failing !== undefined || source.missed !== undefined,
  );
  const ordered = told.toSorted((one, other) => Number(hasNews(other)) - Number(hasNews(one)));
  return [
    ...(told.length === 0
      ? []
      : [
          {
            name: words(gathering.field(told.length)),
            blocks: ordered.map((source) => reportBlock(source, messages)),
          },
        ]),
    ...(faults.length === 0 ? [] : [faultField(faults, messages)]),
  ];
}

/** The same in a sentence or two. */
export function gatheredSentence({ sources, faults }: GatherReport, { gathering }: Messages): string {
  if (sources.length === 0)
    return faults.length === 0 ? gathering.noSources : `${gathering.unusable(faults.length)}.`;
  const sum = (of: (source: SourceReport) => number) => sources.reduce((all, source) => all + of(source), 0);
  const failing = sources.filter((source) => source.failing !== undefined).length;
  const core = gathering.core(
    sum(({ added }) => added),
    sum(({ changed }) => changed),
    sum(({ gone }) => gone),
  );
  return failing === 0 ? core : `${core} ${gathering.failed(failing)}`;
}

function standingBlock(source: SourceStanding, messages: Messages): Block {
  const { gathering } = messages;
  const { name, kind, address, articles, reached } = source;
  const read =
    reached === undefined
      ? gathering.neverReached
      : gathering.reached(inert(messages.frame.day(reached), 30), timeOf(reached));
  return {
    lines: [
      {
        kind: 'text',
        text: dotted([
          bold(inert(name, 40)),
          words(gathering.kinds[kind]),
          words(gathering.articles(articles)),
          words(read),
        ]),
      },
      { kind: 'small', text: code(address) },
      ...troubleLines(source, messages),
    ],
  };
}

function hasNews({ added, changed, gone }: SourceReport): boolean {
  return added + changed + gone > 0;
}

function reportBlock(source: SourceReport, messages: Messages): Block {
  const { added, changed, gone } = source;
  const counts = hasNews(source) ? words(messages.gathering.counts(added, changed, gone)) : undefined;
  return {
    lines: [
      { kind: 'text', text: dotted([bold(inert(source.name, 40)), counts]) },
      ...troubleLines(source, messages),
    ],
  };
}

/** Since when and why a source cannot be read, or what of its list could not be had; `shown` makes details fit for where they stand. */
export function troublesOf(
  { failing, missed }: SourceReport | SourceStanding,
  { gathering, frame }: Messages,
  shown: (detail: string) => string,
): readonly string[] {
  const why = ({ kind, detail }: Fault) =>
    gathering.faults[kind](
      shown(kind === 'resting' ? `${frame.day(detail)}, ${timeOf(detail)} UTC` : detail),
    );
  if (failing !== undefined) {
    const { since, fault } = failing;
    return [gathering.failing(shown(frame.day(since)), timeOf(since), why(fault))];
  }
  return missed === undefined ? [] : [gathering.missed(missed.count, why(missed.fault))];
}

function troubleLines(source: SourceReport | SourceStanding, messages: Messages): readonly Line[] {
  return troublesOf(source, messages, (detail) => inert(detail, 200)).map((trouble) => ({
    kind: source.failing === undefined ? 'small' : 'text',
    text: words(trouble),
  }));
}

function faultField(faults: readonly string[], { gathering }: Messages): FieldPlan {
  return {
    name: words(gathering.unusable(faults.length)),
    blocks: faults.map((fault) => ({ lines: [{ kind: 'text', text: inert(fault, 400) }] })),
  };
}

/** “12:39” of a moment in ISO 8601. */
export function timeOf(moment: string): Markup {
  return words(/T(\d\d:\d\d)/.exec(moment)?.[1] ?? '');
}
