import { addDays } from '@phasewise/engine';
import { derivedId, follows, type Metadata, type PhasewiseEvent } from '@phasewise/events';
import {
  type ClientRecord,
  isLogged,
  type Store,
  standing,
  type WeekRecord,
  weeklyPlanKey,
  weekPlanned,
} from '@phasewise/store';

export interface Step {
  readonly events: readonly PhasewiseEvent[];
  /** ISO 8601 UTC */
  readonly lookAgainAt: string;
}

type Cause = { readonly metadata: Metadata };

const DAY = 86_400_000;
/** Days after the end of a week without word: the trainer is told; the week counts as missed. */
const TELL_TRAINER_AFTER_DAYS = 4;
const MISSED_AFTER_DAYS = 8;
/** Silent weeks running after which coaching rests rather than nags. */
const SILENT_WEEKS = 3;
/** Till the next sweep, which may begin a little earlier in the day than this one. */
const NEXT_SWEEP_DAYS = 20 / 24;

/** What a client is due, as events; read from stored facts, so that the same sweep run twice says the same. */
export async function nextStep(cause: Cause, client: ClientRecord, store: Store): Promise<Step> {
  const { clientId } = client.profile;
  const { occurredAt: now } = cause.metadata;
  const nextSweep = inDays(now, NEXT_SWEEP_DAYS);
  if (client.week === 0)
    return {
      events: [
        sayAgain(follows(cause, 'ClientEnrolled', [], client.profile), client.enrolledBy, client.enrolledAt),
      ],
      lookAgainAt: nextSweep,
    };

  const week = await store.loadWeek(clientId, client.week);
  if (week === null) return { events: [], lookAgainAt: nextSweep };
  if (isLogged(week)) {
    if (standing(client) === 'awaiting-decision' && !(await isDecided(clientId, week, store)))
      return { events: [], lookAgainAt: nextSweep };
    const { log, by, at } = week.logged;
    return {
      events: [sayAgain(follows(cause, 'WeekCompleted', [week.week], log), by, at)],
      lookAgainAt: nextSweep,
    };
  }

  const mail = await store.loadMail(clientId, weeklyPlanKey(week.week));
  const unsent = client.undeliverable === undefined && mail?.status !== 'sent' && mail?.status !== 'rejected';
  const mailAgain = unsent ? [weekPlanned(cause, week)] : [];
  const silence = await onSilence(cause, client, week, store);
  return { events: [...mailAgain, ...silence.events], lookAgainAt: unsent ? nextSweep : silence.lookAgainAt };
}

/** Whether the trainer's word is there: then what it leads to was cut off. */
async function isDecided(
  clientId: string,
  { settled, program, block }: WeekRecord,
  store: Store,
): Promise<boolean> {
  return settled !== undefined || (await store.loadBlock(clientId, program, block))?.decision !== undefined;
}

/** One reminder, then the trainer, then the week counts as missed; after some such weeks coaching rests. */
async function onSilence(cause: Cause, client: ClientRecord, week: WeekRecord, store: Store): Promise<Step> {
  const { occurredAt: now } = cause.metadata;
  const { clientId } = client.profile;
  const over = timeUp(client, week);
  const daysOver = Math.floor((Date.parse(now) - Date.parse(over)) / DAY);
  if (daysOver < 0) return { events: [], lookAgainAt: over };
  if (daysOver < TELL_TRAINER_AFTER_DAYS)
    return {
      events: [
        follows(cause, 'WeekOverdue', [week.week, 'remind-client'], {
          week: week.week,
          stage: 'remind-client',
        }),
      ],
      lookAgainAt: inDays(over, TELL_TRAINER_AFTER_DAYS),
    };
  if (daysOver < MISSED_AFTER_DAYS)
    return {
      events: [
        follows(cause, 'WeekOverdue', [week.week, 'tell-trainer'], {
          week: week.week,
          stage: 'tell-trainer',
        }),
      ],
      lookAgainAt: inDays(over, MISSED_AFTER_DAYS),
    };
  if (await silentBefore(clientId, week.week, store))
    return {
      events: [
        follows(cause, 'ClientPaused', ['silent', week.week, client.changedBy ?? ''], { reason: 'silent' }),
      ],
      lookAgainAt: inDays(now, NEXT_SWEEP_DAYS),
    };
  const missed = follows(cause, 'WeekCompleted', [week.week, 'silent'], {
    week: week.week,
    outcome: 'missed',
  });
  return {
    events: [sayAgain(missed, silentId(clientId, week.week), now)],
    lookAgainAt: inDays(now, NEXT_SWEEP_DAYS),
  };
}

/** Whether the weeks before were silent too, so many that this one would be one too many. */
async function silentBefore(clientId: string, week: number, store: Store): Promise<boolean> {
  const before = await store.loadWeeks(clientId, Math.max(1, week - SILENT_WEEKS + 1), week - 1);
  return (
    before.length === SILENT_WEEKS - 1 &&
    before.every((record) => record.logged?.by === silentId(clientId, record.week))
  );
}

const silentId = (clientId: string, week: number) => derivedId(clientId, 'silent', week);

const inDays = (at: string, days: number) => new Date(Date.parse(at) + days * DAY).toISOString();

/** Noon UTC of the day after: then the week is over in every time zone. */
const weekOver = ({ plan }: WeekRecord) => `${addDays(plan.startDate, 7)}T12:00:00.000Z`;

/** When a week's log is overdue: when the week is over, or a week after coaching went on in the middle of it. */
function timeUp({ changedAt }: ClientRecord, week: WeekRecord): string {
  const over = weekOver(week);
  const after = changedAt === undefined ? over : inDays(changedAt, 7);
  return after > over ? after : over;
}

/** The same event as before: its consumers know it. */
function sayAgain<Event extends PhasewiseEvent>(event: Event, id: string, occurredAt: string): Event {
  return { ...event, metadata: { ...event.metadata, id, occurredAt } };
}
