import type { PhasewiseEvent } from '@phasewise/events';
import { isLogged, standing } from '@phasewise/store';
import { weeksThatDoNotFollow } from './expected-weeks.ts';
import type { StoredClient } from './stored-client.ts';

/** Attributes of a week that never change once they are there. */
const FIXED = ['plan', 'state', 'logged', 'settled', 'phase', 'block', 'program'] as const;

/** Weeks are consecutive, planned once, never changed; the first log counts; each follows from the one before. */
export function* weekViolations(client: StoredClient, weekToPlan: number): Generator<string> {
  const { clientId, weeks, record, weekVersions } = client;
  if (record === null) return;
  for (const [week, versions] of weekVersions)
    for (const attribute of FIXED) {
      const seen = versions.flatMap(({ item }) =>
        item?.[attribute] === undefined ? [] : [text(item[attribute])],
      );
      if (new Set(seen).size > 1) yield `${attribute} of week ${week} of ${clientId} was changed`;
      const last = versions.at(-1)?.item;
      if (seen.length > 0 && last !== null && last?.[attribute] === undefined)
        yield `${attribute} of week ${week} of ${clientId} was lost`;
    }
  if (record.erasedAt !== undefined || client.isBeingErased) return;

  for (const [index, { week }] of weeks.entries())
    if (week !== index + 1) yield `${clientId} has week ${week} where week ${index + 1} should be`;
  // What was under way when coaching stopped is not gone on with: the cursor may be one behind.
  const behind = record.state === 'active' ? [0] : [0, 1];
  if (!behind.includes(weeks.length - record.week))
    yield `${clientId} stands at week ${record.week}, week ${weeks.length} is planned`;

  const deciders = weeks.flatMap(({ settled }) =>
    settled?.decision === null || settled === undefined ? [] : [settled.by],
  );
  if (new Set(deciders).size < deciders.length) yield `one decision settled two blocks of ${clientId}`;
  if (record.profile.options.advance === 'ask')
    for (const { settled, week } of weeks)
      if (settled !== undefined && settled.decision === null)
        yield `the trainer of ${clientId} wants to be asked, and was not after week ${week}`;
  yield* redFlagsPassedOver(client);
  yield* weeksThatDoNotFollow(client, weekToPlan);
}

/** After a red flag nothing is planned before a doctor's word on that very flag, whatever else happens (OPT reference 5.2). */
function* redFlagsPassedOver({ clientId, weeks, weekVersions }: StoredClient): Generator<string> {
  for (const week of weeks) {
    if (week.logged?.log.redFlag !== true) continue;
    const next = weekVersions.get(week.week + 1)?.[0]?.at;
    if (next === undefined) continue;
    const cleared = weekVersions.get(week.week)?.find(({ item }) => item?.cleared !== undefined)?.at;
    if (cleared === undefined || cleared > next)
      yield `${clientId} went on after the red flag of week ${week.week} without clearance`;
  }
}

/** Whoever is active stands at a week that is open, and has its mail; or waits for a word that was not given. */
export function* stuckClients(client: StoredClient): Generator<string> {
  const { clientId, record, weeks, blocks, mails } = client;
  if (record === null || record.state !== 'active') return;
  const last = weeks.at(-1);
  if (last === undefined) {
    yield `${clientId} is stuck: active, and no week is planned`;
    return;
  }
  if (record.nextActionAt === undefined) yield `${clientId} is out of the sweep's sight`;
  if (isLogged(last)) {
    const used = new Set(weeks.map(({ settled }) => settled?.by));
    const word = blocks.find(({ program, block }) => program === last.program && block === last.block);
    const given = word?.decision !== undefined && !used.has(word.decidedBy);
    if (standing(record) !== 'awaiting-decision') yield `${clientId} is stuck after week ${last.week}`;
    else if (given) yield `${clientId} waits for a word that was given, after week ${last.week}`;
    return;
  }
  const mail = mails.find(({ key }) => key === `weekly-plan-${String(last.week).padStart(4, '0')}`);
  if (record.undeliverable === undefined && mail?.status !== 'sent' && mail?.status !== 'rejected')
    yield `${clientId} has not been mailed week ${last.week}`;
}

/** What was done was said, once, and not before it was done. */
export function* unsaidWeeks(client: StoredClient, events: readonly PhasewiseEvent[]): Generator<string> {
  const { clientId, weekVersions, record } = client;
  const said = new Map<number, number>();
  for (const event of events) {
    const key = oneOfAKind(event);
    if (key === null) continue;
    said.set(key, (said.get(key) ?? 0) + 1);
  }
  for (const [key, ids] of said)
    if (ids > 1) yield `${clientId}: one thing was said under ${ids} ids (${key})`;
  if (record?.erasedAt !== undefined) return;
  // Whoever stops between a program and its first week hears of it when coaching goes on; who has withdrawn, never.
  const begun = (program: number) =>
    record?.state === 'active' || client.weeks.some((week) => week.program === program);
  for (const program of client.programs.keys())
    if (
      program > 1 &&
      record?.state !== 'withdrawn' &&
      begun(program) &&
      !events.some((event) => event.type === 'ProgramFinished' && event.data.nextProgram === program)
    )
      yield `nobody was told that program ${program - 1} of ${clientId} is finished`;
  for (const { week, settled } of client.weeks)
    if (
      settled !== undefined &&
      !events.some((event) => event.type === 'BlockFinished' && event.data.week === week)
    )
      yield `nobody was told that the block of ${clientId} ended with week ${week}`;
  if (
    record?.undeliverable !== undefined &&
    !events.some((event) => event.type === 'EmailUndeliverable' && event.data.recipient === 'client')
  )
    yield `nobody was told that mails do not reach ${clientId}`;
  for (const week of weekVersions.keys())
    if (
      record?.state === 'active' &&
      !events.some((event) => event.type === 'WeekPlanned' && event.data.week === week)
    )
      yield `nobody was told that week ${week} of ${clientId} is planned`;
}

const oneOfAKind = (event: PhasewiseEvent): number | null =>
  event.type === 'WeekPlanned'
    ? event.data.week
    : event.type === 'BlockFinished'
      ? 10_000 + event.data.week
      : null;

const text = (value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : JSON.stringify(value);
