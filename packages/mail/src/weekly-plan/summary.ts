import { countSessions } from '@phasewise/engine';
import { load, number } from '../format.ts';
import { WORDS } from '../text/index.ts';
import type { WeeklyPlanInput } from './input.ts';
import { type LoadChange, loadChanges } from './last-week.ts';

const NAMED_CHANGES = 3;

/** What was done last week and what that changed: one or two sentences, with numbers and units. */
export function summarize({ profile, plan, lastWeek, studio }: WeeklyPlanInput): string {
  const words = WORDS[profile.locale].plan;
  if (lastWeek === null)
    return plan.program > 1
      ? words.newProgram(plan.program)
      : words.welcome(profile.trainer.name, studio.name);
  return `${done(lastWeek)} ${change(lastWeek.plan)}`.trimEnd();

  function done(week: NonNullable<WeeklyPlanInput['lastWeek']>): string {
    if (week.log === null) return words.notHeard();
    const { sessionsDone, sessionsPlanned } = countSessions(week.plan, week.log);
    if (sessionsDone === 0) return words.didNothing(sessionsPlanned);
    return sessionsDone === sessionsPlanned
      ? words.didAll(sessionsPlanned)
      : words.did(sessionsDone, sessionsPlanned);
  }

  function change(before: WeeklyPlanInput['plan']): string {
    if (plan.program !== before.program) return words.newProgram(plan.program);
    const phase = WORDS[profile.locale].phases[plan.phase];
    if (plan.block !== before.block) return words.newBlock(plan.phase, phase);
    const { up, down, same } = loadChanges(before, plan);
    if (up.length > 0) return words.goesUp(...named(up));
    if (down.length > 0) return words.goesDown(...named(down));
    return same.length > 0 ? words.loadsStay() : '';
  }

  function named(changes: readonly LoadChange[]): [string, number] {
    const shown = changes.slice(0, NAMED_CHANGES);
    const texts = shown.map(({ name, from, to }) => {
      const before = from.unit === to.unit ? number(from.value, profile.locale) : load(from, profile.locale);
      return `${name} ${before} → ${load(to, profile.locale)}`;
    });
    return [texts.join(', '), changes.length - shown.length];
  }
}
