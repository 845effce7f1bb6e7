import { WORDS } from '../text/index.ts';
import type { WeeklyPlanInput } from './input.ts';

export function subjectOf({ profile, plan }: WeeklyPlanInput): string {
  const words = WORDS[profile.locale];
  const sessions = words.sessions(plan.sessions.length);
  return plan.deload
    ? words.plan.deloadSubject(plan.week, sessions)
    : words.plan.subject(plan.week, sessions, words.phases[plan.phase]);
}
