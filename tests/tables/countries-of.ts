import type { Synset, WordNet } from './wordnet-files.ts';

/** What one country is called by, in lower case: names of it, words for its people and for what is theirs, and its capital. */
export interface CountryWords {
  readonly names: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
}

/** What WordNet 3.1 does not have of a country, or has of another: general knowledge, by the name that Unicode CLDR gives it. */
const ALSO: Readonly<Record<string, Partial<CountryWords>>> = {
  'United States': {
    names: ['usa', 'us', 'america'],
    people: ['american'],
    capitals: ['washington', 'white house'],
  },
  'United Kingdom': {
    names: ['uk', 'britain', 'great britain'],
    people: ['british', 'briton', 'brit'],
    capitals: ['london', 'downing street'],
  },
  'Antigua & Barbuda': { people: ['antiguan', 'barbudan'] },
  Barbados: { people: ['barbadian', 'bajan'] },
  Bhutan: { people: ['bhutanese'], capitals: ['thimphu'] },
  'Bosnia & Herzegovina': {
    names: ['bosnia', 'bosnia and herzegovina'],
    people: ['bosnian'],
    capitals: ['sarajevo'],
  },
  Brunei: { people: ['bruneian'], capitals: ['bandar seri begawan'] },
  'Burkina Faso': { people: ['burkinabe'], capitals: ['ouagadougou'] },
  'Cape Verde': { names: ['cabo verde'], people: ['cape verdean'] },
  'Central African Republic': { people: ['central african'] },
  Comoros: { people: ['comoran', 'comorian'], capitals: ['moroni'] },
  'Congo - Brazzaville': { names: ['congo'], people: ['congolese'], capitals: ['brazzaville'] },
  'Congo - Kinshasa': {
    names: ['drc', 'dr congo', 'democratic republic of congo'],
    people: ['congolese'],
    capitals: ['kinshasa'],
  },
  Cyprus: { people: ['cypriot'] },
  Czechia: { names: ['czech republic', 'czechia'], people: ['czech'], capitals: ['prague'] },
  'Côte d’Ivoire': {
    names: ['ivory coast', "cote d'ivoire"],
    people: ['ivorian'],
    capitals: ['abidjan', 'yamoussoukro'],
  },
  Dominica: { people: ['dominican'] },
  'Equatorial Guinea': { people: ['equatorial guinean', 'equatoguinean'], capitals: ['malabo'] },
  Eswatini: { names: ['eswatini', 'swaziland'], people: ['swazi'], capitals: ['mbabane'] },
  Georgia: { people: ['georgian'], capitals: ['tbilisi'] },
  'Guinea-Bissau': { people: ['bissau-guinean'] },
  India: { people: ['indian'], capitals: ['new delhi', 'delhi'] },
  Indonesia: { people: ['indonesian'], capitals: ['jakarta'] },
  Ireland: { people: ['irish', 'irishman', 'irishwoman'] },
  Jamaica: { people: ['jamaican'], capitals: [] },
  Kazakhstan: { people: ['kazakh'], capitals: ['astana'] },
  Kiribati: { people: ['i-kiribati'] },
  Kosovo: { names: ['kosovo'], people: ['kosovar', 'kosovan'], capitals: ['pristina'] },
  Kyrgyzstan: { people: ['kyrgyz'] },
  'Marshall Islands': { people: ['marshallese'], capitals: ['majuro'] },
  Micronesia: { people: ['micronesian'], capitals: ['palikir'] },
  Montenegro: { names: ['montenegro'], people: ['montenegrin'], capitals: ['podgorica'] },
  'Myanmar (Burma)': { names: ['myanmar', 'burma'], people: ['burmese'], capitals: ['naypyidaw', 'yangon'] },
  Nauru: { people: ['nauruan'] },
  'North Macedonia': {
    names: ['north macedonia', 'macedonia'],
    people: ['macedonian'],
    capitals: ['skopje'],
  },
  Palau: { people: ['palauan'], capitals: ['ngerulmud'] },
  'Palestinian Territories': { names: ['palestine'], people: ['palestinian'], capitals: ['ramallah'] },
  'Papua New Guinea': { people: ['papuan'] },
  Russia: { people: ['russian'], capitals: ['moscow', 'kremlin'] },
  Serbia: { names: ['serbia'], people: ['serbian', 'serb'], capitals: ['belgrade'] },
  'Solomon Islands': { people: ['solomon islander'] },
  'South Sudan': { names: ['south sudan'], people: ['south sudanese'], capitals: ['juba'] },
  'St. Kitts & Nevis': { names: ['st kitts'], people: ['kittitian'], capitals: ['basseterre'] },
  'St. Lucia': { people: ['st lucian'], capitals: ['castries'] },
  'St. Vincent & Grenadines': { names: ['st vincent'], people: ['vincentian'], capitals: ['kingstown'] },
  Suriname: { people: ['surinamese'] },
  'São Tomé & Príncipe': { names: ['sao tome'], people: ['sao tomean'], capitals: ['sao tome'] },
  'Timor-Leste': { names: ['timor-leste', 'east timor'], people: ['timorese'], capitals: ['dili'] },
  Tonga: { people: ['tongan'] },
  'Trinidad & Tobago': {
    names: ['trinidad', 'trinidad and tobago'],
    people: ['trinidadian'],
    capitals: ['port of spain'],
  },
  Tuvalu: { people: ['tuvaluan'] },
  Türkiye: { names: ['turkey', 'turkiye'], people: ['turkish', 'turk'], capitals: ['ankara'] },
  Ukraine: { people: ['ukrainian'], capitals: ['kyiv', 'kiev'] },
  'United Arab Emirates': { names: ['uae'], people: ['emirati'], capitals: ['abu dhabi'] },
  Vanuatu: { people: ['vanuatuan'] },
  'Vatican City': { names: ['vatican', 'holy see'], people: [], capitals: [] },
  Uzbekistan: { people: ['uzbek'] },
  Israel: { people: [], capitals: ['tel aviv'] },
};
/** Words of a country that are as often something else, and peoples of one country among others. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'tt male victoria georgetown kingston salisbury zion sion cambria pole polish lao ewe luba sotho basque gallic sabine herero hutu tutsi watutsi watusi kiwi tai sherpa fleming walloon swede norse chewa cewa chichewa chiluba visayan bisayan afrikaans tswana bechuana batswana xhosa magyar romaic kirghiz kirgiz dominican congo'.split(
    ' ',
  ),
);
/** They are left in all the same where the country has no commoner word. */
const KEPT: ReadonlySet<string> = new Set(['polish', 'pole', 'dominican', 'congo']);

