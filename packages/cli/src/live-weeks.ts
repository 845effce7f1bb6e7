import type { Profile } from '@phasewise/engine';
import { derivedId, firstCause, follows, type PhasewiseEvent } from '@phasewise/events';
import {
  type ClientRecord,
  isLogged,
  type LoggedWeek,
  type Store,
  standing,
  stateAfter,
  type WeekRecord,
} from '@phasewise/store';
import { acceptProposal } from './accept-proposal.ts';
import type { LocalPipeline } from './local-pipeline.ts';
import type { WeekLogs } from './read-input.ts';

const DAY = 86_400_000;
/** Clients check in on the evening of their week's last day: the next one is there in the morning. */
const CHECK_IN_HOUR = 'T18:00:00.000Z';
const ENROL_HOUR = 'T06:00:00.000Z';

export interface LiveOptions {
  /** How many weeks of each client; the whole first macrocycle when left out. */
  readonly weeks?: number;
  readonly logs: WeekLogs;
  /** Called when a client's week has been taken in. */
  readonly onWeek?: (clientId: string, week: number) => void;
  /** Called when a client has lived all weeks asked for: from then on nobody checks in for them. */
  readonly onDone?: (clientId: string) => void;
}

/**
 * Takes clients through their weeks in the running pipeline: enrols them, then, week by week in the order of the calendar, moves the clock
 * to the week's end and puts its log on the bus. Where the trainer wants to be asked, the proposal is accepted.
 */
export async function liveWeeks(
  pipeline: LocalPipeline,
  profiles: readonly Profile[],
  options: LiveOptions,
): Promise<void> {
  await enrolAll(pipeline, profiles);
  const living = new Set(profiles.map(({ clientId }) => clientId));
  for (;;) {
    const open = await openWeeks(pipeline, profiles, options.weeks);
    for (const clientId of [...living])
      if (!open.some((due) => due.clientId === clientId)) {
        living.delete(clientId);
        options.onDone?.(clientId);
      }
    const next = open.toSorted((one, other) => (one.due < other.due ? -1 : 1))[0];
    if (next === undefined) return;
    await pipeline.cloud.advanceTo(new Date(next.due));
    await pipeline.publish(next.event);
    await pipeline.cloud.idle();
    if (next.week !== undefined) options.onWeek?.(next.clientId, next.week);
  }

  async function openWeeks({ store, cloud }: LocalPipeline, all: readonly Profile[], weeks?: number) {
    const now = cloud.clock.now().toISOString();
    const found = await Promise.all(
      all.map(async ({ clientId }) => {
        if (!living.has(clientId)) return [];
        const client = await store.loadClient(clientId);
        const week = client === null ? null : await store.loadWeek(clientId, client.week);
        if (client === null || week === null || client.state !== 'active') return [];
        if (isLogged(week))
          return standing(client) === 'awaiting-decision' ? [await decided(client, week, now, store)] : [];
        if (weeks === undefined ? week.program > 1 : week.week > weeks) return [];
        return [lived(client, week, options.logs)];
      }),
    );
    return found.flat();
  }
}

interface Due {
  readonly clientId: string;
  readonly due: string;
  readonly event: PhasewiseEvent;
  readonly week?: number;
}

function lived({ profile: { clientId } }: ClientRecord, { week, plan }: WeekRecord, logs: WeekLogs): Due {
  const due = `${dayAfter(plan.startDate, 6)}${CHECK_IN_HOUR}`;
  const cause = firstCause(clientId, derivedId('lived', clientId, week), due);
  return {
    clientId,
    due,
    week,
    event: follows(cause, 'WeekCompleted', [week, 'lived'], logs.of(clientId, week)),
  };
}

async function decided(
  { profile, program: number }: ClientRecord,
  week: LoggedWeek,
  now: string,
  store: Store,
): Promise<Due> {
  const { clientId } = profile;
  const program = await store.loadProgram(clientId, number);
  const decision =
    program === null ? undefined : acceptProposal(profile, program, stateAfter(profile, program, week));
  const cause = firstCause(clientId, derivedId('decided', clientId, week.week), now);
  return {
    clientId,
    due: now,
    event: follows(cause, 'PhaseDecided', [number, week.week], {
      program: number,
      ...(decision ?? { block: week.block, decision: 'advance' }),
    }),
  };
}

async function enrolAll(
  { cloud, publish, store }: LocalPipeline,
  profiles: readonly Profile[],
): Promise<void> {
  for (const profile of profiles.toSorted((one, other) => (one.startDate < other.startDate ? -1 : 1))) {
    const { clientId, startDate } = profile;
    if ((await store.loadClient(clientId)) !== null) continue;
    const at = `${startDate}${ENROL_HOUR}`;
    const cause = firstCause(clientId, derivedId('enrolled', clientId), at);
    await publish(follows(cause, 'ClientEnrolled', ['first'], profile));
  }
  await cloud.idle();
}

const dayAfter = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
