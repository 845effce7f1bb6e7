import { Cloud } from './cloud.ts';
import { Deploy } from './deploy.ts';
import { People } from './people.ts';
import type { Plant } from './plant.ts';
import { poison } from './poison.ts';
import { seeded } from './random.ts';
import { climateOf, Weather } from './weather.ts';

const START = Date.parse('2026-11-30T00:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SWEEP_HOUR = 6;
/** After the last word: one sweep, and what follows from it. */
const CALM_DAYS = 1;

/** What happened in one seed. */
export interface History {
  readonly seed: number;
  readonly cloud: Cloud;
  readonly people: readonly People[];
}

/** Lives through a seed: people and faults, then calm. What is left in queues by then is a finding. */
export async function live(
  seed: number,
  { plant, trace = null }: { plant?: Plant | undefined; trace?: ((line: string) => void) | null } = {},
): Promise<History> {
  const random = seeded(seed);
  const days = random.pick([15, 25, 35]);
  const weather = new Weather(climateOf(random.fork('climate'), START, days), random.fork('weather'));
  const quota = random.fork('quota');
  const fewPerDay = quota.chance(0.05) ? quota.between(1, 4) : 50_000;
  const shortUntil = START + quota.between(24, 60) * HOUR;
  const refusedAddress = random.chance(0.05) ? 'client-1@secret.example' : '';
  const cloud = new Cloud({
    start: START,
    weather,
    plant,
    deploy: new Deploy(random.fork('deploy'), START, START + days * DAY),
    limits: {
      perSecond: random.pick([1, 14]),
      perDay: (now) => (now < shortUntil ? fewPerDay : 50_000),
      rejects: (address) => address === refusedAddress,
    },
  });
  const { scheduler, mail } = cloud.services;
  scheduler.trace = trace;
  const people = Array.from(
    { length: random.pick([1, 1, 1, 1, 2]) },
    (_, index) => new People(`client-${index + 1}`, cloud, random.fork(`people ${index}`)),
  );
  mail.onSent = (sent) => people.find(({ profile }) => profile.clientId === sent.clientId)?.read(sent);
  for (const each of people) each.begin(days);
  poison(cloud, random.fork('poison'), days);
  for (let day = 0; day < days + CALM_DAYS; day++)
    scheduler.at(START + day * DAY + SWEEP_HOUR * HOUR, () => cloud.sweep());

  await scheduler.run(START + days * DAY);
  weather.calm = true;
  for (const each of people) each.quiet = true;
  await scheduler.run(START + (days + CALM_DAYS) * DAY);
  return { seed, cloud, people };
}

/** Runs until nothing is under way any more. */
export async function drain({ cloud }: History): Promise<void> {
  const { scheduler } = cloud.services;
  await scheduler.run(scheduler.now + 12 * HOUR);
}
