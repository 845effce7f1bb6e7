import type { Level, Stretch } from './catalogue/exercise.ts';

export type Phase = 1 | 2 | 3 | 4 | 5;
export const PHASE_NUMBERS = [1, 2, 3, 4, 5] as const satisfies readonly Phase[];
export type PhaseLevel = Level;

/** How a part is worked through; rests between rounds in seconds. */
export type ResistanceFormat = 'circuit' | 'straight-sets' | 'alternating-sets';

/**
 * What sets a phase apart beside its rows of acute variables. Nothing in the engine asks which phase it is; it asks what the phase
 * declares here (OPT reference 4.2, 4.3, 4.5).
 */
export interface PhaseProperties {
  readonly phase: Phase;
  /** The model's own name, the same in every language. */
  readonly name: string;
  readonly level: Level;
  /** What the warm-up is made of beside static stretches of overactive muscles. */
  readonly stretch: Stretch;
  /** Dynamic stretching asks for a warm body: light cardio comes before it. */
  readonly cardioBeforeStretch: boolean;
  readonly resistance: {
    /** Level of the first, or only, exercise of a body part. */
    readonly level: Level;
    readonly role: 'strength' | 'stabilization';
    /** Second of a true pair; null: no pairs. */
    readonly second: { readonly role: 'stabilization' | 'power'; readonly level: Level } | null;
    readonly format: ResistanceFormat;
    readonly roundRestSeconds: number;
    /** `template`: total body, chest, back, shoulders, arms, legs. `demand`: the heaviest first. */
    readonly order: 'template' | 'demand';
    /** Exercises per body part on days that train few parts, before time has its say. */
    readonly exercisesPerBodyPart: number;
    readonly warmUpSets: { readonly first: number; readonly others: number };
    /** Lifts may rotate so that one rests while another works: time counts per lift (4.5). */
    readonly mayAlternate: boolean;
    /** What the first exercise of a body part is chosen for: as much load as can be, any load, or steadiness alone. */
    readonly prefersLoad: 'most' | 'some' | 'none';
    /** Single-joint work is of use here. */
    readonly isolation: boolean;
    /** Time may undercut the row's number of exercises (4.6, step 7). */
    readonly fewerExercisesForTime: boolean;
    /** Two pairs are enough when there is less time than this (4.6, step 10); null: never. */
    readonly twoPairsUnderMinutes: number | null;
  };
  /** Core and balance each keep one exercise whatever the time (4.6, step 3). */
  readonly keepsActivation: boolean;
  readonly skill: { readonly plyometric: number; readonly saq: number };
  readonly choice: { readonly level: Level; readonly maxRpe: number };
  /** Cool-down stretches what was trained too, not only what is overactive. */
  readonly stretchesTrainedMuscles: boolean;
  /** Below this a session of the phase is cramped, and the plan says so; null: any time will do. */
  readonly recommendedMinutes: number | null;
  readonly restsTheBody: boolean;
}

