import { eventsOf, expectedState } from './expected-state.ts';
import { drain, type History } from './history.ts';
import { decisionViolations } from './invariants-decisions.ts';
import { eventViolations } from './invariants-events.ts';
import { mailViolations } from './invariants-mail.ts';
import { untoldTrainers } from './invariants-trainer.ts';
import { stuckClients, unsaidWeeks, weekViolations } from './invariants-weeks.ts';
import { seeded } from './random.ts';
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
    yield* decisionViolations(client, events);
    // Until a dead letter is put back, nobody may have been told.
    if (settled) {
      yield* unsaidWeeks(client, events);
      yield* untoldTrainers(client, events);
    }
    yield* stuckClients(client);
    yield* erasureViolations(history, client);
    const toBeForgotten = events.some((event) => event.type === 'ClientWithdrawn' && event.data.erase);
    if (settled && toBeForgotten && client.record !== null && client.record.erasedAt === undefined)
      yield `${profile.clientId} was to be forgotten and is not`;
    if (settled && client.record !== null) {
      const first = client.profiles[0]?.readiness === 'needs-clearance' ? 'awaiting-clearance' : 'active';
      const expected = expectedState(events, first, client.weeks);
      if (client.record.state !== expected)
        yield `${profile.clientId} is ${client.record.state}; by what happened it should be ${expected}`;
    }
  }
}

/** Nothing personal is left of somebody who was erased: every item of the table is looked at, whoever's it is. */
function* erasureViolations({ cloud }: History, { clientId, record }: StoredClient): Generator<string> {
  if (record?.erasedAt === undefined) return;
  // Names and addresses, the first and any later one, as `people.ts` makes them up.
  const personal = new RegExp(`secret ${clientId}\\b|${clientId}(-\\d+)?@secret`, 'i');
  for (const item of cloud.services.table.items()) {
    const own = item.PK === `CLIENT#${clientId}`;
    if ((own && /^(WEEK|PROGRAM|BLOCK)#/.test(String(item.SK))) || personal.test(JSON.stringify(item)))
      yield `${String(item.PK)} ${String(item.SK)} of ${clientId} is left after erasure`;
  }
}

/** Redrives with a sweep in between; then for as long as that brings anything in: what is left now can never be processed. */
async function putBack(history: History): Promise<void> {
  const { scheduler } = history.cloud.services;
  for (let round = 0; round < 6 && redriven(history) > 0; round++) {
    await drain(history);
    scheduler.after(0, () => history.cloud.sweep());
    await drain(history);
  }
  scheduler.after(DAY, () => history.cloud.sweep());
  for (let halfDay = 0; halfDay < 3; halfDay++) await drain(history);
  for (let before = Number.POSITIVE_INFINITY, letters = redriven(history); letters < before; ) {
    await drain(history);
    before = letters;
    letters = redriven(history);
  }
  await drain(history);
}

const redriven = ({ cloud }: History): number =>
  cloud.queues.reduce((sum, queue) => sum + queue.redrive(({ body }) => !body.includes('"poison')), 0);

/** The whole archive once more, each event once, in any order: nothing changes, nobody is mailed. */
async function replayed(history: History): Promise<string[]> {
  const { bus, mail } = history.cloud.services;
  const before = snapshot(history);
  const mails = mail.sent.length;
  for (const event of seeded(history.seed).shuffled(bus.archive)) bus.deliver(event);
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

function snapshot({ cloud }: History): Map<string, string> {
  return new Map(
    cloud.services.table
      .items()
      .filter(({ SK }) => !String(SK).startsWith('EVENT#'))
      // What a newer version of the functions adds by writing the same again is no change.
      .map(({ PK, SK, addedLater: _, itemVersion: __, ...rest }) => [
        `${String(PK)} ${String(SK)}`,
        JSON.stringify(rest),
      ]),
  );
}
