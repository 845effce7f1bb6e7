import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { UnknownSyntax } from './expression.ts';
import type { Scheduler } from './scheduler.ts';
import type { SimulatedQueue } from './simulated-queue.ts';
import type { Weather } from './weather.ts';

/** An event as a rule hands it to a queue. */
export interface BusEvent {
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly time: string;
  readonly detail: unknown;
}

/** EventBridge: rules by detail-type, at-least-once, in no order, entries refused one by one, and an archive. */
export class SimulatedBus {
  readonly archive: BusEvent[] = [];
  readonly #scheduler: Scheduler;
  readonly #weather: Weather;
  readonly #targets = new Map<string, SimulatedQueue[]>();
  #count = 0;

  constructor(scheduler: Scheduler, weather: Weather) {
    this.#scheduler = scheduler;
    this.#weather = weather;
  }

  rule(detailType: string, queue: SimulatedQueue): void {
    this.#targets.set(detailType, [...this.targetsOf(detailType), queue]);
  }

  targetsOf(detailType: string): readonly SimulatedQueue[] {
    return this.#targets.get(detailType) ?? [];
  }

  execute(command: unknown): unknown {
    if (!(command instanceof PutEventsCommand))
      throw new UnknownSyntax('the simulated bus only takes events');
    const Entries = (command.input.Entries ?? []).map((entry) => {
      if (this.#weather.refusesEntry()) return { ErrorCode: 'InternalFailure', ErrorMessage: 'try again' };
      return {
        EventId: this.put(entry.DetailType ?? '', JSON.parse(entry.Detail ?? 'null'), entry.Source ?? ''),
      };
    });
    return { Entries, FailedEntryCount: Entries.filter((entry) => 'ErrorCode' in entry).length };
  }

  put(detailType: string, detail: unknown, source: string): string {
    const id = `bus-${++this.#count}`;
    const event = {
      id,
      'detail-type': detailType,
      source,
      time: new Date(this.#scheduler.now).toISOString(),
      detail,
    };
    this.#scheduler.tell(() => `bus takes ${source} ${JSON.stringify(event).slice(0, 500)}`);
    this.archive.push(event);
    this.deliver(event);
    return id;
  }

  /** To every target, now and then twice. */
  deliver(event: BusEvent): void {
    const body = JSON.stringify(event);
    for (const queue of this.targetsOf(event['detail-type']))
      for (let copy = this.#weather.copies(); copy > 0; copy--)
        this.#scheduler.after(this.#weather.delay(), () => queue.send(body));
  }
}
