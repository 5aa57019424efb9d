import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { attributeCorpus } from '../../src/quotations/attribute-corpus.ts';
import { articleOf } from '../quotations/read-article.ts';

/** The people of an article of these paragraphs, by name. */
function peopleIn(...paragraphs: readonly string[]): readonly string[] {
  const article = articleOf(paragraphs);
  const { people } = attributeCorpus([{ article, annotation: annotateArticle(article) }]);
  return people.people.map(({ name }) => name);
}

describe('what ends like a place, a firm or a work', () => {
  it.each([
    ['The tram stops at Rosa Winter Avenue and turns.'],
    ['The gardeners of Franz Keller Park County met in the rain.'],
    ['They flew from Amelia Torres International Airport to Lima.'],
    ['The pump was made by Oscar Lindqvist Industries in Turku.'],
    ['The prize of the Sofia Duarte Trophy went to a school.'],
    ['They crossed the Charles Bridge on foot, and the Maria Lodge was shut.'],
    ['The singer signed with Victor Salazar Records last week.'],
    ['Sunrise Road said nothing, and Ivy Valley slept.'],
  ])('names nobody: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it.each([
    ['“We dive at dawn,” Rosa Bridge said.', 'Rosa Bridge'],
    ['The pilot Victor Lake landed safely in Lima.', 'Victor Lake'],
    ['Sofia Hill, 34, mends the nets of the village.', 'Sofia Hill'],
    ['Oscar Field, who bakes the bread, opened late.', 'Oscar Field'],
    ['Mrs Amelia Park won the race.', 'Amelia Park'],
  ])('is a surname beside which somebody is meant: %s', (text, person) => {
    expect(peopleIn(text)).toEqual([person]);
  });
});

describe('what stands beside a name that no table knows', () => {
  it.each([
    ['a title', 'A letter from Mrs Quilla Wenzu arrived.', ['Quilla Wenzu']],
    ['an age', 'Quilla Wenzu, 41, mends clocks in Arequipa.', ['Quilla Wenzu']],
    ['“who”', 'They thanked Quilla Wenzu, who had mended the clock.', ['Quilla Wenzu']],
    ['a verb of speech', '“The clock is slow,” Quilla Wenzu said.', ['Quilla Wenzu']],
    ['her surname alone', 'Quilla Wenzu mended the clock of the town. Now Wenzu sells it.', ['Quilla Wenzu']],
  ])('makes a person of it: %s', (_, text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    ['nothing', 'The clock came from Quilla Wenzu in spring.'],
    ['a noun for a firm', 'The clock was made by the retailer Quilla Wenzu in spring.'],
    ['what firms own', 'Quilla Wenzu’s shares fell on Friday.'],
    ['“which”', 'Quilla Wenzu, which makes clocks, said that spring was slow.'],
    ['a noun that it describes', 'A Quilla Wenzu clock was sold in Lima.'],
  ])('leaves it unknown: %s', (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it.each([
    ['Open Hands said that the kitchen would close.'],
    ['Silent Spring won, and Clear Water came second.'],
    ['Land Rights rose, Fair Wages asked for more.'],
    ['“We open at six,” Early Bread told the street.'],
    ['The singers of Blue Thunder left. Blue Thunder announced a tour.'],
  ])('does not make a person of plain words: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});
