import type { Pattern } from './catalogue/exercise.ts';
import { EXERCISES } from './eligible.ts';
import { isLoadable } from './loadable.ts';
import type { Phase } from './phase.ts';
import type { Profile } from './profile.ts';
import type { Performance, TrainingState } from './training-state.ts';

/** `unknown`: the log has no figures that could tell; what was done as prescribed is taken as met. */
type Verdict = 'met' | 'missed' | 'unknown';

interface Criterion {
  readonly name: string;
  readonly judge: (evidence: Evidence) => Verdict;
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

/** What must hold to leave a phase (OPT reference 6.3). Phase 5 asks for nothing: it ends after four weeks. */
const CRITERIA: Readonly<Record<Phase, readonly Criterion[]>> = {
  1: [
    { name: 'faults-gone', judge: faultsGone },
    {
      name: 'steady-form',
      judge: (evidence) => everyGroup(evidence, (last) => (last.rpe ?? 0) <= EASY_ENOUGH_RPE),
    },
  ],
  2: [
    {
      name: 'eight-reps',
      judge: (evidence) =>
        everyGroup(evidence, (last) => last.hit >= 0.9 && (last.rpe ?? 0) <= HARD_ENOUGH_RPE),
    },
  ],
  3: [{ name: 'estimates', judge: estimates }],
  4: [
    {
      name: 'heavy-lifts',
      judge: (evidence) => everyGroup(evidence, (last) => last.hit >= 0.9 && (last.rpe ?? 0) <= HEAVY_RPE),
    },
  ],
  5: [],
};

/** Names of the criteria for leaving the present phase that the logs show to be missed. */
export function missedCriteria(profile: Profile, state: TrainingState, next: Phase): string[] {
  const evidence = { profile, state, next };
  return CRITERIA[state.phase].filter(({ judge }) => judge(evidence) === 'missed').map(({ name }) => name);
}

/** Only an assessment made during the block can show that a fault is still there. */
function faultsGone({ profile, state }: Evidence): Verdict {
  const blockStart = state.blockWeeks[0]?.week ?? state.week;
  if (state.assessedWeek < blockStart) return 'unknown';
  const faults = profile.compensations ?? [];
  return faults.includes('low-back-rounds') || faults.includes('asymmetric-weight-shift') ? 'missed' : 'met';
}

function estimates({ state, next }: Evidence): Verdict {
  if (!HEAVY_PHASES.includes(next)) return 'met';
  return worst(
    GROUPS.map((patterns) => {
      const records = recordsOf(state, patterns);
      if (records.some(({ oneRepMax }) => oneRepMax !== undefined)) return 'met';
      // Loads were logged all block long and still none gives an estimate: the log itself says no.
      const loaded = records.some(({ id, last }) => last?.liftedKg != null && isLoadable(loadingOf(id)));
      return loaded ? 'missed' : 'unknown';
    }),
  );
}

function everyGroup({ state }: Evidence, holds: (last: Performance) => boolean): Verdict {
  return worst(
    GROUPS.map((patterns) => {
      const performances = recordsOf(state, patterns).flatMap(({ last }) => last ?? []);
      if (performances.length === 0) return 'unknown';
      return performances.some(holds) ? 'met' : 'missed';
    }),
  );
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('missed')) return 'missed';
  return verdicts.includes('unknown') ? 'unknown' : 'met';
}

/** What is on record for exercises of these patterns; `last` only from the block's latest weeks. */
function recordsOf(state: TrainingState, patterns: readonly Pattern[]) {
  const recent = state.week - RECENT_WEEKS;
  return Object.entries(state.exercises).flatMap(([id, record]) => {
    const pattern = EXERCISES.get(id)?.pattern;
    if (pattern === null || pattern === undefined || !patterns.includes(pattern)) return [];
    const last = record.phases[state.phase];
    return [
      { id, oneRepMax: record.oneRepMax, last: last !== undefined && last.week >= recent ? last : undefined },
    ];
  });
}

/** The last hard week, whether or not the block ended with an easy one. */
const RECENT_WEEKS = 2;

function loadingOf(id: string) {
  return EXERCISES.get(id)?.loading ?? 'none';
}
