import type { Phase } from './phase.ts';
import type { Goal } from './profile.ts';
import type { Range } from './week-plan.ts';

export type Stage = 1 | 2 | 3;

/** How often a week and how long: [sessions, minutes]. */
export interface Amount {
  readonly sessions: Range;
  readonly minutes: Range;
}

const amount = (fewest: number, most: number, shortest: number, longest: number): Amount => ({
  sessions: { min: fewest, max: most },
  minutes: { min: shortest, max: longest },
});

/** Cardio of a week by goal and phase (OPT reference 5.6). Fat loss ends before phase 4; what stands there serves a trainer's detour. */
const AMOUNTS: Readonly<Record<Goal, Readonly<Record<Phase, Amount>>>> = {
  'fat-loss': {
    1: amount(3, 5, 20, 60),
    2: amount(3, 5, 20, 45),
    3: amount(3, 4, 20, 45),
    4: amount(2, 3, 20, 30),
    5: amount(2, 3, 20, 30),
  },
  'muscle-gain': {
    1: amount(3, 3, 20, 30),
    2: amount(3, 3, 20, 30),
    3: amount(2, 3, 20, 30),
    4: amount(1, 2, 20, 30),
    5: amount(2, 2, 20, 30),
  },
  performance: {
    1: amount(3, 4, 20, 40),
    2: amount(3, 4, 20, 40),
    3: amount(2, 3, 20, 40),
    4: amount(2, 3, 20, 30),
    5: amount(2, 4, 20, 30),
  },
  'general-fitness': {
    1: amount(3, 5, 20, 40),
    2: amount(3, 5, 20, 40),
    3: amount(2, 4, 20, 40),
    4: amount(2, 2, 20, 30),
    5: amount(2, 3, 20, 30),
  },
};

interface Usual {
  readonly stage: Stage;
  /** Every other session is a stage easier. */
  readonly alternates?: true;
  /** Sessions of the top stage a week, at most; the rest is one stage down. */
  readonly atMost?: number;
  readonly goalStages?: Partial<Readonly<Record<Goal, Stage>>>;
}

/** Usual stage by phase (OPT reference 5.6). */
export const USUAL_STAGE: Readonly<Record<Phase, Usual>> = {
  1: { stage: 1 },
  2: { stage: 2, alternates: true },
  3: { stage: 2, goalStages: { 'fat-loss': 3 }, atMost: 2 },
  4: { stage: 1 },
  5: { stage: 3, atMost: 2 },
};

/** Minutes of a session by stage, beside the goal's (OPT reference 5.6); what is shorter stays in stage 1. */
export const STAGE_MINUTES: Readonly<Record<2 | 3, Range>> = {
  2: { min: 20, max: 45 },
  3: { min: 20, max: 30 },
};

/** Where in the range of minutes a client starts. */
export const BASE_SHARE = { beginner: 0, intermediate: 0.25, advanced: 0.5 } as const;

/**
 * How many cardio sessions a week calls for and how long they are, from the goal's and phase's table.
 *
 * @example
 * cardioAmount('muscle-gain', 4).sessions; //=> { min: 1, max: 2 }
 */
export function cardioAmount(goal: Goal, phase: Phase): Amount {
  return AMOUNTS[goal][phase];
}

/**
 * The stage a phase goes for.
 *
 * @example
 * usualStage('fat-loss', 3); //=> 3
 */
export function usualStage(goal: Goal, phase: Phase): Stage {
  const usual = USUAL_STAGE[phase];
  return usual.goalStages?.[goal] ?? usual.stage;
}
