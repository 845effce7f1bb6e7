import { FAULTS_AGAINST_HEAVY_WORK, maxPhaseOn } from './limits.ts';
import type { Phase } from './phase.ts';
import type { Profile } from './profile.ts';
import { type Program, phaseOfWeek } from './program.ts';
import type { Reason } from './reason.ts';
import type { BlockRule } from './text/progression.ts';
import type { TrainingState } from './training-state.ts';

/** A block that is over, or is to be. */
export interface BlockEnd {
  readonly profile: Profile;
  readonly program: Program;
  readonly state: TrainingState;
  readonly say: (rule: BlockRule, inputs?: Reason['inputs']) => Reason;
}

const FOUNDATION_WEEKS = 26;

export function nextPosition({ state }: Pick<BlockEnd, 'state'>): number {
  return state.followsProgram ? state.position + 1 : state.position;
}

/** The next phase of the layout, as far as health, faults and what was finished allow by then. */
export function phaseAfter(context: BlockEnd): Phase {
  const { program, state } = context;
  const planned = program.blocks[nextPosition(context)];
  const phase = planned === undefined ? state.phase : phaseOfWeek(planned, 1);
  const allowed = Math.min(phase, highestPhase(context)) as Phase;
  if (planned?.undulation !== undefined) return allowed;
  return allowed === 5 && !hasFoundation(context, true) ? 2 : allowed;
}

/** By age, conditions and clearance on the day, and by faults that keep heavy work away (OPT reference 5.1, 7.2). */
export function highestPhase({ profile, state }: Pick<BlockEnd, 'profile' | 'state'>): Phase {
  const byHealth = maxPhaseOn(profile, { day: state.startDate, weekOfCoaching: state.week });
  const faults = (profile.compensations ?? []).some((fault) => FAULTS_AGAINST_HEAVY_WORK.includes(fault));
  return faults && byHealth > 3 ? 3 : byHealth;
}

/** Phase 5 stands on a finished phase 2 and a finished 3 or 4 of the last 26 weeks (OPT reference 7.1, rule 9). */
export function hasFoundation({ state }: Pick<BlockEnd, 'state'>, presentCounts: boolean): boolean {
  const lately = (phase: Phase): boolean => {
    if (presentCounts && phase === state.phase) return true;
    const week = state.finishedPhases[phase];
    return week !== undefined && state.week - week <= FOUNDATION_WEEKS;
  };
  return lately(2) && (lately(3) || lately(4));
}
