import { type Chance, uuid } from '../ids.ts';
import type { Journal } from '../journal.ts';
import type { Place } from '../template/resource-kinds.ts';
import type { Activity } from '../time/activity.ts';
import type { Clock } from '../time/clock.ts';
import type { Matcher } from './pattern.ts';

/** An event as EventBridge hands it to a target (EventBridge user guide, "Events"). */
export interface BusEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  /** ISO 8601, whole seconds, UTC. */
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: unknown;
  /** Set when an archive replays the event. */
  readonly 'replay-name'?: string;
}

/** An event and the bus it was put on. */
export interface BusRecord {
  readonly bus: string;
  readonly event: BusEvent;
}

/** Where a rule sends what matches. Failures are the target's to keep: nothing comes back. */
export type Target = (event: BusEvent) => void;

export interface Rule {
  readonly name: string;
  readonly matches: Matcher;
  readonly targets: readonly Target[];
}

export interface NewEvent {
  readonly source: string;
  readonly detailType: string;
  readonly detail: unknown;
  readonly resources?: readonly string[];
  /** Milliseconds since the epoch; now, if it is not given. */
  readonly timeMs?: number | undefined;
}

interface Surroundings {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly activity: Activity;
  readonly place: Pick<Place, 'region' | 'account'>;
  readonly journal: Journal<BusRecord>;
}

/** One event bus with its rules. */
export class Bus {
  readonly name: string;
  readonly arn: string;
  readonly #surroundings: Surroundings;
  readonly #rules: Rule[] = [];

  constructor(name: string, surroundings: Surroundings) {
    const { region, account } = surroundings.place;
    this.name = name;
    this.arn = `arn:aws:events:${region}:${account}:event-bus/${name}`;
    this.#surroundings = surroundings;
  }

  addRule(rule: Rule): void {
    this.#rules.push(rule);
  }

  /** Takes an event; its targets hear of it in the next turn, after whoever put it has the answer. */
  put(event: NewEvent): BusEvent {
    const { clock, chance, place } = this.#surroundings;
    const taken: BusEvent = {
      version: '0',
      id: uuid(chance),
      'detail-type': event.detailType,
      source: event.source,
      account: place.account,
      time: `${new Date(event.timeMs ?? clock.now()).toISOString().slice(0, 19)}Z`,
      region: place.region,
      resources: event.resources ?? [],
      detail: event.detail,
    };
    this.deliver(taken);
    return taken;
  }

  /** Sends an event that has its envelope already, a replayed one for instance, to the rules' targets. */
  deliver(event: BusEvent): void {
    const { activity, journal } = this.#surroundings;
    journal.append({ bus: this.name, event });
    const end = activity.begin();
    setImmediate(() => {
      for (const rule of this.#rules) {
        if (!rule.matches(event)) continue;
        for (const target of rule.targets) target(event);
      }
      end();
    });
  }
}
