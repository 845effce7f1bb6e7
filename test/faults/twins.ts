import { Cloud } from './cloud.ts';
import { eventsOf } from './expected-state.ts';
import { type Manner, People } from './people.ts';
import type { Plant } from './plant.ts';
import { seeded } from './random.ts';
import type { BusEvent } from './simulated-bus.ts';
import { storedClient } from './stored-client.ts';
import { climateOf, Weather } from './weather.ts';

const START = Date.parse('2026-11-30T00:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DAYS = 30;
const CLIENT = 'client-1';

/** Does what the mails ask for, once and in time. Who acts on a fault, or against it, lives another history than the twin. */
const STEADY: Partial<Manner> = {
  silent: 0,
  twice: 0,
  contradicts: 0,
  early: 0,
  late: 0,
  redFlag: 0,
  pauses: 0,
  reassessed: 0,
  bounces: 0,
  leaves: 0,
};
const SAID = ['ClientEnrolled', 'WeekCompleted', 'PhaseDecided', 'ClientCleared'];

/**
 * The same words twice: once all is well, once a consumer refuses whatever comes for up to three days. Dead letters are put back every noon.
 *
 * @returns what is different in the end
 */
export async function differencesAfterRedrive(seed: number, consumer: string): Promise<string[]> {
  const random = seeded(seed);
  const words = await wordsOf(seed);
  const from = START + random.between(0, 20) * DAY + random.between(0, DAY);
  const to = from + random.between(HOUR, 3 * DAY);
  let now = () => START;
  const cloud = studio(seed, {
    consumer: (consume, name) => async (event) =>
      name === consumer && from <= now() && now() < to
        ? { batchItemFailures: event.Records.map(({ messageId }) => ({ itemIdentifier: messageId })) }
        : consume(event),
  });
  now = () => cloud.services.scheduler.now;
  const [struck, well] = [await hears(cloud, words), await hears(studio(seed), words)];
  return [...new Set([...struck.keys(), ...well.keys()])]
    .filter((key) => struck.get(key) !== well.get(key))
    .map((key) => `${key} is not as if ${consumer} had never stood still`);
}

function studio(seed: number, plant: Plant = {}): Cloud {
  const random = seeded(seed).fork('twins');
  const weather = new Weather(climateOf(random, START, DAYS), random);
  weather.calm = true;
  const limits = { perSecond: 14, perDay: () => 50_000, rejects: () => false };
  const cloud = new Cloud({ start: START, weather, limits, plant });
  const { scheduler } = cloud.services;
  for (let day = 0; day < DAYS + 4; day++) {
    scheduler.at(START + day * DAY + 6 * HOUR, () => cloud.sweep());
    scheduler.at(START + day * DAY + 12 * HOUR, () => {
      for (const queue of cloud.queues) queue.redrive(() => true);
    });
  }
  return cloud;
}

/** What people say when all is well: each thing once. */
async function wordsOf(seed: number): Promise<BusEvent[]> {
  const cloud = studio(seed);
  const { scheduler, mail, bus } = cloud.services;
  const people = new People(CLIENT, cloud, seeded(seed).fork('people'), STEADY);
  mail.onSent = (sent) => people.read(sent);
  people.begin(DAYS);
  await scheduler.run(START + DAYS * DAY);
  const fromOutside = new Set(
    eventsOf(bus.archive, CLIENT)
      .filter(({ metadata: { id, causationId } }) => causationId === id)
      .map(({ metadata }) => metadata.id),
  );
  const said = new Set<string>();
  return bus.archive.filter((event) => {
    const { metadata, data } = event.detail as { metadata: { id: string }; data: Record<string, unknown> };
    const key = `${event['detail-type']} ${String(data.week ?? data.block ?? '')}`;
    if (!SAID.includes(event['detail-type']) || !fromOutside.has(metadata.id) || said.has(key)) return false;
    said.add(key);
    return true;
  });
}

/**
 * Where the client stands in the end, item by item. Mails are left out: a week that was over by then is not mailed any more; and when a step was
 * taken: the trainer's word and the block's end may come in either order.
 */
async function hears({ services }: Cloud, words: readonly BusEvent[]): Promise<Map<string, string>> {
  const { scheduler, bus, table } = services;
  for (const { 'detail-type': type, detail, source, time } of words)
    scheduler.at(Date.parse(time), () => void bus.put(type, detail, source));
  await scheduler.run(START + (DAYS + 5) * DAY);
  const { record, weeks, programs, blocks } = storedClient(table, CLIENT);
  const { state, week, program, block, phase, profile } = record ?? {};
  return new Map([
    ['client', JSON.stringify({ state, week, program, block, phase, profile })],
    ...weeks.map(({ plannedAt: _, settled, ...each }): [string, string] => [
      `week ${each.week}`,
      JSON.stringify({ ...each, settled: settled?.decision }),
    ]),
    ...programs
      .entries()
      .map(([number, each]): [string, string] => [`program ${number}`, JSON.stringify(each)]),
    ['blocks', JSON.stringify(blocks)],
  ]);
}
