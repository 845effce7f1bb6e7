import type { Random } from './random.ts';
import type { Millis } from './scheduler.ts';

export const SERVICES = ['dynamodb', 'eventbridge', 'sqs', 'ses'] as const;
export type Service = (typeof SERVICES)[number];

/**
 * What may happen to one call of a service.
 *
 * - `crash-before`, `crash-after`: the process ends before, or after, the service did what it was asked
 * - `refused`: the service throttles or is down, nothing was done
 * - `lost-answer`: it was done, and the caller hears of a time-out
 * - `retried`: the answer was lost and the SDK asked again: it is done twice, the caller sees the second answer. SES then
 *   mails twice: it has no token that would tell
 */
export type Fault = 'none' | 'crash-before' | 'crash-after' | 'refused' | 'lost-answer' | 'retried';

export interface Outage {
  readonly service: Service;
  readonly from: Millis;
  readonly to: Millis;
}

/** How bad things are in one history. Chances are per call or per message. */
export interface Climate {
  readonly crash: number;
  readonly refused: number;
  readonly lostAnswer: number;
  readonly retried: number;
  readonly slow: number;
  readonly duplicate: number;
  readonly late: number;
  readonly partialFailure: number;
  readonly outages: readonly Outage[];
  /** How far index reads lag at most. */
  readonly lagMillis: Millis;
  /** How wrong the clock of an instance is at most. */
  readonly clockErrorMillis: Millis;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const CLOCK_JUMPS = 0.1;

/** A climate by seed: from none at all to a call in ten going wrong; outages of minutes, a few of hours. */
export function climateOf(random: Random, start: Millis, days: number): Climate {
  const level = () => random.pick([0, 0, 0.003, 0.01, 0.04]);
  const outages = Array.from({ length: random.pick([0, 0, 1, 1, 3]) }, () => {
    const from = start + random.between(0, days * DAY);
    const minutes = random.chance(0.2) ? random.between(30, 600) : random.between(1, 12);
    return { service: random.pick(SERVICES), from, to: from + minutes * MINUTE };
  });
  return {
    crash: level(),
    refused: level(),
    lostAnswer: level(),
    retried: level(),
    slow: level(),
    duplicate: random.pick([0, 0.02, 0.1, 0.3]),
    late: random.pick([0, 0.02, 0.1]),
    partialFailure: random.pick([0, 0.02, 0.2]),
    outages,
    lagMillis: random.pick([0, 1000, 20_000]),
    clockErrorMillis: random.pick([0, 0, 1000, 5000, 30_000]),
  };
}

/** Says what happens to each call, by chance of the seed, until it clears up. */
export class Weather {
  readonly climate: Climate;
  readonly random: Random;
  /** After this nothing goes wrong any more. */
  calm = false;

  constructor(climate: Climate, random: Random) {
    this.climate = climate;
    this.random = random;
  }

  faultOf(service: Service, now: Millis): Fault {
    if (this.calm) return 'none';
    if (
      this.climate.outages.some(
        (outage) => outage.service === service && outage.from <= now && now < outage.to,
      )
    )
      return 'refused';
    const { crash, refused, lostAnswer, retried } = this.climate;
    const drawn = this.random.next();
    const faults: readonly (readonly [number, Fault])[] = [
      [crash / 2, 'crash-before'],
      [crash / 2, 'crash-after'],
      [refused, 'refused'],
      [lostAnswer, 'lost-answer'],
      [retried, 'retried'],
    ];
    let reached = 0;
    for (const [chance, fault] of faults) {
      reached += chance;
      if (drawn < reached) return fault;
    }
    return 'none';
  }

  /** How long a call takes. */
  latency(): Millis {
    const slow = !this.calm && this.random.chance(this.climate.slow);
    return slow ? this.random.between(1000, 25_000) : this.random.between(1, 40);
  }

  /** How long a message is on its way, usually moments. */
  delay(): Millis {
    if (this.calm || !this.random.chance(this.climate.late)) return this.random.between(5, 500);
    return this.random.chance(0.3)
      ? this.random.between(MINUTE, 360 * MINUTE)
      : this.random.between(1000, 5 * MINUTE);
  }

  /** How often a message is delivered. */
  copies(): number {
    return !this.calm && this.random.chance(this.climate.duplicate) ? 2 : 1;
  }

  refusesEntry(): boolean {
    return !this.calm && this.random.chance(this.climate.partialFailure);
  }

  clockError(): Millis {
    const most = this.calm ? 0 : this.climate.clockErrorMillis;
    return this.random.between(-most, most);
  }

  /** Whether an instance's clock is set anew, forward or back, just before it is read. */
  clockJumps(): boolean {
    return !this.calm && this.climate.clockErrorMillis > 0 && this.random.chance(CLOCK_JUMPS);
  }

  lag(): Millis {
    return this.calm ? 0 : this.random.between(0, this.climate.lagMillis);
  }
}
