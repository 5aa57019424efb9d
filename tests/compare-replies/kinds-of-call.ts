import type { Ask, Call, Deed, Who } from './call.ts';

type Options = Extract<Ask, { readonly command: string }>['options'];

/** One command with each of these options; what the replies offer is pressed so many deep. */
export function calls(command: string, optionSets: readonly Options[], deep = 0): readonly Call[] {
  return optionSets.map((options) => ({ ask: { command, options }, deep }));
}

/** One command by one asker, and what is then pressed in turn. */
export function path(command: string, options: Options, then: readonly Deed[], by: Who = 'member'): Call {
  return { ask: { command, options }, then, by };
}

export function mentions(texts: readonly string[]): readonly Call[] {
  return texts.map((mention) => ({ ask: { mention } }));
}

/** Both entries in the menu of a message, on messages with these words. */
export function onMessages(messages: readonly string[]): readonly Call[] {
  return ['Check against coverage', 'Find the source'].flatMap((onMessage) =>
    messages.map((words) => ({ ask: { onMessage, words }, deep: 1 })),
  );
}

export function suggestions(
  typing: readonly (readonly [command: string, option: string, typed: readonly string[]])[],
): readonly Call[] {
  return typing.flatMap(([command, option, texts]) =>
    texts.map((typed) => ({ ask: { suggest: [command, option] as const, typed } })),
  );
}

/** Everything in the three other languages, for the asker alone and for everybody, with the presses of one answer. */
export function inLanguages({ topic, speaker, surname, headline, question }: Asked): readonly Call[] {
  const asks: readonly (readonly [string, Options])[] = [
    ['quote', { speaker, about: topic }],
    ['quote', { speaker: surname }],
    ['quote', { speaker, private: true }],
    ['quote', { about: 'volcano' }],
    ['who', { name: speaker }],
    ['who', { name: 'Nobody Atall' }],
    ['ask', { question }],
    ['ask', { question, explain: true }],
    ['ask', { question: 'Who won the cup final?' }],
    ['summary', { about: topic }],
    ['summary', { article: headline }],
    ['summary', {}],
    ['compare', { about: topic }],
    ['timeline', { about: topic }],
    ['timeline', {}],
    ['variants', { quotation: topic }],
    ['source', { id: headline }],
    ['source', { id: headline, view: 'cite' }],
    ['coverage', {}],
    ['coverage', { view: 'articles' }],
    ['coverage', { view: 'voices' }],
    ['coverage', { view: 'unreadable' }],
    ['coverage', { view: 'changes' }],
    ['coverage', { view: 'changes', since: 'soon' }],
    ['help', {}],
    ['refresh', { 'dry-run': true }],
    ['settings', {}],
    ['who', { wrong: 'option' }],
  ];
  return ['de', 'fr', 'es-ES'].flatMap((locale) => [
    ...asks.map(([command, options]) => ({ ask: { command, options }, locale })),
    { ask: { command: 'quote', options: { about: topic } }, locale, deep: 1 },
    { ask: { command: 'refresh', options: { 'dry-run': true } }, by: 'manager', locale },
    { ask: { command: 'settings', options: {} }, by: 'manager', locale, deep: 1 },
    { ask: { mention: question }, locale },
    { ask: { onMessage: 'Check against coverage', words: `“${topic}, said nobody ever”` }, locale },
    { ask: { onMessage: 'Find the source', words: question }, locale },
  ]);
}

export interface Asked {
  readonly topic: string;
  readonly speaker: string;
  /** Of two people, where there are two. */
  readonly surname: string;
  readonly headline: string;
  readonly question: string;
}

/** What only some may do, and what changes with who asks. */
export function asEverybody(topic: string): readonly Call[] {
  const quote = { command: 'quote', options: { about: topic } };
  const everybody: readonly Who[] = ['another', 'warden', 'manager', 'friend', 'stranger', 'forced'];
  return [
    ...everybody.flatMap((by) =>
      [quote, { command: 'refresh', options: { 'dry-run': true } }, { command: 'settings', options: {} }].map(
        (ask) => ({ ask, by }),
      ),
    ),
    path('quote', { about: topic }, ['More …', 'At length', 'More …', 'In short', 'Share']),
    path('quote', { about: topic }, ['More …', '1 · In context', 'Share', 'Remove']),
    path('quote', { about: topic, private: true }, ['Share', { label: 'Remove', by: 'another' }]),
    path('quote', { about: topic }, [{ label: 'Remove', by: 'another' }]),
    path('quote', { about: topic }, [{ label: 'Remove', by: 'warden' }]),
    path('quote', { about: topic }, [
      { label: 'More …', by: 'another' },
      { label: 'At length', by: 'another' },
      { label: 'Share', by: 'another' },
    ]),
    path('quote', { about: topic, private: true }, ['Share'], 'forced'),
    path('ask', { question: `What is said about ${topic}?` }, ['More …', 'Why this answer?']),
  ];
}

