import { describe, expect, it } from 'vitest';
import type { RefreshReport } from '../../src/coverage/coverage.ts';
import { coverageReply } from '../../src/replies/coverage-reply.ts';
import { helpReply } from '../../src/replies/help-reply.ts';
import { profileReply } from '../../src/replies/profile-reply.ts';
import { refreshReply } from '../../src/replies/refresh-reply.ts';
import { DUARTE_NAMED, excerptOf, HARBOUR, quotationView } from './sample-article.ts';
import { bodyOf, FACTS, frameWith, labelsOf, markdownOf } from './sample-frame.ts';

const REPORT: RefreshReport = {
  outcome: 'swapped',
  added: ['new.txt'],
  changed: [],
  removed: ['old `name`\n@everyone.txt'],
  unreadable: [
    { path: 'broken.txt', reason: 'Not valid UTF-8; save the file as UTF-8.', servesEarlierVersion: true },
  ],
  before: FACTS,
  after: { ...FACTS, articles: 6 },
  revision: '1a2b3c4d',
  milliseconds: 1234.4,
};

describe('coverageReply', () => {
  it('gives the figures and leads to the other views', () => {
    const voices = [
      { id: 'person/duarte000000', name: 'Ana Duarte', quotations: 2, statements: 0, articles: 1 },
    ] as const;
    const body = bodyOf(
      coverageReply(
        { kind: 'coverage', view: 'overview', facts: FACTS, revision: '1a2b3c4d5e', voices },
        frameWith(),
      ),
    );
    expect(body.content).toBe('The coverage: 5 articles, 54 quotations, 23 people named.');
    expect(body.embeds[0]?.description).toBe('**Most quoted**\n**Ana Duarte** · 2 quotations in 1 article');
    expect(body.embeds[0]?.fields?.find(({ name }) => name === 'Dates')?.value).toBe(
      '11 Oct 2016 to 8 Dec 2016',
    );
    expect(labelsOf(body)).toEqual(['Articles', 'Voices', 'Changes', 'Remove']);
  });

  it('names a file that could not be read, why, and what is served meanwhile', () => {
    const body = bodyOf(
      coverageReply(
        {
          kind: 'coverage',
          view: 'unreadable',
          unreadable: REPORT.unreadable,
          warnings: [],
          totals: { unreadable: 1, warnings: 0 },
          page: { number: 1, of: 1, total: 1 },
        },
        frameWith(),
      ),
    );
    expect(body.content).toBe('1 file could not be read.');
    expect(body.embeds[0]?.description).toBe(
      '`broken.txt`\nNot valid UTF-8; save the file as UTF-8.\n-# Its last good version is still served.',
    );
  });
});

describe('refreshReply', () => {
  it('lists file by file what has changed, with names that cannot act', () => {
    const body = bodyOf(refreshReply({ kind: 'refresh', report: REPORT }, frameWith()));
    expect(body.content).toBe(
      'The coverage was read anew: 1 added, 0 changed, 1 removed. 1 file could not be read.',
    );
    const fields = body.embeds[0]?.fields ?? [];
    expect(fields.map(({ name }) => name)).toEqual(['Added · 1', 'Removed · 1', 'Could not be read · 1']);
    expect(fields[1]?.value).toBe("`old 'name' @everyone.txt`");
    expect(body.embeds[0]?.description).toContain('5 → 6 articles');
  });

  it('says in its first line how many files could not be read, whatever became of it', () => {
    const lineOf = (report: RefreshReport) =>
      bodyOf(refreshReply({ kind: 'refresh', report }, frameWith())).content;
    for (const outcome of ['swapped', 'unchanged', 'dry-run', 'kept'] as const)
      expect(lineOf({ ...REPORT, outcome })).toMatch(/ 1 file could not be read\.$/);
    expect(lineOf({ ...REPORT, unreadable: [] })).not.toContain('could not be read');
  });

  it('ends with the coverage that is served from now on', () => {
    const footerOf = (report: RefreshReport) =>
      bodyOf(refreshReply({ kind: 'refresh', report }, frameWith())).embeds[0]?.footer?.text;
    const report = { ...REPORT, revision: '99887766aa' };
    expect(footerOf(report)).toBe('6 articles · newest 8 Dec 2016 · revision 99887766');
    expect(footerOf({ ...report, outcome: 'kept' })).toBe(
      '5 articles · newest 8 Dec 2016 · revision 1a2b3c4d',
    );
  });

  it('counts the files that find no room', () => {
    const added = Array.from({ length: 200 }, (_, index) => `2016/12/article-${index}.txt`);
    const body = bodyOf(refreshReply({ kind: 'refresh', report: { ...REPORT, added } }, frameWith()));
    expect(body.embeds[0]?.fields?.[0]?.value).toMatch(/\n-# \+1\d\d more$/);
  });
});

describe('profileReply', () => {
  it('keeps what they say and where they are only mentioned apart', () => {
    const role = excerptOf(HARBOUR, 'Mayor');
    const listing = { id: HARBOUR.id, path: HARBOUR.path, headline: 'Harbour vote put off again' };
    const body = bodyOf(
      profileReply(
        {
          kind: 'profile',
          id: 'person/duarte000000',
          name: 'Ana Duarte',
          person: {
            id: 'person/duarte000000',
            name: 'Ana Duarte',
            aliases: ['Ms Duarte'],
          },
          quotations: 1,
          statements: 0,
          latest: [quotationView(excerptOf(HARBOUR, 'We wait,'), DUARTE_NAMED)],
          quotedIn: { items: [listing], total: 1 },
          mentionedIn: [{ listing: { ...listing, headline: 'Harbour budget' }, place: role }],
          quotedBeside: [{ id: 'person/costa0000000', name: 'Rui Costa', articles: 2 }],
          roles: [{ words: 'Mayor', place: role }],
        },
        frameWith(),
      ),
    );
    expect(body.content).toBe('Ana Duarte is quoted once.');
    expect(body.embeds[0]?.description).toContain(
      '**Also called:** Ms Duarte\n**As articles word it:** “Mayor” (¶ 3)',
    );
    expect(body.embeds[0]?.fields?.map(({ name }) => name)).toEqual([
      'Quoted or reported in 1 article',
      'Only mentioned in 1 article',
      'Quoted beside',
    ]);
    expect(markdownOf(body)).toContain('Rui Costa (2 articles)');
    expect(labelsOf(body)).toEqual(['Read in place', 'All quotations', 'Remove']);
  });
});

describe('helpReply', () => {
  it('lists each command with its options, those for moderators apart', () => {
    const body = bodyOf(
      helpReply(
        [
          { name: 'quote', for: 'everyone', options: { speaker: {}, about: {} } },
          { name: 'ask', for: 'everyone', options: { question: { required: true } } },
          { name: 'refresh', for: 'moderators', options: {} },
        ],
        frameWith(),
      ),
    );
    expect(body.embeds[0]?.description).toContain('`/quote [speaker] [about]`');
    expect(body.embeds[0]?.description).toContain('`/ask question`');
    expect(body.embeds[0]?.fields?.[0]?.value).toContain('`/refresh`');
  });
});
