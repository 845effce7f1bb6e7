import { describe, expect, it } from 'vitest';
import { contrast, inkOn, legible } from './contrast.ts';
import { PHASE_COLOURS, stylesheet } from './style.ts';

const ACCENTS = ['#0b6e4f', '#ffd400', '#ffffff', '#000000', '#7f7f7f', '#ff0000', '#00ffff', '#1a1aff'];

describe('colours', () => {
  it('are measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each(ACCENTS)('read well whatever the studio chose: %s', (accent) => {
    const sheet = stylesheet(accent);
    const themes = [
      ...sheet.matchAll(/--ground:(#\w+);--card:(#\w+);.*?--accent:(#\w+);--on-accent:(#\w+)/g),
    ];
    expect(themes).toHaveLength(2);
    for (const [, ground, card, shown, ink] of themes as unknown as [
      string,
      string,
      string,
      string,
      string,
    ][]) {
      expect(contrast(shown, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(shown, card)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(shown, ink)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('stay as they are when they read well already', () => {
    expect(legible('#0b6e4f', ['#ffffff'], '#000000', 4.5)).toBe('#0b6e4f');
  });

  it.each(PHASE_COLOURS)('of the phases carry white text: %s', (colour) => {
    expect(inkOn(colour)).toBe('#ffffff');
  });
});