/** What moderators take away, and who is refused. */
export function exported({ topic, speaker, surname }: Asked): readonly Call[] {
  const take = (options: Options, by: Who = 'manager', locale?: string): Call => ({
    ask: { command: 'export', options },
    by,
    deep: 1,
    ...(locale === undefined ? {} : { locale }),
  });
  return [
    take({ about: topic }),
    take({ speaker }),
    take({ speaker, about: topic }, 'friend'),
    take({}),
    take({ speaker: surname, about: topic }),
    take({ about: 'volcano' }),
    take({ speaker: 'Nobody Atall' }),
    ...(['member', 'stranger', 'forced'] as const).map((by) => take({ about: topic }, by)),
    ...['de', 'fr', 'es-ES'].map((locale) => take({ speaker, about: topic }, 'manager', locale)),
  ];
}

/** What is watched and what is not, by whom; in this order. */
export function watched({ topic, speaker, surname }: Asked, outlet: string): readonly Call[] {
  const watch = (options: Options, by: Who = 'manager', locale = 'en-GB'): Call => ({
    ask: { command: 'watch', options },
    by,
    locale,
    deep: 1,
  });
  return [
    watch({}),
    watch({ name: speaker }),
    watch({ about: topic, every: 'day' }),
    watch({ outlet, limit: 2, channel: CHANNEL }),
    watch({ name: surname, every: 'week', limit: 7 }),
    watch({ name: 'Nobody Atall' }),
    watch({ outlet: 'The Evening Nothing' }),
    watch({ about: 'the of and' }),
    watch({ name: speaker, about: topic }),
    watch({ action: 'add' }),
    watch({ about: topic, channel: 'general' }),
    watch({ about: topic, limit: 21 }),
    watch({ about: topic, every: 'hour' }),
    watch({ action: 'preview', about: topic }),
    watch({ action: 'preview', outlet }),
    watch({ action: 'preview', about: 'volcano' }),
    { ...watch({ action: 'list' }), deep: 0 },
    watch({ action: 'remove', watch: '9' }),
    watch({ action: 'remove', watch: '1' }),
    watch({ watch: '1' }),
    ...(['member', 'friend', 'forced', 'stranger'] as const).map((by) => watch({ about: topic }, by)),
    watch({ action: 'list' }, 'stranger'),
    ...['de', 'fr', 'es-ES'].flatMap((locale) => [
      watch({ name: speaker, every: 'day' }, 'manager', locale),
      watch({ about: topic }, 'manager', locale),
      watch({ name: 'Nobody Atall' }, 'manager', locale),
      { ...watch({ action: 'list' }, 'manager', locale), deep: 0 },
      watch({ action: 'preview', outlet }, 'manager', locale),
      watch({}, 'member', locale),
    ]),
    {
      ask: {
        customId: '1;news;about&since=01234567&until=89abcdef;+;940000000000000004;00000000',
        content: `9 more on “${topic}”`,
      },
    },
    {
      ask: {
        customId: '1;news;since=01234567&until=89abcdef;+;940000000000000004;00000000',
        content: '9 more',
      },
    },
  ];
}

const ROLE = '930000000000000001';
const CHANNEL = '920000000000000002';

