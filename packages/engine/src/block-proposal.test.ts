import { describe, expect, test } from 'vitest';
import { profileOf, programOf, stateOf } from '../test/fixtures.ts';
import { lookBack, propose } from './block-proposal.ts';
import type { BlockEnd } from './next-phase.ts';
import { progressionReason } from './text/progression.ts';
import type { BlockWeek, PainFlag, TrainingState } from './training-state.ts';

const week = (overrides: Partial<BlockWeek> = {}): BlockWeek => ({
  week: 13,
  weekOfBlock: 1,
  deload: false,
  adherence: 1,
  meanOver: 0,
  meanHit: 1,
  ...overrides,
});

const hurts: PainFlag = {
  exerciseId: 'barbell-bench-press',
  pattern: 'horizontal-push',
  bodyPart: 'chest',
  where: 'shoulder',
  level: 5,
  week: 16,
  painFreeWeeks: 0,
};

function proposal(overrides: Partial<TrainingState>) {
  const profile = profileOf();
  const state = stateOf({
    week: 17,
    weekOfBlock: 4,
    blockFinished: true,
    blockWeeks: [week()],
    ...overrides,
  });
  const context: BlockEnd = {
    profile,
    program: programOf([1, 2, 3, 4]),
    state,
    say: (rule, inputs) => progressionReason(profile, rule, inputs),
  };
  return propose(context);
}

describe('what a proposal says', () => {
  test.each<{ state: Partial<TrainingState>; rule: string; inputs: object }>([
    { state: {}, rule: 'block-advance', inputs: { phase: 3 } },
    { state: { blockRepeats: 1 }, rule: 'block-advance-after-repeat', inputs: { phase: 3 } },
    {
      state: { blockWeeks: [week({ adherence: 0.6 })] },
      rule: 'block-repeat-adherence',
      inputs: { percent: 60 },
    },
    {
      state: { blockWeeks: [week({ adherence: 0.4 })] },
      rule: 'block-repeat-fewer-days',
      inputs: { percent: 40 },
    },
    { state: { painFlags: [hurts] }, rule: 'block-deload-repeat', inputs: { pain: 'yes' } },
    { state: { blockWeeks: [week({ meanOver: 1.6 })] }, rule: 'block-deload-repeat', inputs: { pain: 'no' } },
    { state: { painFlags: [hurts], hardBlocks: 1 }, rule: 'block-back', inputs: { phase: 1 } },
    {
      state: { painFlags: [hurts], hardBlocks: 1, phase: 1, position: 0 },
      rule: 'block-deload-repeat',
      inputs: { pain: 'yes' },
    },
  ])('$rule: $inputs', ({ state, rule, inputs }) => {
    expect(proposal(state).reasons).toMatchObject([{ rule, inputs }]);
  });
});

describe('looking back on a block', () => {
  const looked = (blockWeeks: readonly BlockWeek[]) => lookBack(stateOf({ blockWeeks }));

  test('all weeks count for adherence, hard ones with a figure for effort', () => {
    expect(
      looked([
        week({ meanOver: 1 }),
        week({ meanOver: null, adherence: 0 }),
        week({ deload: true, meanOver: -3 }),
        week({ meanOver: 2 }),
      ]),
    ).toEqual({ adherence: 0.75, meanOver: 1.5 });
  });

  test('nothing to look back on is nothing to complain of', () => {
    expect(looked([])).toEqual({ adherence: 1, meanOver: 0 });
  });
});
