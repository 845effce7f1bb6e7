import { addDays, type Profile, type ProfileInput, ProfileSchema } from '@phasewise/engine';
import { type DetailType, derivedId } from '@phasewise/events';
import type { Cloud } from './cloud.ts';
import { ADDED, NEWER_VERSION } from './deploy.ts';
import type { Random } from './random.ts';
import type { SentMail } from './simulated-mail.ts';
import { storedClient } from './stored-client.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How the people around one client behave. Chances are per occasion. */
export interface Manner {
  readonly silent: number;
  readonly twice: number;
  readonly contradicts: number;
  readonly early: number;
  readonly late: number;
  readonly redFlag: number;
  readonly pain: number;
  readonly pauses: number;
  readonly reassessed: number;
  readonly decides: number;
  readonly again: number;
  readonly bounces: number;
  /** Withdraws, and is to be forgotten, at the very moment of a log. */
  readonly leaves: number;
  /** Hours after the plan's mail in which a week is logged, at most. */
  readonly hoursToLog: number;
}

/** A client and a trainer: they read their mail and put events on the bus, as they are. */
export class People {
  readonly profile: Profile;
  readonly #cloud: Cloud;
  readonly #random: Random;
  readonly #manner: Manner;
  readonly #heard = new Set<string>();
  /** After this week nothing is heard of the client. */
  readonly #lastWeek: number;
  #said = 0;
  quiet = false;

  constructor(clientId: string, cloud: Cloud, random: Random, manner: Partial<Manner> = {}) {
    this.#cloud = cloud;
    this.#random = random;
    this.profile = ProfileSchema.parse(this.#profile(clientId));
    this.#lastWeek = random.between(4, 9);
    const rarely = () => random.pick([0, 0, 0.05, 0.2]);
    this.#manner = {
      silent: random.pick([0, 0, 0.1, 0.4, 1]),
      twice: rarely(),
      contradicts: rarely(),
      early: rarely(),
      late: rarely(),
      redFlag: random.pick([0, 0, 0.1]),
      pain: rarely(),
      pauses: random.pick([0, 0, 0.1, 0.3]),
      reassessed: rarely(),
      decides: random.pick([0.2, 0.9]),
      again: rarely(),
      bounces: random.pick([0, 0, 0, 0.05]),
      leaves: random.pick([0, 0, 0, 0.1]),
      hoursToLog: random.pick([4, 24, 150]),
      ...manner,
    };
  }

  /** The first word, and what may happen on any day. */
  begin(days: number): void {
    const random = this.#random;
    this.say('ClientEnrolled', this.profile, random.between(0, 30 * HOUR), {
      times: random.chance(0.1) ? 2 : 1,
    });
    if (random.chance(0.1))
      this.say('ClientEnrolled', { ...this.profile, weightKg: 66 }, random.between(0, DAY));
    if (random.chance(0.2))
      this.say(
        'ClientWithdrawn',
        { erase: random.chance(0.6) },
        random.between(5, days) * DAY + random.between(0, DAY),
      );
    if (this.profile.readiness === 'needs-clearance') this.#clear(random.between(1, 96) * HOUR);
    if (random.chance(0.1)) this.#restAndReturn(random.between(1, days) * DAY);
  }