/** What a server settles, and what that changes; in this order. */
export function settled(topic: string): readonly Call[] {
  const set = (change: string, value?: string): Call => ({
    ask: { command: 'settings', options: value === undefined ? { change } : { change, value } },
    by: 'manager',
  });
  const all = ['visibility', 'mentions', 'moderators', 'language', 'cool-down', 'reports'];
  return [
    { ask: { command: 'settings', options: {} }, by: 'manager', deep: 2 },
    ...all.map((change) => set(change)),
    set('cool-down', 'soon'),
    set('cool-down', '4000'),
    set('visibility', 'secret'),
    set('language', 'nl'),
    set('mentions', '#general'),
    set('reports', 'here'),
    set('colour', 'red'),
    { ask: { command: 'settings', options: { value: 'private' } }, by: 'manager' },
    set('visibility', 'public'),
    set('moderators', '930000000000000009'),
    set('moderators', `<@&${ROLE}>`),
    { ask: { command: 'refresh', options: { 'dry-run': true } }, by: 'friend' },
    set('mentions', `<#${CHANNEL}>, <#920000000000000009>`),
    set('cool-down', '0'),
    set('language', 'auto'),
    set('reports', `<#${CHANNEL}>`),
    path('quote', { about: topic }, [
      '👎',
      { send: { kind: 'speaker', note: 'It was *not* her @everyone' } },
      'Show the answer',
    ]),
    path('quote', { about: topic }, ['👎']),
    path('ask', { question: 'What is the capital of Mongolia?' }, ['👎', { send: { kind: 'missing' } }]),
    path('help', {}, []),
    set('visibility', 'private'),
    path('quote', { about: topic }, ['More …', 'At length', 'Share']),
    path('help', { private: false }, []),
    set('language', 'fr'),
    path('help', { private: false }, []),
    { ask: { mention: `What is said about ${topic}?` } },
    { ask: { command: 'settings', options: {} }, by: 'manager' },
  ];
}

/** What nobody should send, and somebody will. */
export function bad(topic: string): readonly Call[] {
  return [
    ...calls('quote', [
      { speakr: 'Ana Vega' },
      { speaker: 'x'.repeat(101) },
      { about: 'x'.repeat(201) },
      { about: topic, reported: 'perhaps' },
      { about: topic, private: 'perhaps' },
      { about: '   ' },
      { about: '“marks” «of» „all“ "kinds"' },
      { about: '-' },
      { about: '"' },
      { about: `${topic} -${topic}` },
      { about: '`code` **bold** [link](https://example.org) @everyone <@1> ||spoiler||' },
      { about: 'line\nbreak\ttab' },
      { about: '‮right to left' },
      { speaker: '__proto__' },
      { speaker: 'constructor', about: 'toString' },
    ]),
    ...calls('who', [{}, { name: '' }, { name: '@everyone' }, { name: 'x'.repeat(100) }]),
    ...calls('ask', [{}, { question: '?' }, { question: 'x '.repeat(101) }]),
    ...calls('summary', [{}, { article: 'bridge', about: topic }]),
    ...calls('timeline', [{}]),
    ...calls('variants', [{}]),
    ...calls('compare', [{}]),
    ...calls('source', [{}, { id: '../../etc/passwd' }, { id: topic, view: 'sideways' }]),
    ...calls('coverage', [{ view: 'everything' }]),
    ...calls('nothing', [{}]),
    ...calls('remove', [{}]),
    ...calls('Find the source', [{}]),
    ...calls('settings', [{}]),
    { ask: { onMessage: 'quote', words: topic } },
    ...PRESSES.map(
      (customId): Call => ({ ask: { customId, content: `2 quotations about “${topic}”` }, deep: 0 }),
    ),
    { ask: { customId: '1;who;name=?;;940000000000000004;00000000', content: '', values: [] } },
    { ask: { customId: '1;who;name=?;;940000000000000004;00000000', content: '', values: ['Nobody'] } },
    { ask: { customId: '1;menu;;;940000000000000004;00000000', content: '', values: ['nonsense'] } },
  ];
}

/** Of another version, another bot, cut short, tampered with; and ones that are in order but of an older coverage. */
const PRESSES = [
  '',
  'nonsense',
  '2;quote;about;1;940000000000000004;00000000',
  '1;quote;about;0;940000000000000004;00000000',
  '1;nothing;;;940000000000000004;00000000',
  '1;quote;about&about;1;940000000000000004;00000000',
  '1;quote;about;999999;940000000000000004;00000000',
  '1;quote;about;;940000000000000004;00000000',
  '1;quote;about;2;940000000000000005;00000000',
  '1;quote;about;*;940000000000000004;00000000',
  '1;source;id=$a000000000000;+;940000000000000004;00000000',
  '1;source;id=$q000000000000&view=context;+;940000000000000004;00000000',
  '1;remove;;;940000000000000005;00000000',
  '1;quote;about;?;940000000000000004;00000000',
];
