import { painReasons } from './pain.ts';
import type { Phase } from './phase.ts';
import { ageOn, type Profile } from './profile.ts';
import type { Program } from './program.ts';
import type { Reason } from './reason.ts';
import { progressionReason } from './text/progression.ts';
import { type ExerciseRecord, liftsOnRecord, type TrainingState } from './training-state.ts';

type Return =
  | { readonly kind: 'same-week'; readonly factor: number }
  | {
      readonly kind: 'week-1';
      readonly factor: number;
      readonly phases: Readonly<Record<Phase, Phase>>;
    }
  | {
      readonly kind: 'by-effort';
      readonly phases: Readonly<Record<Phase, Phase>>;
      /** What is left of the 1RMs; null: nothing. */
      readonly oneRepMaxFactor: number | null;
    };

const DETRAINED = { 1: 1, 2: 1, 3: 2, 4: 2, 5: 2 } as const;

/** How coaching goes on after that many whole weeks without one session (OPT reference 3.6). */
const RETURNS: readonly { readonly upToWeeks: number; readonly goesOn: Return }[] = [
  { upToWeeks: 1, goesOn: { kind: 'same-week', factor: 1 } },
  { upToWeeks: 2, goesOn: { kind: 'same-week', factor: 0.9 } },
  { upToWeeks: 4, goesOn: { kind: 'week-1', factor: 0.85, phases: { 1: 1, 2: 2, 3: 3, 4: 2, 5: 2 } } },
  { upToWeeks: 7, goesOn: { kind: 'by-effort', phases: DETRAINED, oneRepMaxFactor: 0.85 } },
];

/** Eight weeks or more. */
const NEW_START: Return = {
  kind: 'by-effort',
  phases: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 },
  oneRepMaxFactor: null,
};

/** Older bodies lose strength sooner: one row further down, from two weeks on. */
const OLDER_FROM = 65;
const OLDER_SHIFT_FROM_WEEKS = 2;
const WEEKS_OF_HALF_STEPS = 2;

/**
 * The state after a pause of `weeksOff` whole weeks without a completed session (holiday, illness, clearance): where coaching goes on and with
 * which loads. Missed weeks that were logged before the pause count on top. Ends a stop: the caller has the clearance.
 *
 * @example
 * returnFromTimeOff(profile, program, state, 6).phase; //=> 2, for a client who was in phase 4
 */
export function returnFromTimeOff(
  profile: Profile,
  program: Program,
  state: TrainingState,
  weeksOff: number,
): TrainingState {
  const total = state.weeksOff + Math.max(0, Math.floor(weeksOff));
  const cleared: TrainingState = {
    ...state,
    stopped: null,
    exercises: aged(state.exercises, Math.max(0, Math.floor(weeksOff))),
    reasons: state.stopped === null ? state.reasons : [progressionReason(profile, 'week-cleared')],
  };
  const back = afterTimeOff(profile, program, cleared, total);
  const keepsExercises = Object.keys(state.swaps).every((slot) => slot in back.swaps);
  const said = new Set(back.reasons.map(({ text }) => text));
  const pain = painReasons(profile, state.reasons, keepsExercises).filter(({ text }) => !said.has(text));
  return { ...back, reasons: [...back.reasons, ...pain] };
}

/** Weeks of coaching stand still during a pause, estimates do not: they grow older. */
function aged(records: TrainingState['exercises'], weeks: number): TrainingState['exercises'] {
  if (weeks === 0) return records;
  const older = ([id, record]: [string, ExerciseRecord]): [string, ExerciseRecord] => {
    const { oneRepMax } = record;
    if (oneRepMax === undefined) return [id, record];
    return [id, { ...record, oneRepMax: { ...oneRepMax, week: oneRepMax.week - weeks } }];
  };
  return Object.fromEntries(Object.entries(records).map(older));
}

