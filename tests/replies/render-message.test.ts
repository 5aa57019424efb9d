import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/replies/check-message.ts';
import { words } from '../../src/replies/markup.ts';
import { missReply } from '../../src/replies/miss-reply.ts';
import { profileReply } from '../../src/replies/profile-reply.ts';
import { quotationsReply } from '../../src/replies/quotations-reply.ts';
import { renderMessage } from '../../src/replies/render-message.ts';
import { articleFrom, DUARTE_NAMED, excerptOf, quotationView } from './sample-article.ts';
import { bodyOf, FACTS, frameWith, labelsOf } from './sample-frame.ts';

const SPEECH = 'The wall will not stand another winter, and everybody in this room knows it. '
  .repeat(60)
  .trim();
const LONG = articleFrom(`Harbour wall\n\n"${SPEECH}"`);
const WHOLE = quotationView(excerptOf(LONG, SPEECH), { ...DUARTE_NAMED, asNamed: LONG.headline });

const listing = { id: LONG.id, path: LONG.path, headline: `${'Harbour wall '.repeat(20)}` };

function charactersOf(embed: object): number {
  const {
    title = '',
    description = '',
    footer,
    fields = [],
  } = embed as {
    readonly title?: string;
    readonly description?: string;
    readonly footer?: { readonly text: string };
    readonly fields?: readonly { readonly name: string; readonly value: string }[];
  };
  return [title, description, footer?.text ?? '', ...fields.flatMap(({ name, value }) => [name, value])].join(
    '',
  ).length;
}

describe('renderMessage', () => {
  it('keeps one budget over description and fields, and tells how much it leaves out', () => {
    const body = bodyOf(
      profileReply(
        {
          kind: 'profile',
          id: 'person/duarte000000',
          name: 'Ana Duarte',
          quotations: 3,
          statements: 0,
          latest: [WHOLE, WHOLE, WHOLE],
          quotedIn: { items: Array(40).fill(listing), total: 40 },
          mentionedIn: Array(40).fill({ listing, place: WHOLE.excerpt }),
          quotedBeside: [],
          roles: [],
        },
        frameWith(),
      ),
    );
    expect(faultsOf(body)).toEqual([]);
    const [embed] = body.embeds;
    expect(charactersOf(embed ?? {})).toBeGreaterThan(5000);
    expect(embed?.fields?.[0]?.value).toMatch(/-# \+\d+ more$/);
  });

  it('cites the ids of what it shows, each once, and none that stands in somebody’s words', () => {
    const line = { kind: 'text', text: words('Ana Duarte of passage/aaaaaaaaaaaa spoke.') } as const;
    const [first, other] = [1, 2].map((entry) => ({
      lines: [line],
      place: { entry, id: 'quotation/000000000001' },
    }));
    const named = { lines: [line], names: 'passage/000000000002' };
    const plan = { content: words('Spoken.'), title: words('Who spoke'), colour: 0 };
    const blocks = [first, other].filter((block) => block !== undefined);
    const reply = renderMessage(
      { ...plan, blocks, fields: [{ name: words('Named'), blocks: [named] }] },
      frameWith(),
    );
    expect(reply).toMatchObject({ cited: ['quotation/000000000001', 'passage/000000000002'] });
    const long = { lines: [{ ...line, text: words('x'.repeat(5_000)) }], names: 'passage/000000000003' };
    expect(renderMessage({ ...plan, blocks: [...blocks, long] }, frameWith())).toMatchObject({
      cited: ['quotation/000000000001'],
    });
  });

  it('counts what was not even handed over among what finds no room', () => {
    const hiddenOf = (total: number) => {
      const { embeds } = bodyOf(
        profileReply(
          {
            kind: 'profile',
            id: 'person/duarte000000',
            name: 'Ana Duarte',
            quotations: 0,
            statements: 0,
            latest: [],
            quotedIn: { items: Array(40).fill(listing), total },
            mentionedIn: [],
            quotedBeside: [],
            roles: [],
          },
          frameWith(),
        ),
      );
      return Number(/-# \+(\d+) more$/.exec(embeds[0]?.fields?.[0]?.value ?? '')?.[1]);
    };
    expect(hiddenOf(40)).toBeGreaterThan(0);
    expect(hiddenOf(500) - hiddenOf(40)).toBe(460);
  });

  it('shortens excerpts evenly, each at the end of a sentence and saying so', () => {
    const lines = [WHOLE, WHOLE, WHOLE, WHOLE, WHOLE];
    const page = { number: 1, of: 1, total: 5 };
    const body = bodyOf(
      quotationsReply({ kind: 'quotations', about: 'the wall', reported: false, lines, page }, frameWith()),
    );
    const quotes = (body.embeds[0]?.description ?? '').split('\n').filter((line) => line.startsWith('> '));
    expect(quotes).toHaveLength(5);
    expect(new Set(quotes).size).toBe(1);
    expect(quotes[0]).toMatch(/^> “The wall .* knows it\.”$/);
    expect(body.embeds[0]?.description?.match(/^-# … continues in the article$/gm)).toHaveLength(5);
  });

  it('says how many entries found no room at all', () => {
    const lines = Array(25).fill(WHOLE);
    const page = { number: 1, of: 1, total: 25 };
    const body = bodyOf(
      quotationsReply({ kind: 'quotations', about: 'the wall', reported: false, lines, page }, frameWith()),
    );
    const shown = body.embeds[0]?.description ?? '';
    const entries = shown.match(/^> /gm)?.length ?? 0;
    expect(shown.endsWith(`-# +${25 - entries} more`)).toBe(true);
  });

  it('leaves out a button that does what one before it does', () => {
    const closeNames = [
      { id: 'person/duarte000000', name: 'Ana Duarte' },
      { id: 'person/duarte000000', name: 'Mayor Duarte' },
    ] as const;
    const body = bodyOf(
      missReply(
        {
          kind: 'miss',
          asked: 'Durate',
          reason: 'no-such-name',
          unknownNames: [],
          searched: FACTS,
          closeNames,
        },
        frameWith(),
      ),
    );
    expect(labelsOf(body)).toEqual(['Ana Duarte', 'Remove']);
  });

  it('leaves out, and logs, a button whose call is too long for a custom_id', () => {
    const logged: string[] = [];
    const log = { ...frameWith().log, warn: (event: string) => logged.push(event) };
    const closeNames = [{ id: `person/${'0'.repeat(90)}`, name: 'Ana Duarte' }] as const;
    const body = bodyOf(
      missReply(
        {
          kind: 'miss',
          asked: 'Durate',
          reason: 'no-such-name',
          unknownNames: [],
          searched: FACTS,
          closeNames,
        },
        frameWith({ log }),
      ),
    );
    expect(labelsOf(body)).toEqual(['Remove']);
    expect(logged).toEqual(['button-dropped']);
  });
});
