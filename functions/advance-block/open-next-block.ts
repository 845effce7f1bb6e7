import { finishBlock, type PhaseDecision, type Program, planProgram, startProgram } from '@phasewise/engine';
import {
  APPLIED,
  follows,
  NeverProcessable,
  NotYet,
  type Outcome,
  type PhasewiseEvent,
  type Publish,
} from '@phasewise/events';
import {
  blockWeeks,
  type ClientRecord,
  isLogged,
  type LoggedWeek,
  openWeek,
  type Settled,
  type Store,
  stateAfter,
} from '@phasewise/store';

export interface Ports {
  readonly store: Store;
  readonly publish: Publish;
}

/**
 * Opens the block after a finished one. What decides it, the trainer's word or the proposal, is fixed once on the finished block's
 * last week; from then on everything follows from stored facts, so that a second run comes to the same.
 *
 * @throws {NotYet} `unknown-client`, `week-not-logged`
 */
export async function openNextBlock(
  event: PhasewiseEvent<'BlockFinished' | 'PhaseDecided'>,
  client: ClientRecord,
  last: LoggedWeek,
  { store, publish }: Ports,
): Promise<Outcome> {
  const { profile } = client;
  const { clientId } = profile;
  const program = await store.loadProgram(clientId, last.program);
  if (program === null) throw new NeverProcessable('program-lost', `program ${last.program} is gone`);

  const settled = last.settled ?? (await settle(event, client, last, store));
  if (settled === null) return APPLIED;

  const next = finishBlock(
    profile,
    program,
    stateAfter(profile, program, last),
    settled.decision ?? undefined,
  );
  const events: PhasewiseEvent[] = [];
  let following: Program = program;
  let { state } = next;
  if (next.nextProgram !== null) {
    const planned = planProgram(profile, next.nextProgram);
    following = (await store.addProgram(clientId, planned))
      ? planned
      : ((await store.loadProgram(clientId, planned.program)) ?? planned);
    state = startProgram(profile, following, next.state);
    events.push(
      follows(event, 'ProgramFinished', [program.program], {
        program: program.program,
        lastPhase: last.phase,
        nextProgram: following.program,
      }),
    );
  }
  events.push(await openWeek(store, event, profile, following, state, last));
  await publish(...events);
  return APPLIED;
}

/** Fixes what follows the block. Null: the trainer wants to be asked and has not answered. */
async function settle(
  event: PhasewiseEvent<'BlockFinished' | 'PhaseDecided'>,
  client: ClientRecord,
  last: LoggedWeek,
  store: Store,
): Promise<Settled | null> {
  const { clientId, options } = client.profile;
  const { occurredAt } = event.metadata;
  let word = await openWord(clientId, last, store);
  if (word === null && options.advance === 'ask') {
    await store.awaitDecision(clientId, last.week);
    // A word that came between our look and our note did not see that it was awaited.
    word = await openWord(clientId, last, store);
    if (word === null) return null;
  }
  const settled: Settled = {
    decision: word?.decision ?? null,
    by: word?.by ?? event.metadata.id,
    at: occurredAt,
  };
  if (await store.settleBlock(clientId, last.week, settled)) return settled;
  const again = await store.loadWeek(clientId, last.week);
  if (again?.settled === undefined)
    throw new NotYet('week-not-logged', `week ${last.week} of ${clientId} has no log`);
  return again.settled;
}

/** The trainer's word on the block, unless it was carried out before: a block that was held ends a second time. */
async function openWord(
  clientId: string,
  last: LoggedWeek,
  store: Store,
): Promise<{ readonly decision: PhaseDecision; readonly by: string } | null> {
  const block = await store.loadBlock(clientId, last.program, last.block);
  if (block?.decision === undefined || block.decidedBy === undefined) return null;
  const weeks = await blockWeeks(store, clientId, last);
  const carriedOut = weeks.some(({ week, settled }) => week < last.week && settled?.by === block.decidedBy);
  return carriedOut ? null : { decision: block.decision, by: block.decidedBy };
}

/** The last planned week of a client, when its log is in. */
export async function lastLoggedWeek(
  client: ClientRecord,
  week: number,
  store: Store,
): Promise<LoggedWeek | null> {
  const record = await store.loadWeek(client.profile.clientId, week);
  return record !== null && isLogged(record) ? record : null;
}
