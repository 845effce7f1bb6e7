import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planWeek } from '../src/plan-week.ts';
import { profileOf } from './fixtures.ts';
import { violations } from './plan-rules.ts';
import { ProgressionRules } from './progression-rules.ts';
import { chance, profiles, randomDecision, randomLog, tempers } from './random.ts';
import { runs } from './runs.ts';
import { walk } from './walk.ts';

const WALKS = runs(25);
const STORED = runs(5, 1 / 5);
const WEEKS_IN_YEAR = 54;

describe('progression through a year of any client, any log, any trainer', () => {
  test('breaks no rule', { timeout: 60_000 + WALKS.numRuns * 10_000 }, () => {
    fc.assert(
      fc.property(profiles, tempers, fc.integer(), (profile, temper, seed) => {
        const next = chance(seed);
        const rules = new ProgressionRules(profile);
        const steps = walk(
          profile,
          WEEKS_IN_YEAR,
          (plan) => randomLog(plan, temper, next),
          (block) => randomDecision(block, next),
        );
        const found: string[] = [];
        for (const step of steps) {
          rules.check(step);
          found.push(...violations(profile, step.plan, step.state));
        }
        expect([...rules.violations, ...found]).toEqual([]);
      }),
      WALKS,
    );
  });

  test('is the same again from a state that went through storage', {
    timeout: 60_000 + STORED.numRuns * 10_000,
  }, () => {
    fc.assert(
      fc.property(profiles, tempers, fc.integer(), (profile, temper, seed) => {
        const next = chance(seed);
        for (const { program, state, plan } of walk(profile, 8, (week) => randomLog(week, temper, next)))
          expect(
            JSON.stringify(
              planWeek(profile, JSON.parse(JSON.stringify(program)), JSON.parse(JSON.stringify(state))),
            ),
          ).toBe(JSON.stringify(plan));
      }),
      STORED,
    );
  });
});

describe('a client who does all as prescribed', () => {
  test.each(['fat-loss', 'muscle-gain', 'performance', 'general-fitness'] as const)(
    'walks the layout of %s',
    (goal) => {
      const profile = profileOf({ goal });
      for (const { plan, program } of walk(profile, 52, ({ week }) => ({ week, outcome: 'completed' }))) {
        const block = program.blocks.find(
          ({ startWeek, weeks }) => plan.week >= startWeek && plan.week < startWeek + weeks,
        );
        expect(plan).toMatchObject({
          block: block?.block,
          phase: block?.phase,
          deload: block?.deloadWeek === plan.weekOfBlock,
        });
      }
    },
  );

  test('has a small state after three years', { timeout: 60_000 }, () => {
    const next = chance(3);
    const temper = { misses: 0.02, fails: 0.1, hurts: 0.02, redFlag: 0, logsFigures: 1, isStrong: 0.5 };
    const last = [
      ...walk(profileOf({ daysPerWeek: 6, minutesPerSession: 90 }), 156, (plan) =>
        randomLog(plan, temper, next),
      ),
    ].at(-1);
    expect(JSON.stringify(last?.next).length).toBeLessThan(30_000);
  });
});
