import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import type { ReadingRule } from '../../src/quotations/reading-watch.ts';
import { RULE_FILES } from '../explain/rule-files.ts';
import { watchQuotations } from '../explain/watch-quotations.ts';
import { articleOf, readArticle } from './read-article.ts';

type Row = readonly [rule: ReadingRule, how: string, speaker: string, ...paragraphs: string[]];

/** What is read of an article whose last marked words are no quotation. */
const NO_QUOTATION = 'no quotation';

/** Each rule, with a sentence that it decides: how the speaker of the last quotation was found, and who it is. */
const ROWS: readonly Row[] = [
  ['title', NO_QUOTATION, '', 'Tupou Fifita sang in the musical “The Long Canoe” in Apia on Friday.'],
  [
    'clause behind',
    'named',
    'Sione Fifita',
    '“We replant the mangroves this year,” Sione Fifita told the elders.',
  ],
  ['clause behind', 'named', 'Hilma Nangolo', '“Who pays for the pipeline?” Hilma Nangolo asked.'],
  ['verb before', 'named', 'Hilma Nangolo', 'Hilma Nangolo said: “The desalination plant is late.”'],
  ['verb before', 'named', 'Martin Tamm', 'Martin Tamm called the timetable “a very bad joke”.'],
  [
    'attribution at the end',
    'named',
    'Martin Tamm',
    'The bridge is “closed to all lorries” until the spring, Martin Tamm said.',
  ],
  [
    'according to',
    'named',
    'Elise Haufiku',
    '“The flamingos will leave the bay,” according to Elise Haufiku.',
  ],
  [
    'in the words of',
    'named',
    'Sione Fifita',
    'It was, in the words of Sione Fifita, “a wave as tall as the church”.',
  ],
  [
    'owner of the noun',
    'named',
    'Luz Mamani',
    'Luz Mamani’s claim that the glacier “has ten years left” was read out.',
  ],
  [
    'agent of the noun',
    'named',
    'Pedro Quispe',
    'Luz Mamani’s view was echoed by Pedro Quispe: “The glacier has ten years left.”',
  ],
  [
    'quoted as saying',
    'named',
    'Luz Mamani',
    'The agency quoted Luz Mamani as saying “the glacier has ten years left”.',
  ],
  ['turned round', 'named', 'Martin Tamm', '“The tram will run again in May,” said Martin Tamm.'],
  [
    'agent behind “by”',
    'named',
    'Martin Tamm',
    'The tram was described by Martin Tamm as “a museum on four wheels”.',
  ],
  [
    'passive without an agent',
    'no-source',
    'nobody',
    'The tram was described as “a museum on four wheels” at the fair.',
  ],
  [
    'noun before “who”',
    'named',
    'Sione Fifita',
    'The elders thanked Sione Fifita, who said: “The mangroves saved the village.”',
  ],
  [
    'subject within what is said',
    'pronoun',
    'Sione Fifita',
    'Sione Fifita came home to Apia. Police said he told officers: “I never left the reef.”',
  ],
  [
    'noun before a participle',
    'named',
    'Sione Fifita',
    'The meeting ended late, with Sione Fifita saying: “The mangroves saved the village.”',
  ],
  [
    'subject that opens the sentence',
    'named',
    'Luz Mamani',
    'Luz Mamani, back from Puno said: “The glacier has ten years left.”',
  ],
  [
    'noun before an aside',
    'named',
    'Luz Mamani',
    'On Monday Luz Mamani, a guide from Puno, said: “The glacier has ten years left.”',
  ],
  [
    'subject of the clause',
    'named',
    'Martin Tamm',
    'Martin Tamm opened the tram depot, saying: “It will run again in May.”',
  ],
  [
    'noun before the verb',
    'named',
    'Martin Tamm',
    '“The tram will run again in May,” Martin Tamm later said.',
  ],
  [
    'name behind the office',
    'named',
    'Maria Nangolo',
    'The governor of Erongo, Maria Nangolo, opened the plant and said: “It is late.”',
  ],
  ['bare term', NO_QUOTATION, '', 'Martin Tamm crossed the “green corridor” on foot in the morning.'],
  [
    'what people call a thing',
    NO_QUOTATION,
    '',
    'Martin Tamm showed what they call “ghost” trams to a visitor from Riga.',
  ],
  ['denied', 'no-source', 'nobody', 'Martin Tamm denied saying “the tram will never run again”.'],
  ['denied', 'no-source', 'nobody', 'Luz Mamani never said “the glacier is dead”.'],
  [
    'said in the passive',
    'no-source',
    'nobody',
    'The old depot has been described as “the coldest room in all Tallinn”.',
  ],
  ['speaker beside it', 'named', 'Luz Mamani', '“The glacier has ten years left.” – Luz Mamani'],
  ['speaker beside it', 'named', 'Martin Tamm', '“The tram will run again in May,” Martin Tamm shot back.'],
  [
    'second part of one quotation',
    'named',
    'Elise Haufiku',
    '“We count the flamingos,” Elise Haufiku said, “every single week.”',
  ],
  [
    'described speaker goes on',
    'described',
    'The 34-year-old',
    'The 34-year-old said: “I never left the reef.” He added: “The boat did.”',
  ],
  [
    'subject of the sentence',
    'named',
    'Luz Mamani',
    'Luz Mamani wanted no more talk of a glacier that “has at most ten years left” of life.',
  ],
  [
    'speaker before goes on',
    'continuation',
    'Luz Mamani',
    '“The glacier has ten years left,” Luz Mamani said.',
    '“Nobody in Puno believes it yet.”',
  ],
  ['name of one person', 'named', 'Tomas Amukoto', 'Tomas Amukoto came. “The salt is ours,” Amukoto said.'],
  [
    'name that several share',
    'name',
    'Ana Mamani',
    'Ana Mamani met Luz Mamani in Puno.',
    '“The glacier has ten years left,” Mamani said.',
  ],
  ['name of a body', 'body', 'Erongo Water Board', 'The Erongo Water Board said: “The plant is late.”'],
  [
    'pronoun for a person',
    'pronoun',
    'Sione Fifita',
    'Sione Fifita came to the reef. “The mangroves saved the village,” he said.',
  ],
  [
    'pronoun for a body',
    'body',
    'Erongo Water Board',
    'The Erongo Water Board met on Monday. “The plant is late,” it said.',
  ],
  [
    'signature',
    'named',
    'Kofi Mensah',
    '“I like the new market hall.”',
    'Lena Fuchs, gardener, Graz',
    '“I do not like it at all.”',
    'Kofi Mensah, florist, Kumasi',
  ],
  ['document', 'described', 'The report', 'The report said: “The glacier has ten years left.”'],
  [
    'document',
    'body',
    'Erongo Water Board',
    'In a statement, the Erongo Water Board said it was sorry. The statement said: “The plant is late.”',
  ],
  [
    'body',
    'body',
    'Erongo Water Board',
    'The Erongo Water Board met on Monday. “The plant is late,” the board said.',
  ],
  [
    'spokesperson of a body',
    'body',
    'Erongo Water Board',
    '“The plant is late,” said a spokesman for the Erongo Water Board.',
  ],
  ['plural', 'described', 'Residents', 'Residents said: “Nobody has asked us about the tram.”'],
  [
    'holder of the office',
    'role',
    'Hilma Nangolo',
    'Governor Hilma Nangolo met the fishermen of Lüderitz.',
    '“The plant is late,” the governor said.',
  ],
  [
    'office of somebody in mind',
    'role',
    'Martin Tamm',
    'Martin Tamm opened the depot in Tallinn on Monday. “The tram will run again in May,” said the mayor.',
  ],
  ['enough evidence', 'named', 'Hilma Nangolo', 'Hilma Nangolo said: “The pump is late.”'],
  ['description', 'described', 'a fisherman', '“Nobody has asked us about the salt,” a fisherman said.'],
];

