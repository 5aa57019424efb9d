import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/replies/encode-link.ts';
import { inert, link } from '../../src/replies/markup.ts';
import { findForgeries } from './find-forgeries.ts';
import { nastyText, RUNS } from './nasty-text.ts';

describe('encodeLink', () => {
  it.each([
    ['https://gazette.example/harbour_(vote)', 'https://gazette.example/harbour%5F%28vote%29'],
    ['http://gazette.example', 'http://gazette.example/'],
    ['https://gazette.example/a b?q=*x*', 'https://gazette.example/a%20b?q=%2Ax%2A'],
  ])('%s becomes %s', (address, encoded) => {
    expect(encodeLink(address)).toBe(encoded);
  });

  it.each([
    ['no address', 'harbour vote'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['an address that pretends to be another', 'https://gazette.example@evil.example/'],
    ['one that is too long', `https://gazette.example/${'x'.repeat(500)}`],
    ['one that is too long when encoded', `https://gazette.example/${'('.repeat(300)}`],
  ])('refuses %s', (_, address) => {
    expect(encodeLink(address)).toBeUndefined();
  });
});

describe('link', () => {
  it.each([
    ['Harbour [updated] vote', 'Harbour \\[updated\\] vote'],
    ['Harbour vote [upd…', 'Harbour vote upd…'],
    ['] Harbour [[vote]', ' Harbour \\[vote\\]'],
  ])('of %s is one link, a bracket without its other one left out', (label, shown) => {
    const markdown = link(inert(label), 'https://gazette.example/');
    expect(markdown.replace(shown, '…')).toBe('[…](https://gazette.example/)');
    expect(findForgeries(markdown, ['https://gazette.example/'])).toEqual([]);
  });

  it('leads to its address and nowhere else, whatever the label and the address', () => {
    fc.assert(
      fc.property(nastyText(10), nastyText(6), (text, path) => {
        const address = `https://gazette.example/${path}`;
        const encoded = encodeLink(address);
        const markdown = link(inert(text, 80), address);
        expect(findForgeries(markdown, encoded === undefined ? [] : [encoded])).toEqual([]);
      }),
      RUNS,
    );
  });
});
