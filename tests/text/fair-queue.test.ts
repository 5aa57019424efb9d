import { describe, expect, it } from 'vitest';
import { createFairQueue } from '../../src/text/fair-queue.ts';

interface Ask {
  readonly userId: string;
  readonly guildId?: string;
  readonly words: string;
}

function queueOf(
  limit: number,
  ...asks: readonly (readonly [guildId: string, userId: string, words: string])[]
) {
  const queue = createFairQueue<Ask>(limit);
  const dropped = asks.map(([guildId, userId, words]) => queue.push({ guildId, userId, words })?.words);
  const taken = () => Array.from({ length: queue.size }, () => queue.take()?.words);
  return { queue, dropped, taken };
}

describe('the queue', () => {
  it('takes servers in turn, and in a server its people', () => {
    const { taken } = queueOf(
      100,
      ['harbour', 'ana', 'a1'],
      ['harbour', 'ana', 'a2'],
      ['harbour', 'ana', 'a3'],
      ['harbour', 'ben', 'b1'],
      ['hill', 'cleo', 'c1'],
      ['hill', 'cleo', 'c2'],
    );
    expect(taken()).toEqual(['a1', 'c1', 'b1', 'c2', 'a2', 'a3']);
  });

  it('counts direct messages as one server', () => {
    const queue = createFairQueue<Ask>(10);
    for (const [userId, words] of [
      ['ana', 'a1'],
      ['ana', 'a2'],
      ['ben', 'b1'],
    ] as const)
      queue.push({ userId, words });
    expect([queue.take()?.words, queue.take()?.words, queue.take()?.words]).toEqual(['a1', 'b1', 'a2']);
    expect(queue.take()).toBeUndefined();
  });

  it('that is full drops the last of whoever has most, whoever comes', () => {
    const { dropped, queue, taken } = queueOf(
      3,
      ['harbour', 'ana', 'a1'],
      ['harbour', 'ana', 'a2'],
      ['harbour', 'ana', 'a3'],
      ['hill', 'ben', 'b1'],
      ['harbour', 'ana', 'a4'],
    );
    expect(dropped).toEqual([undefined, undefined, undefined, 'a3', 'a4']);
    expect(queue.size).toBe(3);
    expect(taken()).toEqual(['a1', 'b1', 'a2']);
  });

  it('lets go of what is over', () => {
    const { queue, taken } = queueOf(
      10,
      ['harbour', 'ana', 'a1'],
      ['hill', 'ben', 'b1'],
      ['harbour', 'ana', 'a2'],
    );
    expect(queue.remove(({ words }) => words.endsWith('1')).map(({ words }) => words)).toEqual(['a1', 'b1']);
    expect(taken()).toEqual(['a2']);
  });

  it('passes over whoever has enough for now, and comes back to them', () => {
    const { queue, taken } = queueOf(
      10,
      ['harbour', 'ana', 'a1'],
      ['harbour', 'ben', 'b1'],
      ['hill', 'ana', 'a2'],
    );
    const isAna = ({ userId }: { readonly userId: string }) => userId === 'ana';
    expect(queue.take(isAna)?.words).toBe('b1');
    expect(queue.take(isAna)).toBeUndefined();
    expect(queue.size).toBe(2);
    expect(taken()).toEqual(['a2', 'a1']);
  });
});
