import type { Pattern } from './catalogue/exercise.ts';
import type { CompensationId } from './compensations.ts';
import { EXERCISES } from './eligible.ts';
import { isLoadable } from './loadable.ts';
import type { Phase } from './phase.ts';
import type { Profile } from './profile.ts';
import type { Performance, TrainingState } from './training-state.ts';

/** Only what the logs show counts as missed: without figures that could tell, what was done as prescribed is taken as met. */
interface Criterion {
  readonly name: string;
  readonly isMissed: (evidence: Evidence) => boolean;
}

interface Evidence {
  readonly profile: Profile;
  readonly state: TrainingState;
  readonly next: Phase;
}

/** One of each is asked for: legs, a push, a pull. */
const GROUPS: readonly (readonly Pattern[])[] = [
  ['squat', 'hinge', 'lunge'],
  ['horizontal-push', 'vertical-push'],
  ['horizontal-pull', 'vertical-pull'],
];

const EASY_ENOUGH_RPE = 7;
const HARD_ENOUGH_RPE = 8;
const HEAVY_RPE = 9;
/** From here on loads are a share of the 1RM that has to be known (OPT reference 6.3). */
const HEAVY_PHASES: readonly Phase[] = [4, 5];

/** Faults that are gone before phase 1 is left. */
const FAULTS_OF_PHASE_1: readonly CompensationId[] = ['low-back-rounds', 'asymmetric-weight-shift'];

/** What must hold to leave a phase (OPT reference 6.3). Phase 5 asks for nothing: it ends after four weeks. */
const CRITERIA: Readonly<Record<Phase, readonly Criterion[]>> = {
  1: [
    { name: 'faults-gone', isMissed: faultsRemain },
    {
      name: 'steady-form',
      isMissed: ({ state }) => isShortOf(state, (last) => (last.rpe ?? 0) <= EASY_ENOUGH_RPE),
    },
  ],
  2: [
    {
      name: 'eight-reps',
      isMissed: ({ state }) =>
        isShortOf(state, (last) => last.hit >= 0.9 && (last.rpe ?? 0) <= HARD_ENOUGH_RPE),
    },
  ],
  3: [{ name: 'estimates', isMissed: estimatesLack }],
  4: [
    {
      name: 'heavy-lifts',
      isMissed: ({ state }) => isShortOf(state, (last) => last.hit >= 0.9 && (last.rpe ?? 0) <= HEAVY_RPE),
    },
  ],
  5: [],
};

/** Names of the criteria for leaving the present phase that the logs show to be missed. */
export function missedCriteria(profile: Profile, state: TrainingState, next: Phase): string[] {
  const evidence = { profile, state, next };
  return CRITERIA[state.phase].filter(({ isMissed }) => isMissed(evidence)).map(({ name }) => name);
}

/** Only an assessment made during the block can show that a fault is still there. */
function faultsRemain({ profile, state }: Evidence): boolean {
  const blockStart = state.blockWeeks[0]?.week ?? state.week;
  const faults = profile.compensations ?? [];
  return state.assessedWeek >= blockStart && FAULTS_OF_PHASE_1.some((fault) => faults.includes(fault));
}

function estimatesLack({ state, next }: Evidence): boolean {
  if (!HEAVY_PHASES.includes(next)) return false;
  return GROUPS.some((patterns) => {
    const records = recordsOf(state, patterns);
    if (records.some(({ oneRepMax }) => oneRepMax !== undefined)) return false;
    // Loads were logged all block long and still none gives an estimate: the log itself says no.
    return records.some(({ last, loading }) => last?.liftedKg != null && isLoadable(loading));
  });
}

/** Legs, push or pull were trained, and no lift of theirs holds. */
function isShortOf(state: TrainingState, holds: (last: Performance) => boolean): boolean {
  return GROUPS.some((patterns) => {
    const performances = recordsOf(state, patterns).flatMap(({ last }) => last ?? []);
    return performances.length > 0 && !performances.some(holds);
  });
}

/** What is on record for exercises of these patterns; `last` only from the block's latest weeks. */
function recordsOf(state: TrainingState, patterns: readonly Pattern[]) {
  const recent = state.week - RECENT_WEEKS;
  return Object.entries(state.exercises).flatMap(([id, record]) => {
    const exercise = EXERCISES.get(id);
    if (exercise === undefined || !patterns.some((pattern) => pattern === exercise.pattern)) return [];
    const { loading } = exercise;
    const last = record.phases[state.phase];
    return [
      {
        loading,
        oneRepMax: record.oneRepMax,
        last: last !== undefined && last.week >= recent ? last : undefined,
      },
    ];
  });
}

/** The last hard week, whether or not the block ended with an easy one. */
const RECENT_WEEKS = 2;
