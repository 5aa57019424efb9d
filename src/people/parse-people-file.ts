import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { LEAST_OF_AN_ID, type PeopleCorrections } from './people-corrections.ts';

/** What cannot be used of a people file: the line (from 1), and what to do. */
export interface PeopleFileFault {
  readonly line: number;
  readonly message: string;
}

export interface ParsedPeopleFile {
  readonly corrections: PeopleCorrections;
  /** By line. What stands in the lines without fault is used. */
  readonly faults: readonly PeopleFileFault[];
}

const name = z.string().trim().min(1);
/** The whole id, with or without what comes before its twelve characters; or no less than its end. */
const QUOTATION_ID = new RegExp(`^(?:quotation/[0-9a-z]{12}|[0-9a-z]{${LEAST_OF_AN_ID},12})$`);
const ENTRIES = {
  people: z.strictObject({ name, aliases: z.array(name).optional(), who: name.optional() }),
  same: z.array(name).min(2),
  'not-same': z.tuple([name, name]),
  speakers: z.union([
    z.strictObject({ quotation: z.string().trim().regex(QUOTATION_ID), speaker: name }),
    z.strictObject({ article: name, words: name, speaker: name }),
  ]),
} as const;
type Section = keyof typeof ENTRIES;
const SECTIONS = Object.keys(ENTRIES) as Section[];

const SHAPES: Readonly<Record<Section, string>> = {
  people: 'write `- name: Full Name`, and below it `aliases: [Other Name]`, `who: a few words`, or both',
  same: 'write `- [One Name, Another Name]`: two or more names of one person',
  'not-same': 'write `- [One Name, Another Name]`: two names of two people',
  speakers: `write \`- quotation: its id\` (all of it, or its last ${LEAST_OF_AN_ID} characters or more) and \`speaker: Full Name\`, or \`- article: its path\`, \`words: the exact words\` and \`speaker: Full Name\` (\`speaker: nobody\` where it is not stated)`,
};

/**
 * Reads a moderator's people file. Never throws: each entry that cannot be used is reported with its line and what to write instead, and
 * the others are used.
 */
export function parsePeopleFile(text: string): ParsedPeopleFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const faults: PeopleFileFault[] = document.errors.map((error) => ({
    line: error.linePos?.[0].line ?? 1,
    message: `this is no YAML (${error.message.split('\n')[0] ?? error.code}); check indentation, brackets and quotation marks`,
  }));
  const empty = { people: [], same: [], 'not-same': [], speakers: [] };
  const content: unknown = faults.length > 0 ? {} : (document.toJS() ?? {});
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return {
      corrections: correctionsOf(empty),
      faults: [{ line: 1, message: `write sections: ${SECTIONS.join(', ')}` }],
    };
  }
  const lineOf = (path: readonly (string | number)[]): number => {
    const node = document.getIn(path, true);
    const range = isNode(node) ? node.range : undefined;
    return range === undefined || range === null ? 1 : lines.linePos(range[0]).line;
  };
  const kept: Record<Section, unknown[]> = { people: [], same: [], 'not-same': [], speakers: [] };
  for (const [section, entries] of Object.entries(content)) {
    if (!isSection(section)) {
      faults.push({
        line: lineOfKey(document.contents, section, lines),
        message: `“${section}” is no section; the sections are ${SECTIONS.join(', ')}`,
      });
    } else if (!Array.isArray(entries)) {
      if (entries !== null)
        faults.push({ line: lineOf([section]), message: `${section}: ${SHAPES[section]}` });
    } else {
      entries.forEach((entry: unknown, index) => {
        const parsed = ENTRIES[section].safeParse(entry);
        const line = lineOf([section, index]);
        if (!parsed.success) faults.push({ line, message: `${section}: ${SHAPES[section]}` });
        else kept[section].push(section === 'speakers' ? { ...parsed.data, line } : parsed.data);
      });
    }
  }
  return { corrections: correctionsOf(kept), faults: faults.sort((one, other) => one.line - other.line) };
}

function isSection(section: string): section is Section {
  return Object.hasOwn(ENTRIES, section);
}

function lineOfKey(contents: unknown, key: string, lines: LineCounter): number {
  if (!isMap(contents)) return 1;
  const pair = contents.items.find((item) => isNode(item.key) && String(item.key) === key);
  const range = isNode(pair?.key) ? pair.key.range : undefined;
  return range === undefined || range === null ? 1 : lines.linePos(range[0]).line;
}

type Kept = { readonly [S in Section]: readonly unknown[] };

/** The entries have passed their schema; here they get the names of the code. */
function correctionsOf(kept: Kept): PeopleCorrections {
  const people = kept.people as readonly z.infer<(typeof ENTRIES)['people']>[];
  const speakers = kept.speakers as readonly (z.infer<(typeof ENTRIES)['speakers']> & { line: number })[];
  return {
    aliases: people.flatMap(({ name, aliases }) => (aliases === undefined ? [] : [{ name, aliases }])),
    whoIs: people.flatMap(({ name, who }) => (who === undefined ? [] : [{ name, is: who }])),
    same: kept.same as PeopleCorrections['same'],
    notSame: kept['not-same'] as PeopleCorrections['notSame'],
    speakers: speakers.map(({ speaker, ...which }) => ({
      ...which,
      speaker: speaker === 'nobody' ? null : speaker,
    })),
  };
}
