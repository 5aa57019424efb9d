import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { createInteractionBook, type InteractionTimes } from './interaction-book.ts';
import type { InteractionStart } from './interaction-json.ts';
import { PEOPLE } from './world.ts';

const START: InteractionStart = {
  id: '1',
  token: 'a-token',
  type: 2,
  data: { name: 'help' },
  person: PEOPLE.member,
  place: 'home',
};
const ANSWER = { type: 4, data: { content: 'Help.' } };

function setUp(times: Partial<InteractionTimes> = {}, start: Partial<InteractionStart> = {}) {
  let last = 0;
  const book = createInteractionBook(() => String(++last), { firstMs: 60_000, tokenMs: 60_000, ...times });
  return { book, exchange: book.open({ ...START, ...start }) };
}

function codeOf(act: () => unknown): number | undefined {
  try {
    act();
  } catch (error) {
    return error instanceof ApiError ? error.code : undefined;
  }
  return undefined;
}

describe('an interaction', () => {
  it('takes one first response', () => {
    const { book, exchange } = setUp();
    expect(codeOf(() => book.callback('1', 'a-token', ANSWER, []))).toBeUndefined();
    expect(exchange.original?.content).toBe('Help.');
    expect(codeOf(() => book.callback('1', 'a-token', ANSWER, []))).toBe(40_060);
  });

  it('is unknown to whoever has the wrong token', () => {
    const { book } = setUp();
    expect(codeOf(() => book.callback('1', 'another', ANSWER, []))).toBe(10_062);
    expect(codeOf(() => book.callback('2', 'a-token', ANSWER, []))).toBe(10_062);
  });

  it('is given up when the first response comes too late', async () => {
    const { book } = setUp({ firstMs: 5 });
    await pause(30);
    expect(codeOf(() => book.callback('1', 'a-token', ANSWER, []))).toBe(10_062);
  });

  it('cannot be edited or followed up before its first response, nor after its token has expired', async () => {
    const { book } = setUp({ tokenMs: 5 });
    expect(codeOf(() => book.editOriginal('a-token', {}, []))).toBe(10_015);
    expect(codeOf(() => book.followUp('a-token', {}, []))).toBe(10_015);
    book.callback('1', 'a-token', ANSWER, []);
    await pause(30);
    expect(codeOf(() => book.editOriginal('a-token', {}, []))).toBe(50_027);
  });

  it.each([
    [2, 7],
    [2, 8],
    [4, 4],
    [5, 9],
  ] as const)('of kind %i takes no first response of type %i', (type, response) => {
    const { book } = setUp({}, { type });
    expect(codeOf(() => book.callback('1', 'a-token', { type: response, data: {} }, []))).toBe(50_035);
  });

  it('keeps, after a wait, the visibility that the wait had', () => {
    const { book, exchange } = setUp();
    book.callback('1', 'a-token', { type: 5, data: { flags: 64 } }, []);
    expect(exchange.state).toBe('waiting');
    book.editOriginal('a-token', { content: 'Help.', flags: 0 }, []);
    expect(exchange.original).toMatchObject({ content: 'Help.', flags: 64 });
  });

  it('loses its message when that is removed', () => {
    const { book, exchange } = setUp();
    book.callback('1', 'a-token', ANSWER, []);
    book.deleteOriginal('a-token');
    expect(exchange).toMatchObject({ isRemoved: true });
    expect(codeOf(() => book.editOriginal('a-token', {}, []))).toBe(10_008);
  });
});
