import { completeWeek } from '../src/complete-week.ts';
import { finishBlock } from '../src/finish-block.ts';
import { planProgram } from '../src/plan-program.ts';
import { planWeek } from '../src/plan-week.ts';
import type { Profile } from '../src/profile.ts';
import type { Program } from '../src/program.ts';
import { startProgram } from '../src/start-program.ts';
import type { WeekPlan } from '../src/week-plan.ts';

const LONGEST_WEEKS = 80;

/** A client's whole macrocycle, every week done as prescribed. */
export function macrocycle(profile: Profile): {
  readonly program: Program;
  readonly plans: readonly WeekPlan[];
} {
  const program = planProgram(profile);
  const plans: WeekPlan[] = [];
  let state = startProgram(profile, program);
  while (plans.length < LONGEST_WEEKS) {
    const plan = planWeek(profile, program, state);
    plans.push(plan);
    state = completeWeek(profile, program, state, plan, { week: plan.week, outcome: 'completed' });
    if (!state.blockFinished) continue;
    const finished = finishBlock(profile, program, state);
    if (finished.programFinished) break;
    state = finished.state;
  }
  return { program, plans };
}
