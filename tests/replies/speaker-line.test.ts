import { describe, expect, it } from 'vitest';
import type { SpeakerView } from '../../src/answers/answer.ts';
import { english } from '../../src/replies/messages-english.ts';
import { speakerLine } from '../../src/replies/speaker-line.ts';
import { silentLog } from '../../src/text/log.ts';
import { DUARTE_BY_PRONOUN, DUARTE_NAMED, excerptOf, HARBOUR, spanOf } from './sample-article.ts';

const antecedent = spanOf(HARBOUR, 'Mayor Ana Duarte');
const WALL = excerptOf(HARBOUR, 'The harbour wall');
const FIRST = excerptOf(HARBOUR, 'The vote on the new harbour');

function lineOf(speaker: Partial<SpeakerView>, excerpt = WALL): string {
  return speakerLine({ ...DUARTE_NAMED, ...speaker }, excerpt, english, silentLog);
}

describe('speakerLine', () => {
  it.each<[string, Partial<SpeakerView>, string]>([
    ['named by another name', {}, '**Ana Duarte** · as “Mayor Ana Duarte” · named in the sentence'],
    [
      'named as in the list of people',
      { asNamed: spanOf(HARBOUR, 'Ana Duarte') },
      '**Ana Duarte** · named in the sentence',
    ],
    [
      'meant by a pronoun two paragraphs on',
      DUARTE_BY_PRONOUN,
      '**Ana Duarte** · “she” is Ana Duarte, named 2 paragraphs before',
    ],
    [
      'carried on from the quotation before',
      { attribution: { kind: 'resolved', personId: 'person/duarte000000', antecedent, by: 'continuation' } },
      '**Ana Duarte** · goes on from the quotation before',
    ],
    [
      'a body named elsewhere',
      {
        name: 'the council',
        attribution: {
          kind: 'body',
          bodyId: 'body/council00000',
          name: 'the council',
          antecedent: spanOf(HARBOUR, 'the council'),
        },
        asNamed: spanOf(HARBOUR, 'the council'),
      },
      '**the council** · named 2 paragraphs before',
    ],
    [
      'nobody at all',
      { attribution: { kind: 'unattributed', reason: 'no-cue', candidates: [] } },
      '**Speaker not stated** · I could not tell who speaks',
    ],
  ])('tells of somebody %s', (_, speaker, line) => {
    expect(lineOf(speaker)).toBe(line);
  });

  it('says when the name comes only afterwards', () => {
    expect(lineOf(DUARTE_BY_PRONOUN, FIRST)).toBe(
      '**Ana Duarte** · “she” is Ana Duarte, named one paragraph after',
    );
  });
});
