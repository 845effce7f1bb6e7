import { finishBlock, type PhaseDecision } from '@phasewise/engine';
import { APPLIED, ignored, NotYet, type Outcome, type PhasewiseEvent } from '@phasewise/events';
import {
  atItsLatestWeek,
  blockWeeks,
  type ClientRecord,
  isLogged,
  type Store,
  standing,
  stateAfter,
} from '@phasewise/store';
import { lastLoggedWeek, openNextBlock, type Ports } from './open-next-block.ts';

/**
 * The trainer's word on what follows a block. Before the block is over it is kept; when the block waits for it, it opens the next
 * one; when the next block has begun already, that one ends with its current week and the word applies then: a week that was mailed is
 * never changed.
 *
 * @throws {NotYet} `unknown-client`, `block-not-begun`
 */
export async function phaseDecided(event: PhasewiseEvent<'PhaseDecided'>, ports: Ports): Promise<Outcome> {
  const { store } = ports;
  const { clientId } = event.metadata;
  const found = await store.loadClient(clientId);
  if (found === null) throw new NotYet('unknown-client', `no client ${clientId} is enrolled`);
  if (found.state === 'withdrawn') return ignored('withdrawn');
  // It came to its end: heard once more, perhaps in another program, it must not begin anew.
  if (await store.hasOutcome(event, 'advance-block')) return ignored('answered-before');
  const client = await atItsLatestWeek(found, store);

  const { program = await programThen(event, client, store), block } = event.data;
  const decided = { program, block };
  if (comesBefore(client, decided))
    throw new NotYet(
      'block-not-begun',
      `block ${block} of ${clientId} has not begun: the client stands at block ${client.block}`,
    );
  if (comesBefore(decided, client)) return decideLate(event, client, decided, ports);

  if (!(await keep(event, client, event.data, false, ports)))
    return ignored('superseded-by-a-later-decision');
  // Whether it is awaited may have changed since; whoever notes that looks for the word after.
  const now = (await store.loadClient(clientId)) ?? client;
  if (standing(now) !== 'awaiting-decision') return APPLIED;
  const last = await lastLoggedWeek(now, now.week, store);
  return last === null ? APPLIED : openNextBlock(event, now, last, ports);
}

/** The program that ran when the word was given: it may be heard, or heard again, much later. */
async function programThen(
  { metadata: { id, clientId, occurredAt }, data: { block } }: PhasewiseEvent<'PhaseDecided'>,
  client: ClientRecord,
  store: Store,
): Promise<number> {
  for (let number = client.program; number > 1; number--) {
    const heardBefore = await store.loadBlock(clientId, number - 1, block);
    // A later word on that block was heard: that program ran still.
    if (heardBefore?.decidedBy === id || (heardBefore?.decidedAt ?? '') >= occurredAt) return number - 1;
    const program = await store.loadProgram(clientId, number);
    const firstWeek = await store.loadWeek(clientId, program?.blocks[0]?.startWeek ?? client.week);
    if (firstWeek === null || firstWeek.plannedAt < occurredAt) return number;
  }
  return 1;
}

/** The word on a block whose successor runs already: kept for the successor, as the phase that the word would have led to. */
async function decideLate(
  event: PhasewiseEvent<'PhaseDecided'>,
  client: ClientRecord,
  decided: Place,
  ports: Ports,
): Promise<Outcome> {
  const { store } = ports;
  const { clientId } = client.profile;
  const running = await blockWeeks(store, clientId, client);
  const firstWeek = running[0]?.week ?? client.week;
  const previous = firstWeek > 1 ? await store.loadWeek(clientId, firstWeek - 1) : null;
  if (previous?.program !== decided.program || previous.block !== decided.block || !isLogged(previous))
    return ignored('block-long-over');
  // Carried out before: what was cut off after the next week was planned is said now.
  if (previous.settled?.by === event.metadata.id) return openNextBlock(event, client, previous, ports);
  const word = await store.loadBlock(clientId, decided.program, decided.block);
  if (word?.decidedAt !== undefined && word.decidedAt >= event.metadata.occurredAt)
    return ignored('superseded-by-a-later-decision');

  const program = await store.loadProgram(clientId, previous.program);
  if (program === null) return ignored('block-long-over');
  const { state } = finishBlock(
    client.profile,
    program,
    stateAfter(client.profile, program, previous),
    event.data,
  );
  // As the block began: its single weeks may be of other phases, and the word may be heard again in any of them.
  if (state.phase === (running[0]?.state.phase ?? client.phase)) return ignored('already-so');
  const decision: PhaseDecision = { block: client.block, decision: 'goto', phase: state.phase };
  return (await keep(event, client, decision, true, ports))
    ? APPLIED
    : ignored('superseded-by-a-later-decision');
}

async function keep(
  { metadata: { id, occurredAt } }: PhasewiseEvent<'PhaseDecided'>,
  { profile: { clientId }, program, block }: ClientRecord,
  decision: PhaseDecision,
  cutShort: boolean,
  { store }: Ports,
): Promise<boolean> {
  const kept = await store.recordDecision(clientId, {
    program,
    block,
    decision,
    decidedBy: id,
    decidedAt: occurredAt,
    cutShort,
  });
  return kept || (await store.loadBlock(clientId, program, block))?.decidedBy === id;
}

interface Place {
  readonly program: number;
  readonly block: number;
}

const comesBefore = (one: Place, other: Place) =>
  one.program < other.program || (one.program === other.program && one.block < other.block);
