import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './read-article.ts';

describe('somebody nearer than the person named before', () => {
  it.each([
    [
      'is found by a title with which a sentence begins',
      'Ana Vega opened the case.|Mrs Okoye gave evidence behind a screen. She said that she had believed it.|“I was ill,” she said.',
      'Mrs Okoye',
    ],
    [
      'is meant by a pronoun though only described',
      'Ana Vega thanked Boris Okoye.|One voter, who declined to give his name, said he had stayed at home. “It makes no odds,” he said.',
      'One voter',
    ],
    [
      'is not taken for the one named before: a spokesman',
      'Cllr Ana Vega said no.|A force spokesman said: “We are looking into it.”',
      'A force spokesman',
    ],
    [
      'is not the one who asks',
      'Boris Okoye spoke in Lima.|One questioner said that the wall was too low.|“You are right,” he said.',
      'Boris Okoye',
    ],
  ])('%s', (_, article, speaker) => {
    expect(lastSpeaker(...article.split('|'))).toBe(speaker.replace('Mrs ', ''));
  });

  it('tells Mr from Mrs at the start of a sentence', () => {
    expect(lastSpeaker('Ana Vega woke on Monday.', 'Mr Vega said: “It is a monstrosity.”')).toBe('Vega');
  });

  it('knows somebody by the first of two surnames', () => {
    expect(
      lastSpeaker('Ana Vega Duarte, the director, came to Lima.', 'Ms Vega told them: “It is late.”'),
    ).toBe('Ana Vega Duarte');
  });

  it.each([
    [
      'a surname of three words',
      'Ruud van der Vega rose.|Van der Vega said: “We wait.”',
      'Ruud van der Vega',
    ],
    ['an Irish surname', 'Tadhg Ó Duarte spoke first.|Mr Ó Duarte said: “We wait.”', 'Tadhg Ó Duarte'],
    [
      'the first of two names, which is the surname',
      'Qin Wenbo, the envoy, rose.|“We wait,” Qin told Reuters.',
      'Qin Wenbo',
    ],
    ['a title before a given name', 'Dame Honora Vega rose.|“We wait,” Dame Honora said.', 'Honora Vega'],
    [
      'a name with a nickname in it',
      'Michael ‘Micky’ Vega lost.|Vega said: “It is on me.”',
      'Michael ‘Micky’ Vega',
    ],
    [
      'an apposition to an office',
      'Boris Okoye rose.|The shadow health secretary, Orlagh Vega, urged both sides to talk.|“We wait,” she said.',
      'Orlagh Vega',
    ],
  ])('knows one person by %s', (_, article, speaker) => {
    expect(lastSpeaker(...article.split('|'))).toBe(speaker);
  });

  it.each([
    ['Boris and Ana Vega woke on Monday.|Mr Vega said: “We wait.”', 'Boris Vega'],
    ['Boris and Ana Vega woke on Monday.|Mrs Vega said: “We wait.”', 'Ana Vega'],
    ['“We wait,” said the harbour envoy, Orlagh van der Vega.', 'Orlagh van der Vega'],
    ['Ana Vega KC, prosecuting, told the court: “He knew.”', 'Ana Vega'],
    ['Boris Okoye rose. Mr Okoye’s view was echoed by taxi driver Ana Vega: “It is late.”', 'Ana Vega'],
    ['Ana Vega spoke.|Asked by the coroner, Mary Okoye, whether she knew, she replied: “I did.”', 'Ana Vega'],
    [
      'Boris Okoye rose.|Asked whether he had met Boris Okoye, Jann Duarte shrugged.|“No. He has my number.”',
      'Jann Duarte',
    ],
    [
      'Boris Okoye thanked Leo Vega.|The 34-year-old said: “It is on me.”|He added: “The boss was kind.”',
      'The 34-year-old',
    ],
    ['A spokesperson for the Harbour Department said: “We are looking into it.”', 'Harbour Department'],
    ['Police said that a man was held.|“Hideous” – Mrs Vega', 'Vega'],
  ])('%s', (article, speaker) => {
    expect(lastSpeaker(...article.split('|'))).toBe(speaker);
  });

  it('may be somebody whom nothing shows to be a person', () => {
    expect(
      lastSpeaker('Boris Okoye rose.', 'Lachlie Tregarthen’s aim is back. “I have worked on it,” he said.'),
    ).not.toBe('Boris Okoye');
  });

  it('is never a woman here and a man there', () => {
    const said = ['Dr Okoye remembers it.', '“I was kind,” he said.'];
    expect(lastSpeaker(...said)).toBe('Okoye');
    expect(lastSpeaker(...said, '“He was the rudest man in Kent,” she laughed.')).toBe('nobody');
  });
});
