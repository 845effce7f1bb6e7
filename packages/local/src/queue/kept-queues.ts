import type { KeptFile } from '../kept-file.ts';
import type { Queue, QueueMessage } from './queue.ts';

/** Messages by the name of their queue. */
export type KeptQueues = Readonly<
  Record<string, readonly (QueueMessage & { readonly visibleAtMs: number })[]>
>;

export function keepQueues(queues: readonly Queue[], file: KeptFile<KeptQueues>): void {
  file.write(Object.fromEntries(queues.map((queue) => [queue.settings.name, queue.messages()])));
}

export function restoreQueues(queues: readonly Queue[], file: KeptFile<KeptQueues>): void {
  const kept = file.read() ?? {};
  for (const queue of queues) {
    for (const { visibleAtMs, ...message } of kept[queue.settings.name] ?? [])
      queue.accept(message, visibleAtMs);
  }
}
