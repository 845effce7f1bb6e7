import { completeWeek } from '../src/complete-week.ts';
import { type FinishedBlock, finishBlock } from '../src/finish-block.ts';
import type { PhaseDecision } from '../src/phase-decision.ts';
import { planProgram } from '../src/plan-program.ts';
import { planWeek } from '../src/plan-week.ts';
import type { Profile } from '../src/profile.ts';
import type { Program } from '../src/program.ts';
import { startProgram } from '../src/start-program.ts';
import { returnFromTimeOff } from '../src/time-off.ts';
import type { TrainingState } from '../src/training-state.ts';
import type { WeekLog } from '../src/week-log.ts';
import type { WeekPlan } from '../src/week-plan.ts';

/** One week of a walk through coaching. */
export interface Step {
  readonly program: Program;
  readonly state: TrainingState;
  readonly plan: WeekPlan;
  readonly log: WeekLog;
  /** After the log, before the block's end is decided. */
  readonly next: TrainingState;
  /** Set when the week finished its block. */
  readonly finished: FinishedBlock | null;
}

/**
 * Coaching, week by week, as the pipeline runs it: plan, log, and at a block's end what follows. A stop is cleared after two weeks.
 */
export function* walk(
  profile: Profile,
  weeks: number,
  logOf: (plan: WeekPlan) => WeekLog,
  decide: (block: number) => PhaseDecision | undefined = () => undefined,
): Generator<Step> {
  let program = planProgram(profile);
  let state = startProgram(profile, program);
  for (let count = 0; count < weeks; count += 1) {
    const plan = planWeek(profile, program, state);
    const log = logOf(plan);
    const next = completeWeek(profile, program, state, plan, log);
    const finished = next.blockFinished ? finishBlock(profile, program, next, decide(next.block)) : null;
    yield { program, state, plan, log, next, finished };
    state = finished?.state ?? next;
    if (finished?.nextProgram) {
      program = planProgram(profile, finished.nextProgram);
      state = startProgram(profile, program, finished.state);
    }
    if (state.stopped !== null) state = returnFromTimeOff(profile, program, state, 2);
  }
}
