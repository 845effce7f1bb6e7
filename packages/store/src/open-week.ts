import { type Profile, type Program, planWeek, type TrainingState } from '@phasewise/engine';
import { follows, type Metadata, type PhasewiseEvent } from '@phasewise/events';
import type { WeekRecord } from './items.ts';
import type { Store } from './store.ts';

/**
 * Plans a week and says so: the week item first, then the client's cursor, then the event. Cut off anywhere, running it again goes on
 * where it was: a week that is there stays as it is, the cursor only moves forward, and the event has the same id.
 *
 * @param cause - the event that made it happen
 * @param before - the week before as it was read for `state`
 * @returns the event to publish
 */
export async function openWeek(
  store: Store,
  cause: { readonly metadata: Metadata },
  profile: Profile,
  program: Program,
  state: TrainingState,
  before: WeekRecord | null = null,
): Promise<PhasewiseEvent<'WeekPlanned'>> {
  const { clientId } = profile;
  const { occurredAt } = cause.metadata;
  const plan = planWeek(profile, program, state);
  const planned: WeekRecord = {
    week: plan.week,
    program: plan.program,
    block: plan.block,
    phase: plan.phase,
    plannedAt: occurredAt,
    plan,
    state,
    ...(before?.reassessed === undefined ? {} : { knows: before.reassessed.by }),
  };
  const added = await store.addWeek(clientId, planned);
  const week = added ? planned : ((await store.loadWeek(clientId, plan.week)) ?? planned);
  if (before !== null) await passOn(store, clientId, before.week, week);
  await store.moveCursor(clientId, {
    week: week.week,
    program: week.program,
    block: week.block,
    phase: week.phase,
    // The next sweep sees to it that the mail went out.
    nextActionAt: occurredAt,
  });
  return weekPlanned(cause, week);
}

/**
 * A reassessment that was noted on the week before while this one was made: kept here too, or the engine would never hear of it. Whoever
 * reassesses looks for a next week after noting, and we look for a note after planning: one of us sees the other.
 */
async function passOn(store: Store, clientId: string, before: number, week: WeekRecord): Promise<void> {
  const { reassessed } = (await store.loadWeek(clientId, before)) ?? {};
  if (reassessed !== undefined && reassessed.by !== week.knows)
    await store.recordReassessment(clientId, week.week, reassessed);
}

/** The event that says that a week is planned; the same for the same week, whoever says it. */
export function weekPlanned(
  cause: { readonly metadata: Metadata },
  { plan }: WeekRecord,
): PhasewiseEvent<'WeekPlanned'> {
  return follows(cause, 'WeekPlanned', [plan.week], {
    program: plan.program,
    block: plan.block,
    phase: plan.phase,
    week: plan.week,
    weekOfBlock: plan.weekOfBlock,
    startDate: plan.startDate,
    deload: plan.deload,
    why: [...plan.why],
  });
}