/** What WordNet calls a country; "American_state" is none. */
const COUNTRY = /(?:country|kingdom|nation|republic|principality|sultanate)$/i;

/** The countries that Unicode CLDR names (ISO 3166), with what WordNet knows of each. */
export function countriesOf({ synsets, senses }: WordNet): readonly CountryWords[] {
  const all = [...synsets.values()];
  const capitals = all.filter((one) => isInstanceOf(synsets, one, 'national_capital'));
  const adjectives = new Map<string, string[]>();
  for (const { id, words, pointers } of all)
    for (const { kind, to } of pointers)
      if (id.startsWith('a') && kind === '\\') adjectives.set(to, [...(adjectives.get(to) ?? []), ...words]);
  return regionNames()
    .map((region): CountryWords => {
      const also = ALSO[region] ?? {};
      const state = stateCalled(region);
      const known = state?.words.map(plain) ?? [];
      const members = (state?.pointers ?? [])
        .filter(({ kind }) => kind === '%m')
        .flatMap(({ to }) => synsets.get(to)?.words ?? [])
        .filter((word) => /^\p{Lu}/u.test(word));
      const seats = capitals.filter(
        (one) => state !== undefined && wholesOf(synsets, one, 3).includes(state),
      );
      return {
        names: usual([...(also.names ?? [plain(region)]), ...known]),
        people: usual([
          ...(also.people ?? []),
          ...(adjectives.get(state?.id ?? '') ?? []).map(plain),
          ...members.map(plain),
        ]),
        capitals: usual([...(also.capitals ?? []), ...seats.flatMap(({ words }) => words.map(plain))]).filter(
          (name) => !/\bcapital\b/.test(name),
        ),
      };
    })
    .filter(({ people, capitals }) => people.length + capitals.length > 0);

  function stateCalled(region: string): Synset | undefined {
    const name = plain(region).replaceAll(' ', '_');
    return (senses.noun.get(name) ?? [])
      .flatMap((id) => synsets.get(id) ?? [])
      .find(({ pointers }) =>
        pointers.some(
          ({ kind, to }) =>
            kind === '@i' && (synsets.get(to)?.words ?? []).some((word) => COUNTRY.test(word)),
        ),
      );
  }
}

/** All that has a code of two letters and a name of its own. */
function regionNames(): readonly string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => !['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'].includes(code));
  return [...new Set(codes.flatMap((code) => names.of(code) ?? []))].sort();
}

function isInstanceOf(synsets: WordNet['synsets'], { pointers }: Synset, word: string): boolean {
  return pointers.some(({ kind, to }) => kind === '@i' && synsets.get(to)?.words.includes(word) === true);
}

/** What it is a part of, as many steps up. */
function wholesOf(synsets: WordNet['synsets'], { pointers }: Synset, steps: number): readonly Synset[] {
  const next = pointers.flatMap(({ kind, to }) => (kind === '#p' ? (synsets.get(to) ?? []) : []));
  return steps <= 1 ? next : [...next, ...next.flatMap((one) => wholesOf(synsets, one, steps - 1))];
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('_', ' ').replaceAll('’', "'").toLowerCase();
}

function usual(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
    .filter((word) => !/^(?:anti|pro)-|\bcapital of\b/.test(word))
    .filter((word) => KEPT.has(word) || !LEFT_OUT.has(word));
}
