import { derivedId, firstCause, type Metadata, type Publish } from '@phasewise/events';
import type { Store } from '@phasewise/store';
import { nextStep } from './next-step.ts';

export interface Ports {
  readonly store: Store;
  readonly publish: Publish;
  readonly now: () => Date;
  readonly logger: { error(message: string, context: Record<string, unknown>): void };
}

export interface Swept {
  readonly clients: number;
  readonly events: number;
}

/**
 * The daily look at every client for whom something is due: an overdue week, or a step that got lost and is started again by saying once more
 * what happened last. One client's trouble does not stop the others.
 *
 * @throws {AggregateError} `sweep-incomplete`, after all others were done
 */
export async function remindClients({ store, publish, now, logger }: Ports): Promise<Swept> {
  const at = now().toISOString();
  const failures: unknown[] = [];
  let clients = 0;
  let events = 0;
  for await (const clientId of store.clientsDue(at)) {
    clients++;
    try {
      const client = await store.loadClient(clientId);
      if (client === null || client.state !== 'active') continue;
      const cause: { metadata: Metadata } = firstCause(clientId, derivedId('sweep', clientId, at), at);
      const step = await nextStep(cause, client, store);
      if (step.events.length > 0) await publish(...step.events);
      await store.postponeAction(clientId, client.week, step.lookAgainAt);
      events += step.events.length;
    } catch (thrown) {
      failures.push(thrown);
      logger.error('client not swept', {
        clientId,
        code: thrown instanceof Error ? thrown.name : 'unknown',
      });
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `sweep-incomplete: ${failures.length} of ${clients} clients`);
  return { clients, events };
}
