import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { nameForm } from '../text/name-form.ts';
import { analyseWords, basesIn } from './analyse-words.ts';
import { basesOfCountry, countriesIn } from './country-words.ts';

/** The plain forms of one wording of an office. */
type Wording = readonly string[];

/**
 * The ways to word an office that somebody asks for, in the order in which they are looked for: as it was asked, with the country by its other names, and
 * then with what states call the same office ("the German leader" is a chancellor).
 */
export function officeWordings(asked: string): readonly (readonly Wording[])[] {
  const words = analyseWords(asked);
  const whole = basesIn(asked);
  if (whole.length === 0) return [];
  const [mention] = countriesIn(words).filter(({ kind }) => kind === 'country');
  const rest = mention === undefined ? words : [...words.slice(0, mention.from), ...words.slice(mention.to)];
  const restBases = rest.flatMap(({ base }) => (base === '' ? [] : [base]));
  const countries = mention === undefined ? [] : basesOfCountry(mention.country);
  const withCountry = (office: Wording): readonly Wording[] =>
    mention === undefined ? [office] : countries.map((country) => [country, ...office]);
  const alike = officesAlike(rest.map(({ text }) => text).join(' '));
  return [[whole], restBases.length === 0 ? [] : withCountry(restBases), alike.flatMap(withCountry)].filter(
    (wordings) => wordings.length > 0,
  );
}

function officesAlike(office: string): readonly Wording[] {
  const form = nameForm(DEFAULT_LANGUAGE.questions.withoutPossessive(office)).replace(/ s$/, '');
  const [own] = DEFAULT_LANGUAGE.words.officesAlike.filter((group) =>
    group.some((one) => nameForm(one) === form),
  );
  return (own ?? []).filter((one) => nameForm(one) !== form).map(basesIn);
}
