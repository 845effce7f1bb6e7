import { expect, test } from 'vitest';
import { deloadDue } from './deload.ts';
import type { Phase } from './phase.ts';

test.each<
  [
    phase: Phase,
    weekOfBlock: number,
    weeksSinceDeload: number,
    age: number,
    undulating: boolean,
    isDue: boolean,
  ]
>([
  [4, 4, 12, 30, false, true],
  [4, 4, 11, 30, false, false],
  [4, 3, 12, 30, false, false],
  [4, 4, 11, 59, false, false],
  [2, 4, 8, 60, false, true],
  [2, 4, 7, 60, false, false],
  [1, 4, 12, 30, false, false],
  [1, 4, 12, 30, true, true],
  [2, 4, 12, 30, true, true],
])(
  'phase %i, week %i, %i hard weeks, at %i, undulating %s: %s (OPT reference 3.5)',
  (phase, weekOfBlock, weeksSinceDeload, age, undulating, isDue) => {
    expect(deloadDue({ phase, weekOfBlock, weeksSinceDeload, age, undulating })).toBe(isDue);
    if (!undulating) expect(deloadDue({ phase, weekOfBlock, weeksSinceDeload, age })).toBe(isDue);
  },
);
