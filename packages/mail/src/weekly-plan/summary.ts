import { load } from '../format.ts';
import { WORDS } from '../text/index.ts';
import type { WeeklyPlanInput } from './input.ts';
import { type LoadChange, loadChanges, weekDone } from './last-week.ts';

const NAMED_CHANGES = 3;

/** What was done last week and what that changed: one or two sentences, with numbers and units. */
export function summarize({ profile, plan, lastWeek, studio }: WeeklyPlanInput): string {
  const words = WORDS[profile.locale].plan;
  if (lastWeek === null)
    return plan.program > 1
      ? words.newProgram(plan.program)
      : words.welcome(profile.trainer.name, studio.name);
  const done = lastWeek.log === null ? words.notHeard() : sentence(weekDone(lastWeek.plan, lastWeek.log));
  return `${done} ${change()}`;

  function sentence({ sessionsDone, sessionsPlanned, setsDone, setsPlanned }: ReturnType<typeof weekDone>) {
    if (sessionsDone === 0) return words.didNothing(sessionsPlanned);
    if (sessionsDone === sessionsPlanned && setsDone === setsPlanned)
      return words.didAll(sessionsPlanned, setsPlanned);
    return words.did(sessionsDone, sessionsPlanned, setsDone, setsPlanned);
  }

  function change(): string {
    if (lastWeek === null) return '';
    if (plan.program !== lastWeek.plan.program) return words.newProgram(plan.program);
    const phase = WORDS[profile.locale].phases[plan.phase];
    if (plan.block !== lastWeek.plan.block) return words.newBlock(plan.phase, phase);
    const { up, down } = loadChanges(lastWeek.plan, plan);
    if (up.length > 0) return words.goesUp(...named(up));
    if (down.length > 0) return words.goesDown(...named(down));
    return words.loadsStay();
  }

  function named(changes: readonly LoadChange[]): [string, number] {
    const shown = changes.slice(0, NAMED_CHANGES);
    const texts = shown.map(({ name, from, to }) => {
      const before =
        from.unit === to.unit
          ? String(load(from, profile.locale)).replace(/ \w+$/, '')
          : load(from, profile.locale);
      return `${name} ${before} → ${load(to, profile.locale)}`;
    });
    return [texts.join(', '), changes.length - shown.length];
  }
}