describe('a rule decides', () => {
  it.each(ROWS)('“%s”: %s, %s', (rule, how, speaker, ...paragraphs) => {
    expect(decidedIn(paragraphs)).toContain(rule);
    const last = readArticle(...paragraphs).at(-1);
    expect({ how: last?.how ?? NO_QUOTATION, speaker: last?.speaker ?? '' }).toEqual({ how, speaker });
  });

  it('“same words in the body” for a headline', () => {
    const article = articleOf(
      ['“The glacier has ten years left,” Luz Mamani said in Puno.'],
      'glacier.txt',
      '“The glacier has ten years left”',
    );
    const { watch, watched } = watchQuotations();
    const { people, quotations } = annotateArticle(article, watch);
    expect(watched.marked.map(({ rule, decidedOn }) => decidedOn && rule)).toContain(
      'same words in the body',
    );
    expect(quotations[0]).toMatchObject({ kind: 'headline', attribution: { kind: 'resolved', person: 0 } });
    expect(people[0]?.name).toBe('Luz Mamani');
  });

  it('is shown by a row for each rule that there is', () => {
    const shown = new Set<string>([...ROWS.map(([rule]) => rule), 'same words in the body']);
    expect(Object.keys(RULE_FILES).filter((rule) => !shown.has(rule))).toEqual([]);
  });
});

/** The rules that decided on something for the last marked words of an article. */
function decidedIn(paragraphs: readonly string[]): readonly ReadingRule[] {
  const { watch, watched } = watchQuotations();
  annotateArticle(articleOf(paragraphs), watch);
  const last = watched.quotations.at(-1);
  return [...watched.marked, ...(last?.sources ?? []), ...(last?.tried ?? [])].flatMap(
    ({ rule, decidedOn }) => (decidedOn === undefined ? [] : [rule]),
  );
}
