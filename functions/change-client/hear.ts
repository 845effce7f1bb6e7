import { NotYet, type PhasewiseEvent } from '@phasewise/events';
import {
  type ClientRecord,
  type StateHistory,
  type StateNow,
  type StateWord,
  type Store,
  stateBy,
  withWord,
} from '@phasewise/store';
import type { Ports } from './change-client.ts';

type Writes = Parameters<Store['keepHistory']>[3];

/**
 * Hears a word on whether coaching runs: keeps it in its place among the others, and what follows from all of them. Heard again, it changes
 * nothing.
 *
 * @param whenActive - what else is written when the word sets coaching going
 * @returns the client as it is after
 * @throws {NotYet} `changed-meanwhile`
 */
export async function hear(
  { metadata: { id, clientId, occurredAt } }: PhasewiseEvent,
  word: Pick<StateWord, 'said' | 'week' | 'reason'>,
  client: ClientRecord,
  { store }: Ports,
  whenActive: Writes = {},
): Promise<ClientRecord> {
  const before = historyOf(client);
  if (before.words.some((each) => each.id === id) || occurredAt <= before.from.at) return client;
  const history = withWord(before, { id, at: occurredAt, ...word });
  const now = stateBy(history);
  const changes: Writes =
    now.state === client.state
      ? {}
      : { ...entering(now, client, occurredAt, whenActive), changedBy: id, changedAt: occurredAt };
  if (!(await store.keepHistory(clientId, client.history?.version ?? null, history, changes)))
    throw new NotYet('changed-meanwhile', `${clientId} was changed meanwhile`);
  return { ...client, history, ...writtenTo(client, changes) };
}

/** Before the first word the client stands where the enrolment put it, or where a version that kept no words left it. */
const historyOf = ({ history, state, changedAt }: ClientRecord): StateHistory =>
  history ?? { from: { state, at: changedAt ?? '' }, words: [], version: 0 };

function entering(
  { state, since }: StateNow,
  client: ClientRecord,
  occurredAt: string,
  whenActive: Writes,
): Writes {
  switch (state) {
    case 'active':
      return {
        state,
        pauseReason: null,
        restedAtWeek: client.week,
        nextActionAt: occurredAt,
        ...whenActive,
      };
    case 'paused':
    case 'awaiting-clearance':
      return {
        state,
        pausedAt: since?.at ?? occurredAt,
        pauseReason: since?.said === 'flagged' ? 'red-flag' : (since?.reason ?? null),
        nextActionAt: null,
      };
    case 'withdrawn':
      return {};
    default:
      return state satisfies never;
  }
}

/** The client with what was written, as far as those who go on need it: the rest that ended is measured by when it began. */
function writtenTo(client: ClientRecord, { state, profile, changedBy, restedAtWeek }: Writes) {
  return {
    state: state ?? client.state,
    profile: profile ?? client.profile,
    ...(changedBy === undefined ? {} : { changedBy }),
    ...(restedAtWeek === undefined ? {} : { restedAtWeek }),
  };
}
