import { describe, expect, test } from 'vitest';
import { accentOf } from '../src/colour.ts';
import { renderWeeklyPlan } from '../src/index.ts';
import { styleSheets } from '../src/style.ts';
import { ANA, LONGEST, realInputs } from './real-year.ts';

/** Gmail clips at 102 KB; what signed links add stays below the difference. */
const MOST_BYTES = 90_000;

describe('a real year', () => {
  test.each([
    ['four days of an hour', ANA],
    ['six days of two hours, in Spanish', LONGEST],
  ])('no week is clipped: %s', (_, profile) => {
    const sizes = realInputs(profile, 52).map((input) => Buffer.byteLength(renderWeeklyPlan(input).html));
    expect(sizes).toHaveLength(52);
    expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES);
    expect(Math.max(...sizes)).toBeGreaterThan(20_000);
  });
});

test('Gmail reads the whole style block: at most 8,192 characters', () => {
  for (const columns of [2, 3] as const)
    expect(styleSheets(accentOf('#0b6e4f'), columns).join('').length).toBeLessThanOrEqual(8192);
});