export const PHASES: Readonly<Record<Phase, PhaseProperties>> = {
  1: {
    phase: 1,
    name: 'Stabilization Endurance',
    level: 'stabilization',
    stretch: 'static',
    cardioBeforeStretch: false,
    resistance: {
      level: 'stabilization',
      role: 'stabilization',
      second: null,
      format: 'circuit',
      roundRestSeconds: 0,
      order: 'template',
      exercisesPerBodyPart: 1,
      warmUpSets: { first: 0, others: 0 },
      prefersLoad: 'none',
      mayAlternate: false,
      isolation: true,
      fewerExercisesForTime: false,
      twoPairsUnderMinutes: null,
    },
    keepsActivation: true,
    skill: { plyometric: 2, saq: 2 },
    choice: { level: 'stabilization', maxRpe: 6 },
    stretchesTrainedMuscles: false,
    recommendedMinutes: null,
    restsTheBody: true,
  },
  2: {
    phase: 2,
    name: 'Strength Endurance',
    level: 'strength',
    stretch: 'active',
    cardioBeforeStretch: false,
    resistance: {
      level: 'strength',
      role: 'strength',
      second: { role: 'stabilization', level: 'stabilization' },
      format: 'straight-sets',
      roundRestSeconds: 0,
      order: 'template',
      exercisesPerBodyPart: 1,
      warmUpSets: { first: 1, others: 0 },
      prefersLoad: 'some',
      mayAlternate: false,
      isolation: true,
      fewerExercisesForTime: false,
      twoPairsUnderMinutes: null,
    },
    keepsActivation: true,
    skill: { plyometric: 2, saq: 2 },
    choice: { level: 'strength', maxRpe: 7 },
    stretchesTrainedMuscles: false,
    recommendedMinutes: null,
    restsTheBody: false,
  },
  3: {
    phase: 3,
    name: 'Hypertrophy',
    level: 'strength',
    stretch: 'active',
    cardioBeforeStretch: false,
    resistance: {
      level: 'strength',
      role: 'strength',
      second: null,
      format: 'straight-sets',
      roundRestSeconds: 0,
      order: 'demand',
      exercisesPerBodyPart: 2,
      warmUpSets: { first: 1, others: 0 },
      prefersLoad: 'some',
      mayAlternate: false,
      isolation: true,
      fewerExercisesForTime: true,
      twoPairsUnderMinutes: null,
    },
    keepsActivation: false,
    skill: { plyometric: 1, saq: 1 },
    choice: { level: 'strength', maxRpe: 8 },
    stretchesTrainedMuscles: true,
    recommendedMinutes: null,
    restsTheBody: false,
  },
  4: {
    phase: 4,
    name: 'Maximal Strength',
    level: 'strength',
    stretch: 'active',
    cardioBeforeStretch: false,
    resistance: {
      level: 'strength',
      role: 'strength',
      second: null,
      format: 'straight-sets',
      roundRestSeconds: 0,
      order: 'demand',
      exercisesPerBodyPart: 1,
      warmUpSets: { first: 2, others: 1 },
      prefersLoad: 'most',
      mayAlternate: true,
      isolation: false,
      fewerExercisesForTime: false,
      twoPairsUnderMinutes: null,
    },
    keepsActivation: false,
    skill: { plyometric: 1, saq: 1 },
    choice: { level: 'strength', maxRpe: 7 },
    stretchesTrainedMuscles: true,
    recommendedMinutes: 45,
    restsTheBody: false,
  },
  5: {
    phase: 5,
    name: 'Power',
    level: 'power',
    stretch: 'dynamic',
    cardioBeforeStretch: true,
    resistance: {
      level: 'strength',
      role: 'strength',
      second: { role: 'power', level: 'power' },
      format: 'circuit',
      roundRestSeconds: 180,
      order: 'template',
      exercisesPerBodyPart: 1,
      warmUpSets: { first: 2, others: 1 },
      prefersLoad: 'most',
      mayAlternate: false,
      isolation: false,
      fewerExercisesForTime: false,
      twoPairsUnderMinutes: 45,
    },
    keepsActivation: false,
    skill: { plyometric: 2, saq: 2 },
    choice: { level: 'power', maxRpe: 7 },
    stretchesTrainedMuscles: true,
    recommendedMinutes: 45,
    restsTheBody: false,
  },
};

const LEVEL_ORDER: Readonly<Record<Level, number>> = { stabilization: 0, strength: 1, power: 2 };

/**
 * Whether an exercise's level is admitted where `highest` is the most that is. No level (rolling, stretching, cardio) always is.
 *
 * @example
 * isLevelWithin('power', 'strength'); //=> false
 */
export function isLevelWithin(level: Level | null, highest: Level): boolean {
  return level === null || LEVEL_ORDER[level] <= LEVEL_ORDER[highest];
}
