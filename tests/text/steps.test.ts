import { describe, expect, it } from 'vitest';
import { drained, eachInSteps, givingWay, mapInSteps, type Steps } from '../../src/text/steps.ts';

/** Work of so many steps, each of which takes so many milliseconds. */
function* busy(steps: number, milliseconds: number): Steps<number> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield;
  }
  return steps;
}

describe('work in steps', () => {
  it('comes out the same at once and giving way', async () => {
    const numbers = Array.from({ length: 1_000 }, (_, number) => number);
    const squares = numbers.map((number) => number ** 2);
    expect(drained(mapInSteps(numbers, (number) => number ** 2))).toEqual(squares);
    expect(await givingWay(mapInSteps(numbers, (number) => number ** 2))).toEqual(squares);
    const seen: number[] = [];
    drained(eachInSteps(numbers, (number, index) => seen.push(number + index)));
    expect(seen).toEqual(numbers.map((number) => 2 * number));
  });

  it('gives way to others, several works together as one alone', async () => {
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns++;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    await Promise.all([busy(30, 2), busy(30, 2), busy(30, 2)].map(givingWay));
    isOver = true;
    // 180 ms of work in turns of some 15 ms; a turn for each of the three would leave four for others.
    expect(turns).toBeGreaterThanOrEqual(7);
  });

  it('fails as the work does', async () => {
    function* failing(): Steps<never> {
      yield;
      throw new Error('no ferry');
    }
    await expect(givingWay(failing())).rejects.toThrow('no ferry');
    expect(() => drained(failing())).toThrow('no ferry');
  });
});
