import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AskAnswer, MissAnswer } from '../../src/answers/answer.ts';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { contains, textOf } from '../../src/text/span.ts';
import { openBridge, openSeeds } from './open-coverage.ts';

let seeds: Coverage;
let bridge: Coverage;

beforeAll(async () => {
  [seeds, bridge] = await Promise.all([openSeeds(), openBridge()]);
});

async function asked(coverage: Coverage, question: string): Promise<AskAnswer> {
  const answer = await answerQuestion(coverage, question);
  if (answer.kind !== 'ask') throw new Error(`${question} was answered with a ${answer.kind}`);
  return answer;
}

async function missed(coverage: Coverage, question: string): Promise<MissAnswer> {
  const answer = await answerQuestion(coverage, question);
  if (answer.kind !== 'miss') throw new Error(`${question} was answered with an ${answer.kind}`);
  return answer;
}

function words(answer: AskAnswer): readonly string[] {
  return answer.excerpts.map(({ excerpt: { article, spans } }) =>
    spans.map((span) => textOf(article.text, span)).join(' '),
  );
}

describe('a question that the coverage answers', () => {
  it.each([
    ['When did the ceasefire collapse?', 'it collapsed last Monday'],
    ['How many people were wounded in the attack on the hospital?', '100 people were wounded'],
    ['Why was Russia expelled from the G7?', 'expelled in 2014 over Ukraine'],
    ['What weapons damaged the underground clinics?', '“bunker-busting” weapons'],
    ['Do the rebels trust Assad?', 'they do not trust Assad'],
    [
      'Which countries requested the Security Council meeting?',
      'at the request of Britain, the US and France',
    ],
    ['On which day did Downing Street issue a statement?', 'issued on Monday evening'],
    ['What would the G7 offer Putin?', 'the carrot of rejoining the G7'],
    ['what did ayrault say about war crimes', 'accomplices in war crimes'],
    ['What did Downing Street say about North Korea?', 'putting pressure on North Korea'],
    ['Who called the French resolution political blackmail?', 'an attempt at political blackmail'],
    ['How did Russia react to the draft UN resolution?', 'was unacceptable'],
    ['What Happened In Idlib?', 'nerve gas attack that killed 100 civilians in Idlib'],
    ['How far did rescuers have to walk?', 'several kilometres'],
    ['What did Boris Johnson urge Russia to do?', 'urged'],
    ['Who is Maria Zakharova?', 'Russian Foreign Ministry spokeswoman Maria Zakharova'],
    ['who is the french foreign minister', 'Jean-Marc Ayrault'],
    ['What did the Foreign Office spokeswoman say about Ukraine?', 'security situation in Ukraine'],
  ])('%s', async (question, expected) => {
    const [first = ''] = words(await asked(seeds, question));
    expect(first).toContain(expected);
  });

  it('names the office beside the sentence that names its holder', async () => {
    const [best] = (await asked(seeds, 'Who is the Foreign Secretary?')).excerpts;
    if (best?.excerpt.context === undefined) throw new Error('no context');
    const { article, context, spans } = best.excerpt;
    expect(textOf(article.text, context.span)).toContain('Boris Johnson');
    expect(spans.map((span) => textOf(article.text, span)).join(' ')).toMatch(/the foreign secretary/i);
  });

  it('shows both figures, and says so, when articles differ', async () => {
    const answer = await asked(bridge, 'How much will the repairs cost?');
    expect(answer.figuresDiffer).toBe(true);
    expect(words(answer).join('\n')).toMatch(/£14 million[\s\S]*£16 million/);
    for (const { excerpt, figure } of answer.excerpts) {
      expect(figure === undefined ? '' : textOf(excerpt.article.text, figure)).toMatch(/^£1[46] million$/);
    }
  });

  it('shows a figure that was put right together with the right one', async () => {
    const shown = words(await asked(bridge, 'How much will the repairs cost?')).find((text) =>
      text.startsWith('Our report'),
    );
    expect(shown).toContain('The council has since put the cost at £16 million.');
  });

  it('does not say so when they agree', async () => {
    const answer = await asked(bridge, 'How many lorries cross the bridge each week?');
    expect(answer.figuresDiffer).toBeUndefined();
  });

  it('gives a sentence that opens with “But it” the sentence before', async () => {
    const [best] = (await asked(seeds, 'When did the ceasefire collapse?')).excerpts;
    const { article, context, spans } = best?.excerpt ?? {};
    const shown = [context?.span, ...(spans ?? [])].map((span) =>
      article === undefined || span === undefined ? '' : textOf(article.text, span),
    );
    expect(shown.join(' ')).toContain('The ceasefire was brokered earlier this month');
  });

  it('asks which of two people of one name is meant', async () => {
    const answer = await answerQuestion(bridge, 'What did Okafor say about the bridge?');
    expect(answer).toMatchObject({ kind: 'choice', about: 'the bridge' });
    if (answer.kind !== 'choice') return;
    expect(answer.candidates.map(({ label }) => label)).toEqual(['Daniel Okafor', 'Grace Okafor']);
  });

  it('quotes nobody but the one who was asked for', async () => {
    const answer = await asked(bridge, 'What did Daniel Okafor say about the bridge?');
    expect(answer.subject?.name).toBe('Daniel Okafor');
    expect(answer.excerpts.map(({ speaker }) => speaker?.name)).toEqual(
      answer.excerpts.map(() => 'Daniel Okafor'),
    );
  });
});

