import { beforeAll, describe, expect, it } from 'vitest';
import { findPress } from '../../src/adapters/console/find-press.ts';
import type { CoverageStore } from '../../src/coverage/coverage.ts';
import { createDispatcher, type Dispatcher } from '../../src/interactions/create-dispatcher.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import type { OptionValue, Request } from '../../src/interactions/request.ts';
import type { MessageBody, Reply, Visibility } from '../../src/replies/reply.ts';
import { silentLog } from '../../src/text/log.ts';
import { openBridge, openSeeds } from '../answers/open-coverage.ts';
import { plainStore } from '../interactions/plain-store.ts';
import { MEMBER } from '../interactions/sample-commands.ts';
import { markdownOf } from '../replies/sample-frame.ts';

const commands = await loadCommands();
let stores: Readonly<Record<'bridge' | 'seeds', CoverageStore>>;
beforeAll(async () => {
  const [bridge, seeds] = await Promise.all([openBridge(), openSeeds()]);
  stores = { bridge: plainStore(bridge), seeds: plainStore(seeds) };
});

/** Made anew for every request, as after a restart: nothing is remembered between them. */
function dispatcherOn(folder: 'bridge' | 'seeds'): Dispatcher {
  const nobody = new Set<string>();
  const moderation = { isOperator: () => false, homeGuildIds: nobody, moderatorRoleIds: nobody };
  return createDispatcher({ commands, store: stores[folder], moderation, log: silentLog });
}

function bodyOf(reply: Reply): MessageBody {
  if (!('body' in reply)) throw new Error(`a ${reply.kind} is no message`);
  return reply.body;
}

function use(folder: 'bridge' | 'seeds', name: string, options: Readonly<Record<string, OptionValue>>) {
  return dispatcherOn(folder).dispatch({ kind: 'command', name, options, asker: MEMBER });
}

function on(folder: 'bridge' | 'seeds', name: string, text: string) {
  return dispatcherOn(folder).dispatch({ kind: 'message-command', name, text, asker: MEMBER });
}

async function press(
  folder: 'bridge' | 'seeds',
  before: Reply,
  label: string,
  seenBy: Visibility = 'public',
) {
  const pressed = findPress(bodyOf(before), seenBy, label, MEMBER);
  if (pressed.kind === 'none') throw new Error(`no ${label} among ${pressed.there.join(', ')}`);
  const request: Request = pressed;
  return dispatcherOn(folder).dispatch(request);
}

describe('/quote', () => {
  it('asks which Okafor is meant, and answers what was asked about the one who is chosen', async () => {
    const choice = await use('bridge', 'quote', { speaker: 'Okafor', about: 'meeting' });
    expect(bodyOf(choice).content).toBe(
      '2 names answer to Okafor. Which one do you mean? (About “meeting”.)',
    );
    const answer = await press('bridge', choice, 'Grace Okafor');
    expect(answer.kind).toBe('update');
    expect(bodyOf(answer).content).toBe('Grace Okafor on “meeting”: 1 quotation.');
  });

  it('leads to each wording of a quotation, for whoever asks for it', async () => {
    const quoted = await use('bridge', 'quote', { speaker: 'Daniel Okafor', about: 'bridge is safe' });
    const more = await press('bridge', quoted, 'More …');
    expect(more).toMatchObject({ kind: 'message', visibility: 'private' });
    const answer = await press('bridge', more, 'Compare the wordings of 1');
    expect(markdownOf(bodyOf(answer))).toContain('here: “until it”, in 1: “until the day it”');
  });
});

describe('/timeline', () => {
  it('wants a topic or a name', async () => {
    const answer = await use('bridge', 'timeline', {});
    expect(answer).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(bodyOf(answer).content).toContain('a topic, a name, or both');
  });

  it('asks which Okafor is meant, and goes on with the topic', async () => {
    const choice = await use('bridge', 'timeline', { name: 'Okafor', about: 'toll' });
    const answer = await press('bridge', choice, 'Grace Okafor');
    expect(bodyOf(answer).content).toMatch(/^Grace Okafor|^The coverage quotes nothing like that/);
  });
});

describe('/compare', () => {
  it('turns its pages without remembering anything', async () => {
    const first = await use('seeds', 'compare', { about: 'Russia' });
    const { content } = bodyOf(first);
    expect(content).toContain('“Russia”');
    const pages = /Page 1 of (\d+)\./.exec(content)?.[1];
    const next = await press('seeds', first, `Next (2 of ${pages}) →`);
    expect(next.kind).toBe('update');
    expect(bodyOf(next).content).toMatch(/“Russia”.* Page 2 of/);
    expect(bodyOf(next).embeds).not.toEqual(bodyOf(first).embeds);
  });

  it('shows its topic as it was typed, marks and all', async () => {
    const first = await use('seeds', 'compare', { about: 'Russia "Boris Johnson"' });
    expect(bodyOf(first).content).toContain('“Russia "Boris Johnson"”');
  });

  it('misses honestly what no article has', async () => {
    const answer = await use('bridge', 'compare', { about: 'penguins' });
    expect(bodyOf(answer).content).toBe('The coverage has nothing about “penguins”.');
  });
});

describe('the menu of a message', () => {
  it.each(['Check against coverage', 'Find the source'])('answers privately: %s', async (name) => {
    const answer = await on('bridge', name, 'Okafor: “Fish does not wait for a meeting”');
    expect(answer).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(markdownOf(bodyOf(answer))).toContain('Fish does not wait for a meeting');
  });

  it.each(['Check against coverage', 'Find the source'])(
    'says what is missing in a message without words: %s',
    async (name) => {
      const answer = await on('bridge', name, '');
      expect(bodyOf(answer).content.trim()).not.toBe('');
      expect(bodyOf(answer).content).not.toContain('went wrong');
    },
  );

  it('leads from what was found to its place', async () => {
    const checked = await on('bridge', 'Check against coverage', '“The toll is off the table”');
    const answer = await press('bridge', checked, 'Read in place', 'private');
    expect(answer).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(bodyOf(answer).content).toContain('Ministry to pay half of Skerrow bridge repair');
  });
});
