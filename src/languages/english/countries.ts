import type { Country } from '../language-words.ts';
import { COUNTRIES } from './tables/countries.ts';

/** The countries of the world in English. */
export const englishCountries: readonly Country[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [names, people, capitals] = line.split('|').map((words) =>
      words
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    );
    return { names: names ?? [], people: people ?? [], capitals: capitals ?? [] };
  });