/** The state with `weeksOff` weeks in a row behind it; the present week of the block has not been trained. */
export function afterTimeOff(
  profile: Profile,
  program: Program,
  state: TrainingState,
  weeksOff: number,
): TrainingState {
  const before = state.phaseBeforeOff ?? state.phase;
  const goesOn = returnAfter(profile, state, weeksOff);
  const off: TrainingState = {
    ...state,
    weeksOff,
    phaseBeforeOff: weeksOff === 0 ? null : before,
    // Two weeks without training rest a body better than any deload.
    weeksSinceDeload: weeksOff >= 2 ? 0 : state.weeksSinceDeload,
    fullStepsFromWeek:
      weeksOff >= OLDER_SHIFT_FROM_WEEKS ? state.week + WEEKS_OF_HALF_STEPS : state.fullStepsFromWeek,
  };
  switch (goesOn.kind) {
    case 'same-week': {
      if (goesOn.factor === 1) return off;
      const percent = Math.round(goesOn.factor * 100);
      return {
        ...off,
        reduction: { rule: 'time-off', factor: goesOn.factor, basePhase: null },
        reasons: [why(profile, 'week-time-off', { weeks: weeksOff, percent })],
      };
    }
    case 'week-1': {
      const phase = goesOn.phases[before];
      return {
        ...restarted(program, off, phase),
        reduction: { rule: 'time-off', factor: goesOn.factor, basePhase: null, fromWeek1: state.week },
        reasons: [why(profile, 'week-time-off-phase', { weeks: weeksOff, phase })],
      };
    }
    case 'by-effort': {
      const phase = goesOn.phases[before];
      return {
        ...restarted(program, off, phase),
        reduction: null,
        byEffort: true,
        exercises: detrained(off, goesOn.oneRepMaxFactor),
        reasons: [why(profile, 'week-time-off-restart', { weeks: weeksOff, phase })],
      };
    }
    default:
      return goesOn satisfies never;
  }
}

function why(
  profile: Profile,
  rule: 'week-time-off' | 'week-time-off-phase' | 'week-time-off-restart',
  inputs: Reason['inputs'],
): Reason {
  return progressionReason(profile, rule, inputs);
}

function returnAfter(profile: Profile, state: TrainingState, weeksOff: number): Return {
  const rows = RETURNS.filter(({ upToWeeks }) => weeksOff <= upToWeeks);
  const older = ageOn(profile.birthDate, state.startDate) >= OLDER_FROM && weeksOff >= OLDER_SHIFT_FROM_WEEKS;
  return rows[older ? 1 : 0]?.goesOn ?? NEW_START;
}

/** What was lifted is history. The 1RMs shrink once per time off, however many weeks of it are logged one by one. */
function detrained(state: TrainingState, factor: number | null): TrainingState['exercises'] {
  if (factor === null) return {};
  if (state.byEffort) return state.exercises;
  return Object.fromEntries(
    Object.entries(state.exercises).flatMap(([id, { oneRepMax }]): [string, ExerciseRecord][] =>
      oneRepMax === undefined
        ? []
        : [
            [
              id,
              {
                oneRepMax: { ...oneRepMax, kg: Math.round(oneRepMax.kg * factor * 1000) / 1000 },
                phases: {},
              },
            ],
          ],
    ),
  );
}

/** Week 1 of a phase, as a new start of the present block. */
function restarted(program: Program, state: TrainingState, phase: Phase): TrainingState {
  return {
    ...state,
    ...positionOf(program, state.position, phase),
    block: state.blockFinished ? state.block + 1 : state.block,
    phase,
    weekOfBlock: 1,
    blockFinished: false,
    deload: false,
    special: null,
    repeatsOfWeek: 0,
    blockWeeks: [],
    swaps: phase === state.phase ? state.swaps : {},
    liftsOnRecord: phase === state.phase ? state.liftsOnRecord : liftsOnRecord(state.exercises),
  };
}

/**
 * Where a phase stands in the program, seen from a position: the latest block of it up to there. If there is none, the phase is
 * trained on the way to the block that follows it.
 */
export function positionOf(
  program: Program,
  from: number,
  phase: Phase,
): Pick<TrainingState, 'position' | 'followsProgram'> {
  const plain = program.blocks.map((block) => (block.undulation === undefined ? block.phase : null));
  const at = plain.lastIndexOf(phase, from);
  if (at >= 0) return { position: at, followsProgram: true };
  const next = plain.findIndex((candidate) => candidate !== null && candidate > phase);
  const later = plain.indexOf(phase);
  if (later >= 0 && later - 1 <= from) return { position: later, followsProgram: true };
  return {
    position:
      next >= 0 && next <= from ? plain.findLastIndex((p, i) => i <= from && p === plain[next]) : from,
    followsProgram: false,
  };
}
