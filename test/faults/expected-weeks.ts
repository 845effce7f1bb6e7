import {
  finishBlock,
  type Profile,
  planProgram,
  planWeek,
  startProgram,
  type TrainingState,
} from '@phasewise/engine';
import { isLogged, type LoggedWeek, stateAfter, type WeekRecord } from '@phasewise/store';
import type { StoredClient } from './stored-client.ts';

/**
 * Walks a client's weeks through the engine, from the facts that were stored (enrolment, logs, rests, reassessments, decisions): each week has to be
 * what follows from the one before, by one of the profiles that the client had.
 *
 * @param weekToPlan - which week's plan is made anew and compared; its state is compared for every week
 */
export function* weeksThatDoNotFollow(client: StoredClient, weekToPlan: number): Generator<string> {
  const { weeks, profiles, clientId } = client;
  for (const [index, week] of weeks.entries()) {
    const before = weeks[index - 1];
    const stored = canonical(week.state);
    const profile = profiles.find((candidate) => {
      const state = stateOf(candidate, before, week, client);
      return state !== null && canonical(state) === stored;
    });
    if (profile === undefined) {
      yield `week ${week.week} of ${clientId} does not follow from week ${week.week - 1} and what was recorded there`;
      continue;
    }
    if (week.week !== weekToPlan) continue;
    const program = client.programs.get(week.program);
    const same =
      program !== undefined &&
      profiles.some((each) => canonical(planWeek(each, program, week.state)) === canonical(week.plan));
    if (!same)
      yield `the plan of week ${week.week} of ${clientId} is not what the engine plans from its state`;
  }
}

function stateOf(
  profile: Profile,
  before: WeekRecord | undefined,
  week: WeekRecord,
  { programs }: StoredClient,
): TrainingState | null {
  const program = programs.get(week.program);
  if (program === undefined) return null;
  if (before === undefined) return startProgram(profile, program);
  const previous = programs.get(before.program);
  if (!isLogged(before) || previous === undefined) return null;
  const after = stateAfter(profile, previous, before as LoggedWeek);
  if (before.settled === undefined) return after;
  const { state, nextProgram } = finishBlock(profile, previous, after, before.settled.decision ?? undefined);
  if (nextProgram === null) return state;
  return startProgram(profile, planProgram(profile, nextProgram), state);
}

/** As the table gives it back: no undefined values, keys in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}
