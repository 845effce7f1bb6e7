import type { PlanningRule } from '../text/planning.ts';
import type { PartName } from '../week-plan.ts';
import type { DayContext } from './day-context.ts';
import { mayJumpOrDrill } from './skill.ts';

/**
 * Why a part of a session holds nothing.
 *
 * @param day.isBesideJumps - a session less than two days away jumps or drills: a day may be kept for that and time take it all
 */
export function whyEmpty(
  context: DayContext,
  part: PartName,
  day: { readonly isBesideJumps: boolean },
): PlanningRule {
  switch (part) {
    case 'activation':
      return context.activationDay ? 'part-activation-time' : 'part-activation-week';
    case 'skill-development':
      if (context.kind === 'cardio') return 'part-skill-cardio-day';
      if (!mayJumpOrDrill(context)) return 'part-skill-care';
      if (!context.skillDay && day.isBesideJumps) return 'part-skill-rest';
      return context.deload ? 'part-skill-deload' : 'part-skill-time';
    case 'resistance':
      return 'part-resistance-cardio-day';
    case 'warm-up':
    case 'cool-down':
    case 'clients-choice':
      return 'part-choice-time';
    default:
      return part satisfies never;
  }
}
