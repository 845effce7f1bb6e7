import { acuteRow } from './acute-variables.ts';
import { isGentle } from './cardio-care.ts';
import { nutritionFor } from './nutrition.ts';
import { PHASES, type Phase } from './phase.ts';
import type { Profile } from './profile.ts';
import { exposureOf, type Program, type ProgramBlock, phaseOfWeek } from './program.ts';
import type { Reason } from './reason.ts';
import { buildWeek } from './session/build-week.ts';
import { type PlannedDay, type WeekContext, weekContextOf } from './session/day-context.ts';
import { fillWeek } from './session/week-slots.ts';
import { weekSplit } from './splits.ts';
import { presentBlock, type TrainingState } from './training-state.ts';
import type { Session, WeekPlan } from './week-plan.ts';
import { type Stop, weekReasons } from './week-reasons.ts';
import { weeklySetCap } from './weekly-sets.ts';

const LINES = 4;

/**
 * Plans the coming week (OPT reference 2-5, 7, 8). Pure: the same profile, program and state give the same week to the byte. While
 * clearance is missing, after a red flag, and where nothing is left that does not hurt, the week has no sessions (OPT reference 7.1.1).
 *
 * @example
 * planWeek(profile, program, startProgram(profile, program)).sessions[0]?.parts.map(({ part }) => part);
 * //=> ['warm-up', 'activation', 'skill-development', 'resistance', 'clients-choice', 'cool-down']
 */
export function planWeek(profile: Profile, program: Program, state: TrainingState): WeekPlan {
  const block = presentBlock(program, state);
  const week = weekContextOf(profile, program, state);
  const phase = Math.min(phaseThisWeek(block, state), week.limits.maxPhase) as Phase;
  const line = Math.min(LINES, exposureOf(block, state.weekOfBlock));
  const stop = stopFor(week);
  const wanted = stop !== null ? [] : daysOf(week, block, phase);
  const filled = fillWeek(week, wanted);
  // Pain may have closed all that a day is for: then it is for moving gently.
  const days = wanted.map(
    (day, index): PlannedDay => (filled[index]?.planned.length === 0 ? { ...day, kind: 'cardio' } : day),
  );
  const { sessions, cardio, cut } = buildWeek(week, { days, filled, phase, line });
  const reasons = [
    ...state.reasons.filter((reason) => isSeen(reason, sessions)),
    ...weekReasons({ week, block, phase, line, days, sessions, cut, stop }),
  ];
  return {
    week: state.week,
    startDate: state.startDate,
    program: program.program,
    block: state.block,
    phase,
    weekOfBlock: state.weekOfBlock,
    deload: state.deload,
    why: reasons.map(({ text }) => text),
    reasons,
    sessions,
    cardio,
    nutrition: nutritionFor(profile, state.startDate),
  };
}

/** Why nothing is planned; null: something is. Where even walking and marching hurt, a doctor comes first. */
function stopFor({ profile, state, eligible, limits }: WeekContext): Stop | null {
  if (profile.readiness === 'needs-clearance' || state.stopped !== null) return 'awaiting-clearance';
  const canWarmUp = eligible.of('cardio').some((one) => isGentle(one, limits.careGroups));
  return canWarmUp ? null : 'too-much-hurts';
}

const STEPS: readonly string[] = ['week-step-up', 'week-step-down'];

/** A step to another variant is told in the week that has it; time may have left its slot out. */
function isSeen({ rule, inputs }: Reason, sessions: readonly Session[]): boolean {
  if (!STEPS.includes(rule)) return true;
  return sessions.some(({ parts }) =>
    parts.some(({ prescriptions }) => prescriptions.some(({ name }) => name === inputs.replacement)),
  );
}

function phaseThisWeek(block: ProgramBlock, state: TrainingState): Phase {
  const mixes = block.undulation?.kind === 'weekly' && block.undulation.phases.includes(state.phase);
  return mixes ? phaseOfWeek(block, state.weekOfBlock) : state.phase;
}

function daysOf({ profile, limits, state }: WeekContext, block: ProgramBlock, phase: Phase): PlannedDay[] {
  const daily = block.undulation?.kind === 'daily' ? block.undulation.phases : null;
  const split = weekSplit({
    phase,
    daysPerWeek: profile.daysPerWeek,
    week: state.week,
    maxResistanceDays: Math.min(limits.maxResistanceDays, daily?.length ?? limits.maxResistanceDays),
    totalBodyOnly: daily !== null || twoLegDaysAreTooMany(phase, state.week),
  });
  let resistanceDays = 0;
  return split.map((day) => {
    if (day.kind === 'cardio') return { ...day, phase: PHASES[phase] };
    const own = daily?.[resistanceDays % daily.length] ?? phase;
    resistanceDays += 1;
    return { ...day, phase: PHASES[Math.min(own, limits.maxPhase) as Phase] };
  });
}

/** Two leg days train legs four times; where even the row's least is above a new client's cap, whole-body days do it in three. */
function twoLegDaysAreTooMany(phase: Phase, weekOfCoaching: number): boolean {
  return 4 * acuteRow(phase, 'resistance-strength').sets.min > weeklySetCap(weekOfCoaching);
}
