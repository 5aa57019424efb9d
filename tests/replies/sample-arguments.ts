/** What a template's parameters get in tests, by their names: numbers that differ, so that each can be found again, texts and lists. */
const TEXTS = new Set(
  `about action asked because capital channel channelId closeTo command core day folder guildId here headline
   speaker subject rhythm ids inArticle inMessage kind label link mention name named newest newestDate numbers oldest option place question revision roles sought
   text there time title typed url wanted what words why author flag content prefix doer told`.split(/\s+/),
);
const LISTS = new Set('names choices close known missing outlets heard places'.split(' '));
/** Parameters whose name alone does not say it. */
const BY_PATH: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'console.nothingToPress': { there: ['Weiter', 'Teilen'] },
  'frame.readInPlace': { entries: [31, 32] },
  'frame.day': { iso: '2016-12-08' },
  'surfaces.running.coverageFacts': {
    facts: { articles: 31, passages: 32, quotations: 33, statements: 34, people: 35 },
  },
  'speech.title': { name: 'Ada' },
  'why.words': { words: ['Brücke', 'Kai'] },
  'why.neverMentioned': { words: ['Brücke', 'Kai'] },
  'miss.missing': { words: ['Brücke', 'Kai'] },
  'why.holds': { words: ['Brücke', 'Kai'] },
};
/** Flags of some templates; both values are tried. */
const FLAGS = new Set(['withReported']);

/** Arguments for a template: `number` where a number is wanted, raised by one for each further one; `flag` for flags. */
export function sampleArguments(
  path: string,
  template: (...values: never[]) => string,
  number: number,
  flag = false,
): readonly unknown[] {
  return parametersOf(template).map((name, index) => {
    const plain = name.replace(/^_/, '');
    const given = BY_PATH[path];
    if (given !== undefined && Object.hasOwn(given, plain)) return given[plain];
    if (FLAGS.has(plain)) return flag;
    if (LISTS.has(plain)) return ['Ada', 'Ben'];
    return TEXTS.has(plain) ? `⟨${plain}⟩` : number + index;
  });
}

/** Names of parameters, from the source of a function; one that is taken apart is called "facts". */
function parametersOf(template: (...values: never[]) => string): readonly string[] {
  const source = String(template).replace(/\/\*[\s\S]*?\*\//g, '');
  const list = /^(?:async )?(?:function\s*\w*)?\s*\(([^)]*)\)|^(\w+)\s*=>|^\w+\(([^)]*)\)/.exec(source);
  const names = (list?.[1] ?? list?.[2] ?? list?.[3] ?? '').replace(/\{[^}]*\}/g, 'facts');
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
