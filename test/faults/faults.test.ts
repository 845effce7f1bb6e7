import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { live } from './history.ts';
import { PLANTS } from './planted/plants.ts';

/** A few of the seeds of `npm run faults`; the rest is for there. */
const SEEDS = [1, 2, 9, 12, 34, 85, 160, 232, 271, 351, 365, 594];

test.each(SEEDS)('seed %i violates nothing', async (seed) => {
  expect(await check(await live(seed))).toEqual([]);
});

test('a seed replays exactly', async () => {
  const trace = async () => {
    const lines: string[] = [];
    await live(12, { trace: (line) => lines.push(line) });
    return lines;
  };
  const first = await trace();
  expect(first.length).toBeGreaterThan(500);
  expect(await trace()).toEqual(first);
});

describe('a simulator that can fail', () => {
  const planted = Object.entries(PLANTS).map(([name, plant]) => ({ name, ...plant }));
  test.each(planted)('$name is found in seed $firstSeed', async ({ plant, firstSeed, found }) => {
    expect(firstSeed).toBeLessThanOrEqual(2000);
    const violations = await check(await live(firstSeed, { plant }));
    expect(violations.filter((violation) => found.test(violation))).not.toEqual([]);
  });
});
