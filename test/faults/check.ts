import { eventsOf, expectedState } from './expected-state.ts';
import { drain, type History } from './history.ts';
import { eventViolations } from './invariants-events.ts';
import { mailViolations } from './invariants-mail.ts';
import { stuckClients, unsaidWeeks, weekViolations } from './invariants-weeks.ts';
import { seeded } from './random.ts';
import type { BusEvent } from './simulated-bus.ts';
import { type StoredClient, storedClient } from './stored-client.ts';

const DAY = 86_400_000;

/** Checks a history's end; then puts the dead letters back and checks again; then replays the archive, which must change nothing. */
export async function check(history: History): Promise<string[]> {
  const found = [...violationsOf(history)].map((violation) => `at the end: ${violation}`);
  await putBack(history);
  found.push(...[...violationsOf(history, true)].map((violation) => `after redrive: ${violation}`));
  found.push(...(await replayed(history)));
  return [...new Set(found)];
}

function* violationsOf(history: History, settled = false): Generator<string> {
  const { table, bus } = history.cloud.services;
  yield* eventViolations(history);
  for (const { profile } of history.people) {
    const client = storedClient(table, profile.clientId);
    const events = eventsOf(bus.archive, profile.clientId);
    yield* weekViolations(client, settled ? 0 : 1 + (history.seed % Math.max(1, client.weeks.length)));
    yield* mailViolations(history, client);
    // Until a dead letter is put back, nobody may have been told.
    if (settled) yield* unsaidWeeks(client, events);
    yield* stuckClients(client);
    yield* erasureViolations(history, client);
    if (settled && client.record !== null) {
      const first = client.profiles[0]?.readiness === 'needs-clearance' ? 'awaiting-clearance' : 'active';
      const expected = expectedState(events, first);
      if (client.record.state !== expected)
        yield `${profile.clientId} is ${client.record.state}; by what happened it should be ${expected}`;
    }
  }
}

/** Nothing personal is left of somebody who was erased: every item is looked at. */
function* erasureViolations({ cloud }: History, { clientId, record }: StoredClient): Generator<string> {
  if (record?.erasedAt === undefined) return;
  for (const item of cloud.services.table.items()) {
    if (item.PK !== `CLIENT#${clientId}`) continue;
    if (
      /^(WEEK|PROGRAM|BLOCK)#/.test(String(item.SK)) ||
      JSON.stringify(item).toLowerCase().includes('secret')
    )
      yield `${String(item.SK)} of ${clientId} is left after erasure`;
  }
}

/** Redrives until nothing but what can never be processed comes back, with a sweep in between. */
async function putBack(history: History): Promise<void> {
  const { cloud } = history;
  for (let round = 0; round < 6; round++) {
    let letters = 0;
    for (const queue of cloud.queues) letters += queue.redrive(({ body }) => !body.includes('"poison'));
    if (letters === 0) break;
    await drain(history);
    cloud.services.scheduler.after(0, () => cloud.sweep());
    await drain(history);
  }
  cloud.services.scheduler.after(DAY, () => cloud.sweep());
  await drain(history);
  await drain(history);
  await drain(history);
}

/** The whole archive once more, each event once, in any order: nothing changes, nobody is mailed. */
async function replayed(history: History): Promise<string[]> {
  const { bus, mail } = history.cloud.services;
  const before = snapshot(history);
  const mails = mail.sent.length;
  const letters = new Set(
    history.cloud.queues.flatMap((queue) => queue.deadLetters.map(({ body }) => eventId(JSON.parse(body)))),
  );
  const archive = bus.archive.filter((event) => !letters.has(eventId(event)));
  for (const event of seeded(history.seed).shuffled(archive)) bus.deliver(event);
  await drain(history);
  const after = snapshot(history);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
  return [
    ...changed.map((key) => `replay changed ${key}`),
    ...mail.sent.slice(mails).map(({ key, clientId, to }) => `replay mailed ${key} of ${clientId} to ${to}`),
  ];
}

/** What was never processed may be by now: that is no replay. */
const eventId = ({ id, detail }: BusEvent) =>
  (detail as { metadata?: { id?: string } } | null)?.metadata?.id ?? id;

function snapshot({ cloud }: History): Map<string, string> {
  return new Map(
    cloud.services.table
      .items()
      .filter(({ SK }) => !String(SK).startsWith('EVENT#'))
      .map(({ PK, SK, ...rest }) => [`${String(PK)} ${String(SK)}`, JSON.stringify(rest)]),
  );
}
