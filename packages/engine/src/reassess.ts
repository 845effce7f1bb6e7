import type { Profile } from './profile.ts';
import type { Reassessment } from './reassessment.ts';
import { recordsWith } from './start-program.ts';
import type { TrainingState } from './training-state.ts';

/**
 * The state after a reassessment, which has changed the profile already: new lifts become working 1RMs at once (the trainer measured them), an
 * assessment of movement is dated, and with `painGone` the flags are closed and the patterns that were out come back.
 *
 * @example
 * reassess(state, { compensations: [], painGone: true }).painFlags; //=> []
 */
export function reassess(
  state: TrainingState,
  reassessment: Pick<Reassessment, 'compensations' | 'knownLifts' | 'painGone'>,
): TrainingState {
  const lifts: Profile['knownLifts'] = reassessment.knownLifts ?? [];
  return {
    ...state,
    exercises: recordsWith(state.exercises, lifts, state.week),
    assessedWeek: reassessment.compensations === undefined ? state.assessedWeek : state.week,
    ...(reassessment.painGone === true ? { painFlags: [], excludedPatterns: [] } : {}),
  };
}