describe('a question that the coverage does not answer', () => {
  it.each([
    'How old is Boris Johnson?',
    'Where was Boris Johnson born?',
    'Where does Theresa May live?',
    'Did Boris Johnson resign?',
    'How many hospitals are there in Aleppo?',
    'What did Vladimir Putin say about the sanctions?',
    'What did Angela Merkel say about Boris Johnson?',
    'Who is the leader of the Nusra Front?',
    'Who is the Prime Minister of Italy?',
    'Who did Tillerson replace as Secretary of State?',
    'When did the Syrian war begin?',
    'When did Boris Johnson become Foreign Secretary?',
    'How tall is Angela Merkel?',
    'What did Lavrov say about Merkel?',
    'What is a ceasefire?',
    'What is the price of oil?',
    'why is the sky blue',
    'who won the election',
    'tell me a joke',
    'hello',
    '?!',
    '',
  ])('%s', async (question) => {
    await missed(seeds, question);
  });

  it('names the names that no article mentions', async () => {
    expect((await missed(seeds, 'How many refugees fled to Turkey?')).unknownNames).toEqual(['Turkey']);
    expect((await missed(seeds, 'What did Emma Thompson say about Aleppo?')).unknownNames).toEqual([
      'Emma Thompson',
    ]);
  });

  it.each([
    'What did Terry Halvorsen say?',
    'What did Terry Halvorsen say about the toll?',
    'Why did the Taoiseach close the bridge?',
    'Who is married to Ingrid Halvorsen?',
    'Who is the King of Skerrow?',
  ])('is answered with nobody else: %s', async (question) => {
    await missed(bridge, question);
  });

  it('points to nothing that merely shares a word with a question about what stands nowhere', async () => {
    const { nearest, unknownNames } = await missed(bridge, 'What is the cost of the opera house in Sydney?');
    expect(unknownNames).toEqual(['Sydney']);
    expect(nearest).toBeUndefined();
  });

  it('points to the nearest passage, which it does not call an answer', async () => {
    const { nearest, reason } = await missed(seeds, 'How many soldiers did Russia send?');
    expect(reason).toBe('not-answered');
    expect(nearest === undefined ? '' : textOf(nearest.article.text, nearest.passage.span)).toContain(
      'troops',
    );
  });
});

describe('every answer', () => {
  const QUESTIONS = [
    'What was said about the ceasefire?',
    'Who spoke to reporters?',
    'Which newspaper holds the copyright?',
    'What happened in Aleppo?',
    'FILE: Russian Su-34 bombers',
    'Video report by ITV News Correspondent Emma Murphy',
  ];

  it.each(QUESTIONS)('shows contiguous words of the report itself: %s', async (question) => {
    const answer = await answerQuestion(seeds, question);
    if (answer.kind !== 'ask') return;
    expect(answer.excerpts.length).toBeLessThanOrEqual(3);
    for (const { excerpt } of answer.excerpts) {
      expect(excerpt.passage.kind).toBe('body');
      expect(excerpt.spans).toHaveLength(1);
      expect(excerpt.spans.every((span) => contains(excerpt.passage.span, span))).toBe(true);
    }
  });

  it('follows up with questions that are answered', async () => {
    for (const question of [
      'When did the ceasefire collapse?',
      'What did Lavrov say about the Nusra Front?',
    ]) {
      const { followUps } = await asked(seeds, question);
      expect(followUps.length).toBeGreaterThan(0);
      for (const followUp of followUps) expect((await answerQuestion(seeds, followUp)).kind).toBe('ask');
    }
  });

  it('comes for any text', async () => {
    const property = fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc
          .array(
            fc.constantFrom('who', 'What', 'did', 'Johnson', 'say', 'about', '"', '-', '__proto__', '2', '?'),
          )
          .map((words) => words.join(' ')),
      ),
      async (question) => {
        expect(['ask', 'miss', 'choice']).toContain((await answerQuestion(seeds, question)).kind);
      },
    );
    await fc.assert(property, { seed: 4, numRuns: 60 });
  });

  it('is the same twice', async () => {
    const question = 'What did Boris Johnson say about sanctions?';
    expect(await answerQuestion(seeds, question)).toEqual(await answerQuestion(await openSeeds(), question));
  });
});

describe('the query language in a question', () => {
  it('holds to an exact phrase', async () => {
    const answer = await asked(seeds, 'Who spoke of "a moment of truth"?');
    expect(words(answer).every((text) => text.includes('a moment of truth'))).toBe(true);
  });

  it('leaves out an excluded word', async () => {
    const answer = await asked(seeds, 'Which sanctions are possible? -Merkel');
    expect(words(answer).join(' ')).not.toContain('Merkel');
  });
});
