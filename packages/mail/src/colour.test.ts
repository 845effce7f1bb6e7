import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentOf, contrast, SURFACE } from './colour.ts';
import { DARK, LIGHT } from './style.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('whatever the accent, what is written in it or on it can be read', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, (fill) => {
      const accent = accentOf(fill);
      expect(contrast(accent.onFill, accent.fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accent.ink, SURFACE.light)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accent.inkOnDark, SURFACE.dark)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a colour that reads already is left alone', () => {
  expect(accentOf('#0b6e4f').ink).toBe('#0b6e4f');
});

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('text reads on every %s surface it is put on', (_, { page, card, ink, muted, done, soft }) => {
  for (const surface of [page, card, soft]) {
    expect(contrast(ink, surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(muted, surface)).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(ink, done)).toBeGreaterThanOrEqual(4.5);
});
