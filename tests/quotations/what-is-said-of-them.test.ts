import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './read-article.ts';

/** Paragraphs, parted by "|", and who speaks last: a name, the words of a description, or nobody. */
const KINDS: Readonly<Record<string, readonly (readonly [paragraphs: string, speaker: string])[]>> = {
  'an office that a sentence states': [
    [
      'The harbourmaster, Theodora Kyrou, has closed the port. Stavros Melas waited. | “Nothing moves,” the harbourmaster said.',
      'Theodora Kyrou',
    ],
    [
      'Luda Hask, who has been transport minister since May, met Ion Cerbu. | The transport minister was tired. “I sleep on trains,” she said.',
      'Luda Hask',
    ],
    [
      'Valdavia asked for calm. Its prime minister, Ion Cerbu, met Luda Hask. | “We own no fence,” the prime minister said.',
      'Ion Cerbu',
    ],
    [
      'Bertrand Kuyper, an analyst at Dorn & Vries, said so. Otti Frayne did not. | The analyst apologised. “I meant the lamp,” he wrote.',
      'Bertrand Kuyper',
    ],
    [
      'Nadja Frei is a midwife in Chur. Luca Bruni came late. | “He fainted,” the midwife said.',
      'Nadja Frei',
    ],
    // Neighbours.
    ['The mayor, Ana Sousa and two clerks came. Rui Pinto left. | “It rains,” the clerk said.', 'the clerk'],
    ['Ilse Marrow, 44, was taken to hospital. | “She will mend,” the surgeon said.', 'the surgeon'],
    ['Leo Amadi was stopped on the bridge. | “He ran,” the officer said.', 'the officer'],
  ],
  'those who plead for others': [
    [
      '“He is sorry,” said Orla Tuohy, defending. Judge Fergal Mannix nodded. | The barrister, the judge noted, had called it “a bad night”.',
      'Orla Tuohy',
    ],
    [
      'Kofi Amoah stood. Ann Leith, prosecuting, did not. | “It was planned,” the prosecutor said.',
      'Ann Leith',
    ],
    [
      'Ann Leith, smiling, sat down. Kofi Amoah stood. | “It was planned,” the prosecutor said.',
      'the prosecutor',
    ],
  ],
  'called again by a trade, beside others of another': [
    [
      'Two goals from Leo Okoye sank Portsea, and coach Bruno Cassagne went pale. The striker had missed before. “I slept badly,” he said.',
      'Leo Okoye',
    ],
    ['Coach Bruno Cassagne lost. | “Ask the linesman,” the Frenchman shot back.', 'Bruno Cassagne'],
    [
      'Goals by Thato Moremi and Kabo Pule left coach Bruno Cassagne pale. “I slept badly,” the striker said.',
      'the striker',
    ],
  ],
  'whoever denies having said it': [
    ['Luda Hask denied that she had said the bridge was “finished”.', 'nobody'],
    ['Jorge Pardo denied having called the rule “a joke”.', 'nobody'],
    ['Grace Wanjiku denies that she ever said the fish was “poison”.', 'nobody'],
    ['Luda Hask denied the claim. She said the bridge was “finished”.', 'Luda Hask'],
    ['Luda Hask denied it and said the bridge was “finished”.', 'Luda Hask'],
  ],
  'quoted as saying, with an aside': [
    [
      'Zubaida Kamran met Rana Ashfaq. She quoted her late father, a mason, as saying that a promise was “a roof for birds”.',
      'her late father',
    ],
    [
      'The daily quoted Pekka Ruotsi, the transport minister, as saying the strike was “a bad joke”.',
      'Pekka Ruotsi',
    ],
    ['Zubaida Kamran, a teacher, quoted the rule as “a roof for birds”.', 'Zubaida Kamran'],
  ],
  'small words that belong to no name': [
    ['It never stops. How Ilse Marrow put it to the council was plain: “The wheel stays.”', 'Ilse Marrow'],
    ['Ilse Marrow bakes in Ghent. She spoke of rye, rent and why she says “no to cake”.', 'Ilse Marrow'],
    ['The wheel is “a drum that never sleeps”, as Ilse Marrow put it.', 'Ilse Marrow'],
  ],
  'whose view a sentence tells': [
    [
      'For Kevin Ashdown, a docker, Rosa Brandt was a legend. He said: “She stood in the rain.”',
      'Kevin Ashdown',
    ],
    ['To Mara Lund, the vote was a loss for Ole Dahl. She said: “We gave it away.”', 'Mara Lund'],
    ['For years Kevin Ashdown knew Rosa Brandt. She said: “He stood in the rain.”', 'Rosa Brandt'],
  ],
  'an aside between dashes, and whoever hears it': [
    ['Ana Vega, head of Ora Lamps -- the lamp maker in Portsea -- told me, “We light the pier.”', 'Ana Vega'],
    ['Leo Okoye – a docker from Lima – told us: “We light the pier.”', 'Leo Okoye'],
    ['“We light the pier” – said Leo Okoye', 'Leo Okoye'],
  ],
  'a signature behind a dash': [
    ['“No rain for us.” – Tirsa Quenneld', 'Tirsa Quenneld'],
    ['“No rain for us.” – Harbour Board', 'Harbour Board'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_kind, rows) => {
  it.each(rows)('%s → %s', (paragraphs, speaker) => {
    expect(lastSpeaker(paragraphs)).toBe(speaker);
  });
});

describe('words that an article shows as somebody’s', () => {
  it('keeps a short answer before “she says”, which is no title', () => {
    expect(lastSpeaker('Perpetua Vance waited. Would she do it again? “In July,” she says.')).toBe(
      'Perpetua Vance',
    );
  });
  it('takes what “according to the” somebody says for said, though no table knows who', () => {
    expect(
      lastSpeaker('Ana Sousa ran. The boat was “cold, wet and late”, according to the beachguard.'),
    ).toBe('nobody');
  });
});
