import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { macrocycle } from '../test/macrocycle.ts';
import { violations } from '../test/plan-rules.ts';
import { randomProfile } from '../test/random-profile.ts';
import { runs } from '../test/runs.ts';
import { planProgram } from './plan-program.ts';
import { planWeek } from './plan-week.ts';
import { startProgram } from './start-program.ts';

describe('planWeek', () => {
  it('keeps every rule of safety, range, time and order, for anybody, over a whole macrocycle', () => {
    fc.assert(
      fc.property(randomProfile, (profile) => {
        const found = macrocycle(profile).plans.flatMap((plan) => violations(profile, plan));
        expect(found).toEqual([]);
      }),
      runs(60),
    );
  }, 600_000);

  it('gives the same bytes again, and touches nothing it is given', () => {
    fc.assert(
      fc.property(randomProfile, (profile) => {
        const frozen = deepFreeze(structuredClone(profile));
        const program = deepFreeze(planProgram(frozen));
        const state = deepFreeze(startProgram(frozen, program));
        expect(JSON.stringify(planWeek(frozen, program, state))).toBe(
          JSON.stringify(planWeek(profile, planProgram(profile), startProgram(profile, program))),
        );
      }),
      runs(50),
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
