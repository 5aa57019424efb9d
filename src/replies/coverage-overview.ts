import type { CoverageAnswer } from '../answers/coverage-answer.ts';
import type { CoverageFacts } from '../coverage/coverage.ts';
import { changeFields, changesSentence } from './coverage-changes.ts';
import { bold, inert, words } from './markup.ts';
import type { FieldPlan, MessagePlan } from './message-plan.ts';
import type { Messages } from './messages.ts';
import { voiceBlock } from './voice-block.ts';

type Overview = Extract<CoverageAnswer, { readonly view: 'overview' }>;

/** What is loaded, in figures, who is quoted most, and what has changed on disk since. */
export function coverageOverview(
  { facts, revision, voices, changes, sources }: Overview,
  messages: Messages,
): Omit<MessagePlan, 'colour'> {
  const { coverage } = messages;
  const heading = { lines: [{ kind: 'text', text: bold(words(coverage.mostQuoted)) }] } as const;
  const sentences = [
    coverage.core(facts.articles, facts.quotations, facts.people),
    facts.inOtherLanguages === undefined ? undefined : coverage.inOtherLanguages(facts.inOtherLanguages),
    changesSentence(changes, facts, messages),
    sources === undefined || sources.failing === 0 ? undefined : messages.gathering.failed(sources.failing),
  ];
  return {
    content: words(sentences.filter((sentence) => sentence !== undefined).join(' ')),
    title: words(coverage.title),
    blocks: voices.length === 0 ? [] : [heading, ...voices.map((voice) => voiceBlock(voice, messages))],
    isDense: true,
    fields: [...figures(facts, revision, messages), ...changeFields(changes, facts, messages)],
  };
}

function figures(
  facts: CoverageFacts,
  revision: string,
  { coverage, frame }: Messages,
): readonly FieldPlan[] {
  const dates =
    facts.newestDate === undefined
      ? coverage.datesUnknown
      : coverage.dateRange(frame.day(facts.oldestDate ?? facts.newestDate), frame.day(facts.newestDate));
  const rows: readonly (readonly [string, string])[] = [
    [coverage.articles, String(facts.articles)],
    [coverage.passages, String(facts.passages)],
    [coverage.quotations, String(facts.quotations)],
    [coverage.statements, String(facts.statements)],
    [coverage.people, String(facts.people)],
    [coverage.unreadableCount, String(facts.unreadable.length)],
    ...(facts.warnings === undefined
      ? []
      : [[coverage.warningsCount, String(facts.warnings.length)] as const]),
    [coverage.dates, dates],
    [coverage.revision, revision.slice(0, 8)],
  ];
  return rows.map(([name, value]) => ({
    name: words(name),
    blocks: [{ lines: [{ kind: 'text', text: inert(value, 60) }] }],
    isInline: true,
  }));
}
