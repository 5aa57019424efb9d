import { describe, expect, it } from 'vitest';
import { isSameName } from './name-match.ts';

describe('a predicted name', () => {
  it.each([
    ['Ana Keba', 'Ana Keba'],
    ['Ana Keba', 'Keba'],
    ['Ana Keba', 'Dr. Ana Keba, MD'],
    ['Keba', 'Ana Keba'],
    ['Ána Kéba', 'Ana Keba'],
    ['Luísa de Araújo e Lima', 'Araújo e Lima'],
    ['Chris Vale', 'Christopher Vale'],
    ['C. Vale', 'Chloe Vale'],
    ['Roscoe Tilden Jr.', 'Roscoe Tilden'],
    ['John A. Moor', 'John Moor'],
    [['Harbour Board', 'Board'], 'Board'],
  ])('of %j is right as %j', (gold, predicted) => {
    expect(isSameName(gold, predicted)).toBe(true);
  });

  it.each([
    ['Ana Keba', 'Ana'],
    ['Ana Keba', 'Leo Keba'],
    ['Chris Vale', 'Chloe Vale'],
    ['Roscoe Tilden Jr.', 'Roscoe Tilden Sr.'],
    ['John A. Moor', 'John B. Moor'],
    ['Ana Keba', ''],
    [['Harbour Board', 'Board'], 'Harbour'],
  ])('of %j is wrong as %j', (gold, predicted) => {
    expect(isSameName(gold, predicted)).toBe(false);
  });
});
