import { describe, expect, it } from 'vitest';
import { createCoolDown } from '../../src/interactions/create-cool-down.ts';

function at(start: number) {
  const clock = { now: start };
  return { clock, coolDown: createCoolDown(() => clock.now) };
}

describe('the wait between questions', () => {
  it('is counted from the last question that was answered, in whole seconds', () => {
    const { clock, coolDown } = at(1_000);
    expect(coolDown.waitOf('anna', 10)).toBe(0);
    clock.now = 1_001;
    expect(coolDown.waitOf('anna', 10)).toBe(10);
    clock.now = 10_500;
    expect(coolDown.waitOf('anna', 10)).toBe(1);
    clock.now = 11_000;
    expect(coolDown.waitOf('anna', 10)).toBe(0);
    expect(coolDown.waitOf('anna', 10)).toBe(10);
  });

  it('is nothing where none is asked for, and then nobody is remembered', () => {
    const { coolDown } = at(0);
    expect([1, 2, 3].map(() => coolDown.waitOf('anna', 0))).toEqual([0, 0, 0]);
    expect(coolDown.waitOf('anna', 60)).toBe(0);
  });

  it('remembers the latest ten thousand people', () => {
    const { coolDown } = at(0);
    for (let person = 0; person <= 10_000; person++) coolDown.waitOf(`person ${person}`, 60);
    expect(coolDown.waitOf('person 10000', 60)).toBe(60);
    expect(coolDown.waitOf('person 0', 60)).toBe(0);
  });
});