  /** Reads a mail, and acts on it in time. */
  read(mail: SentMail): void {
    if (this.quiet || this.#heard.has(mail.key)) return;
    this.#heard.add(mail.key);
    if (this.#random.chance(this.#manner.bounces)) this.#bounce(mail);
    switch (mail.kind) {
      case 'weekly-plan':
        this.#live(Number(/^weekly-plan-(\d+)/.exec(mail.key)?.[1]));
        return;
      case 'block-report':
        this.#decideOn(mail);
        return;
      case 'clearance-needed':
        if (this.#random.chance(0.9)) this.#clear(this.#random.between(0, 200) * HOUR);
        return;
      case 'paused':
        if (this.#random.chance(0.5)) this.say('ClientResumed', {}, this.#random.between(1, 600) * HOUR);
        return;
      default:
    }
  }

  /** Puts an event on the bus after a while; whoever is not sure says it again. */
  say(
    type: DetailType,
    data: object,
    delay: number,
    { id = this.#id(type), times = 1, skew = 0 } = {},
  ): void {
    const { scheduler, bus } = this.#cloud.services;
    for (let time = 0; time < times; time++)
      scheduler.after(delay + time * this.#random.between(0, 5 * HOUR), () => {
        if (this.quiet) return;
        const { clientId } = this.profile;
        const occurredAt = new Date(scheduler.now - skew).toISOString();
        const newer = this.#random.chance(0.05);
        bus.put(
          type,
          {
            metadata: {
              id,
              schemaVersion: newer ? NEWER_VERSION : 1,
              occurredAt,
              clientId,
              ...(newer ? { tenant: 'x' } : {}),
            },
            data: { ...data, ...(newer ? ADDED : {}) },
          },
          'app',
        );
      });
  }

  #id(type: DetailType): string {
    return derivedId(this.profile.clientId, type, 'said', ++this.#said);
  }

  #live(week: number): void {
    const random = this.#random;
    const manner = this.#manner;
    if (week > this.#lastWeek) return;
    if (random.chance(manner.again))
      this.say('PlanRequested', { week, requestId: `r${this.#said}` }, random.between(0, 48) * HOUR);
    if (random.chance(manner.reassessed))
      this.say(
        'ClientReassessed',
        random.pick([
          { weightKg: random.between(60, 80) },
          { painGone: true },
          { daysPerWeek: random.between(2, 4) },
          { email: `${this.profile.clientId}-${this.#said}@secret.example` },
        ]),
        random.between(0, 100) * HOUR,
      );
    if (random.chance(manner.pauses)) this.#restAndReturn(random.between(0, 100) * HOUR);
    if (random.chance(manner.early)) this.#decide(random.between(0, 100) * HOUR, random.pick([1, 1, 2, 3]));
    if (random.chance(manner.early))
      this.#log(week + random.pick([1, 1, 2, 9]), random.between(0, 24) * HOUR);
    if (random.chance(manner.silent)) return;
    const delay = random.between(0, manner.hoursToLog * HOUR);
    const late = random.chance(manner.late) ? random.between(3, 20) * DAY : 0;
    this.#log(week, delay + late);
    // Two taps at once, or second thoughts later.
    if (random.chance(manner.contradicts))
      this.#log(week, delay + random.pick([0, 0, random.between(0, 60) * HOUR]));
    if (random.chance(manner.early)) this.#decide(delay + random.between(0, 1000), 1);
    if (random.chance(manner.leaves))
      this.say('ClientWithdrawn', { erase: true }, delay + random.between(0, 500));
  }

  #log(week: number, delay: number): void {
    const random = this.#random;
    const log = {
      week,
      outcome: random.pick(['completed', 'completed', 'completed', 'partial', 'missed']),
      ...(random.chance(this.#manner.redFlag) ? { redFlag: true } : {}),
      ...(random.chance(this.#manner.pain)
        ? {
            sessions: [
              { session: 1, exercises: [{ exerciseId: 'push-up', pain: 'shoulder', painLevel: 5 }] },
            ],
          }
        : {}),
    };
    const times = random.chance(this.#manner.twice) ? 2 : 1;
    if (random.chance(0.5)) {
      for (let time = 0; time < times; time++)
        this.#cloud.services.scheduler.after(delay + time * random.between(0, 2000), () =>
          this.#checkIn(log),
        );
      return;
    }
    const skew = random.chance(0.05) ? random.between(0, 30 * HOUR) : 0;
    this.say('WeekCompleted', log, delay, { times, skew });
  }

  /** On the page; whoever reads that it did not work taps once more. */
  #checkIn(log: { week: number }, taps = 3): undefined | Promise<void> {
    if (this.quiet || taps === 0) return undefined;
    const { clientId } = this.profile;
    const idempotencyKey = `check-in:${JSON.stringify(log)}`;
    return this.#cloud.checkIn(
      { detailType: 'WeekCompleted', clientId, data: log, idempotencyKey },
      (arrived) => {
        if (arrived) return;
        this.#cloud.services.scheduler.after(this.#random.between(2000, HOUR), () =>
          this.#checkIn(log, taps - 1),
        );
      },
    );
  }

  #restAndReturn(delay: number): void {
    const random = this.#random;
    this.say('ClientPaused', { reason: random.pick(['holiday', 'injury', 'other']) }, delay);
    if (random.chance(this.#manner.again)) {
      const { record } = storedClient(this.#cloud.services.table, this.profile.clientId);
      const week = Math.max(1, record?.week ?? 1);
      this.say('PlanRequested', { week, requestId: `r${this.#said}` }, delay + random.between(1000, HOUR));
    }
    const away = random.pick([
      random.between(0, 60_000),
      random.between(1, 5) * DAY,
      random.between(5, 40) * DAY,
    ]);
    if (random.chance(0.9))
      this.say('ClientResumed', random.chance(0.2) ? { weeksOff: 3 } : {}, delay + away);
  }

  #clear(delay: number): void {
    this.say('ClientCleared', this.#random.chance(0.3) ? { limits: { maxPhase: 2 } } : {}, delay);
  }

  #decideOn({ key }: SentMail): void {
    const random = this.#random;
    const week = Number(key.slice(-4));
    const { table } = this.#cloud.services;
    const block = table
      .history(`CLIENT#${this.profile.clientId}`, `WEEK#${String(week).padStart(4, '0')}`)
      .at(-1)?.item?.block;
    const asked = this.profile.options.advance === 'ask';
    if (!asked && !random.chance(this.#manner.decides)) return;
    const hours = random.pick([1, 24, 24 * 15]);
    const delay = random.between(0, hours * HOUR);
    this.#decide(delay, Number(block ?? 1));
    // Two taps at once, or second thoughts.
    if (random.chance(0.2))
      this.#decide(
        random.pick([delay + random.between(0, 300), random.between(0, 2 * hours * HOUR)]),
        Number(block ?? 1),
      );
  }

  #decide(delay: number, block: number): void {
    const { pick } = this.#random;
    const decision = pick(['advance', 'repeat', 'hold', 'goto'] as const);
    this.say(
      'PhaseDecided',
      { block, decision, ...(decision === 'goto' ? { phase: pick([1, 2, 3]) } : {}) },
      delay,
    );
  }

  #bounce({ recipient, to }: SentMail): void {
    const { scheduler, bus } = this.#cloud.services;
    const complaint = this.#random.chance(0.3);
    const mail = { tags: { clientId: [this.profile.clientId], recipient: [recipient] }, destination: [to] };
    const bounce = { bounceType: this.#random.pick(['Permanent', 'Transient']) };
    scheduler.after(this.#random.between(1000, HOUR), () => {
      bus.put(
        complaint ? 'Email Complaint Received' : 'Email Bounced',
        complaint ? { eventType: 'Complaint', mail } : { eventType: 'Bounce', bounce, mail },
        'aws.ses',
      );
    });
  }

  #profile(clientId: string): ProfileInput {
    const random = this.#random;
    const startDate = new Date(this.#cloud.services.scheduler.now + random.between(0, 4) * DAY)
      .toISOString()
      .slice(0, 10);
    const short = random.chance(0.3);
    return {
      clientId,
      name: `Secret ${clientId}`,
      email: `${clientId}@secret.example`,
      trainer: { id: 'kim', name: 'Kim Park', email: 'kim@trainer.example' },
      startDate,
      birthDate: '1990-05-04',
      goal: short ? 'performance' : random.pick(['fat-loss', 'muscle-gain', 'general-fitness']),
      // A race in five weeks makes a macrocycle of one block.
      ...(short ? { eventDate: addDays(startDate, random.between(35, 42)) } : {}),
      timeZone: random.pick(['UTC', 'America/New_York', 'Pacific/Auckland']),
      daysPerWeek: random.between(2, 3),
      minutesPerSession: 30,
      readiness: random.pick(['clear', 'clear', 'clear-with-care', 'needs-clearance']),
      options: { advance: random.pick(['auto', 'ask']) },
    };
  }
}
