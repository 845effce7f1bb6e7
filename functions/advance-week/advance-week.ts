import { finishBlock, summarizeBlock } from '@phasewise/engine';
import {
  APPLIED,
  follows,
  ignored,
  NeverProcessable,
  NotYet,
  type Outcome,
  type PhasewiseEvent,
  type Publish,
} from '@phasewise/events';
import { blockWeeks, isLogged, isOpenRedFlag, openWeek, type Store, stateAfter } from '@phasewise/store';

export interface Ports {
  readonly store: Store;
  readonly publish: Publish;
}

/**
 * Takes in what a week was like and plans the next one, or says that the block is finished. The first log accepted counts; a second
 * one is a duplicate. Running it again with the same event goes on where it was cut off.
 *
 * @throws {NotYet} `unknown-client`, `week-not-planned`: what it builds on may still be on its way
 * @throws {NeverProcessable} `week-lost`: the client is past that week and it is not there
 */
export async function advanceWeek(
  event: PhasewiseEvent<'WeekCompleted'>,
  { store, publish }: Ports,
): Promise<Outcome> {
  const { id, clientId, occurredAt } = event.metadata;
  const { week: number } = event.data;
  const client = await store.loadClient(clientId);
  if (client === null) throw new NotYet('unknown-client', `no client ${clientId} is enrolled`);
  if (client.state === 'withdrawn') return ignored('withdrawn');

  const found = await store.loadWeek(clientId, number);
  if (found === null) {
    if (number <= client.week)
      throw new NeverProcessable('week-lost', `week ${number} of ${clientId} is gone`);
    throw new NotYet(
      'week-not-planned',
      `week ${number} of ${clientId} is not planned: the client stands at week ${client.week}`,
    );
  }
  const logged = { log: event.data, by: id, at: occurredAt };
  // Before the log: whatever cuts this off, the next sweep goes on.
  if (found.logged === undefined && client.state === 'active')
    await store.postponeAction(clientId, number, occurredAt);
  const week =
    found.logged === undefined && (await store.recordLog(clientId, number, logged))
      ? { ...found, logged }
      : await store.loadWeek(clientId, number);
  if (week === null || !isLogged(week)) throw new NotYet('week-changed', `week ${number} changed meanwhile`);
  if (week.logged.by !== id) return ignored('week-already-completed');

  if (isOpenRedFlag(week)) {
    await publish(follows(event, 'ClientPaused', ['red-flag', number], { reason: 'red-flag', week: number }));
    return APPLIED;
  }
  switch (client.state) {
    case 'paused':
    case 'awaiting-clearance':
      return APPLIED;
    case 'active':
      break;
    default:
      client.state satisfies never;
  }

  const program = await store.loadProgram(clientId, week.program);
  if (program === null) throw new NeverProcessable('program-lost', `program ${week.program} is gone`);
  const after = stateAfter(client.profile, program, week);
  const block = await store.loadBlock(clientId, week.program, week.block);
  // Only the week that was current when the word came ends the block; those before it had ended by then.
  const isCutShort =
    block?.cutShort === true &&
    number >= client.week &&
    // Planned before the word came, and cut off before the cursor: then that week is the one that ends the block.
    (await store.loadWeek(clientId, number + 1)) === null;
  if (after.blockFinished || isCutShort) {
    const weeks = await blockWeeks(store, clientId, week);
    const { sessionsPlanned, sessionsDone } = summarizeBlock(
      client.profile,
      weeks.map(({ plan, logged }) => ({ plan, log: logged?.log ?? null })),
    );
    const { proposal } = finishBlock(client.profile, program, after);
    await publish(
      follows(event, 'BlockFinished', [week.program, week.block, number], {
        program: week.program,
        block: week.block,
        phase: week.phase,
        week: number,
        sessionsPlanned,
        sessionsDone,
        proposal: { outcome: proposal.outcome, phase: proposal.phase },
      }),
    );
    return APPLIED;
  }
  await publish(await openWeek(store, event, client.profile, program, after, week));
  return APPLIED;
}
