import { acuteRow } from './acute-variables.ts';
import { BODY_PARTS } from './catalogue/exercise.ts';
import { daysFreeForEvent, eventOf } from './event-days.ts';
import { isBirthDue } from './limits.ts';
import { PHASES, type Phase } from './phase.ts';
import type { ProgramBlock } from './program.ts';
import type { Reason } from './reason.ts';
import type { WeekContext } from './session/day-context.ts';
import type { TrainingDay } from './splits.ts';
import { type PlanningRule, planningReason } from './text/planning.ts';
import { blockOf } from './training-state.ts';
import type { Session } from './week-plan.ts';
import { FIRST_EXERCISE } from './weekly-targets.ts';

const HEAVY_EQUIPMENT = ['dumbbells', 'barbell', 'machines', 'cable', 'kettlebell', 'bands'] as const;

/** Why a week has no sessions. */
export type Stop = 'awaiting-clearance' | 'too-much-hurts';

/** Why the week looks as it does, beyond what the log had to say: place in the block, care, time, equipment. */
export function weekReasons(context: {
  readonly week: WeekContext;
  readonly block: ProgramBlock;
  readonly phase: Phase;
  readonly line: number;
  readonly days: readonly TrainingDay[];
  readonly sessions: readonly Session[];
  readonly cut: boolean;
  readonly stop: Stop | null;
}): Reason[] {
  const { week, block, phase, line, days, sessions, cut, stop } = context;
  const { profile, limits, state, deload } = week;
  const reasons: Reason[] = [];
  const say = (rule: PlanningRule, inputs: Readonly<Record<string, string | number>> = {}) =>
    reasons.push(planningReason(profile.locale, rule, inputs));
  if (stop !== null) {
    say(stop);
    return reasons;
  }
  const properties = PHASES[phase];
  const isExplained = state.reasons.some(({ rule }) => rule.startsWith('week-deload'));
  if (deload && !isExplained) say('deload');
  if (!deload)
    say('week-of-block', {
      week: state.weekOfBlock,
      weeks: block.weeks,
      phase: properties.name,
      focus: line,
      ...(isEffortHeld(limits.rpe, phase) ? { effort: 'held' } : cut ? { effort: 'cut' } : {}),
    });
  if (!deload && state.weekOfBlock === block.weeks && growsByLog(week, phase)) say('note-the-loads');
  if (block.undulation !== undefined) say('undulating', { phases: block.undulation.phases.join('-') });
  const eventDate = eventOf(profile);
  if (eventDate !== null && daysFreeForEvent(profile, state.startDate) > 0)
    say('event-days-free', { eventDate });
  if (state.weekOfBlock === 1 && state.excludedPatterns.length > 0)
    say('patterns-out', { patterns: state.excludedPatterns.join(', ') });
  if (profile.groupId !== undefined) say('group-class');
  if (isBirthDue(profile, state.startDate)) say('birth-due');
  if (limits.careGroups.length > 0) say('care', { groups: limits.careGroups.join(', ') });
  const resistanceDays = days.filter(({ kind }) => kind !== 'cardio').length;
  const row = acuteRow(phase, 'resistance-strength');
  if (resistanceDays < row.sessionsPerWeek.min && profile.daysPerWeek < row.sessionsPerWeek.min)
    say('phase-3-on-two-days', { days: resistanceDays });
  if (limits.maxResistanceDays < profile.daysPerWeek)
    say('fewer-resistance-days', { days: limits.maxResistanceDays });
  const minutes = profile.minutesPerSession;
  const { recommendedMinutes } = properties;
  if (recommendedMinutes !== null && minutes < recommendedMinutes)
    say('needs-more-minutes', { minutes, recommended: recommendedMinutes });
  else if (cut) say('time-cut', { minutes });
  const longest = Math.max(0, ...sessions.map(({ estimatedMinutes }) => estimatedMinutes));
  if (longest > minutes * 1.05) say('over-time', { minutes, estimated: longest });
  const canLoad = HEAVY_EQUIPMENT.some((piece) => profile.equipment.includes(piece));
  if (properties.resistance.prefersLoad === 'most' && canLoad && state.liftsOnRecord.length === 0)
    say('no-figures-yet', { phase: properties.name });
  if (recommendedMinutes !== null && !canLoad) say('more-equipment', { phase: properties.name });
  const trained = new Set(
    sessions.flatMap(({ parts }) =>
      parts.flatMap(({ part, prescriptions }) =>
        part === 'resistance' ? prescriptions.map(({ bodyPart }) => bodyPart) : [],
      ),
    ),
  );
  // Whole-body lifts are a way to train, not a part that a client misses.
  const missing = BODY_PARTS.filter((bodyPart) => bodyPart !== 'total-body' && !trained.has(bodyPart));
  if (missing.length > 0) say('body-part-missing', { bodyParts: missing.join(', ') });
  return reasons;
}

/** Health keeps the hardest week of the phase's table from being harder than its first. */
function isEffortHeld(rpe: number, phase: Phase): boolean {
  return rpe < Math.max(...FIRST_EXERCISE[phase].map((target) => target.rpe));
}

/** Lifts with a 1RM stay where they are as long as nobody says what they felt like: the block's hardest week asks for it [ours]. */
function growsByLog({ state, limits }: WeekContext, phase: Phase): boolean {
  if (phase === 1 || !limits.percentages || state.liftsOnRecord.length === 0) return false;
  return !Object.values(state.exercises).some(({ phases }) => {
    const last = phases[phase];
    return last !== undefined && last.block === blockOf(state) && last.rpe !== null;
  });
}
