import type { History } from './history.ts';

/** Every event at every consumer: applied, ignored with its reason, or a dead letter with its reason. The sum adds up. */
export function* eventViolations({ cloud }: History): Generator<string> {
  const { bus, table } = cloud.services;
  const outcomes = new Map<string, { outcome?: unknown; reason?: unknown }>();
  for (const { SK, versions } of table.histories())
    if (SK.startsWith('EVENT#')) {
      const item = versions[0]?.item ?? {};
      outcomes.set(`${String(item.id)} ${String(item.consumer)}`, item);
    }
  for (const [key, { outcome, reason }] of outcomes)
    if (outcome === 'ignored' && typeof reason !== 'string') yield `${key} was ignored for no reason`;

  const letters = new Set<string>();
  for (const queue of cloud.queues) {
    if (queue.waiting > 0) yield `${queue.waiting} messages are left in ${queue.name}`;
    for (const { body, code, message } of queue.deadLetters) {
      letters.add(`${busId(body)} ${queue.name}`);
      if (code !== null && (message ?? '') === '') yield `a dead letter of ${queue.name} has no reason`;
      if (code === 'contract-violation' && !body.includes('"poison'))
        yield `${queue.name} refused an event that keeps its contract: ${message}`;
    }
  }
  for (const event of bus.archive) {
    const detail = event.detail as { metadata?: { id?: string } } | null;
    const id = detail?.metadata?.id ?? event.id;
    for (const queue of bus.targetsOf(event['detail-type']))
      if (!outcomes.has(`${id} ${queue.name}`) && !letters.has(`${event.id} ${queue.name}`))
        yield `${event['detail-type']} ${event.id} came to no end at ${queue.name}`;
  }
}

export const busId = (body: string) => (JSON.parse(body) as { id: string }).id;
