import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Profile, ProfileSchema, planProgram, planWeek, startProgram } from '@phasewise/engine';
import { type DetailType, derivedId } from '@phasewise/events';
import { createStore, type Store } from '@phasewise/store';
import { describe, expect, test } from 'vitest';
import { CONSUMERS } from '../../infra/consumers.ts';
import { Cloud } from './cloud.ts';
import { seeded } from './random.ts';
import { climateOf, Weather } from './weather.ts';

const START = Date.parse('2026-12-05T12:00:00Z');
const HOUR = 3_600_000;
const STATES = [
  'unknown',
  'active',
  'undeliverable',
  'awaiting-decision',
  'awaiting-clearance',
  'paused',
  'withdrawn',
] as const;
type State = (typeof STATES)[number];

const profile: Profile = ProfileSchema.parse({
  clientId: 'ana-lopez',
  name: 'Ana Lopez',
  email: 'ana@example.com',
  trainer: { id: 't-kim', name: 'Kim Park', email: 'kim@example.com' },
  startDate: '2026-11-30',
  birthDate: '1990-05-04',
  goal: 'general-fitness',
  daysPerWeek: 2,
  minutesPerSession: 30,
  readiness: 'clear',
  options: { advance: 'ask' },
});

/** What each event says, in a form that fits a client at week 1. */
const DATA: Readonly<Partial<Record<DetailType, object>>> = {
  ClientEnrolled: profile,
  WeekCompleted: { week: 1, outcome: 'completed' },
  BlockFinished: {
    program: 1,
    block: 1,
    phase: 1,
    week: 1,
    sessionsPlanned: 2,
    sessionsDone: 2,
    proposal: { outcome: 'advance', phase: 2 },
  },
  PhaseDecided: { block: 1, decision: 'advance' },
  ClientPaused: { reason: 'holiday' },
  ClientResumed: {},
  ClientWithdrawn: {},
  ClientCleared: {},
  ClientReassessed: { weightKg: 71 },
  WeekPlanned: {
    program: 1,
    block: 1,
    phase: 1,
    week: 1,
    weekOfBlock: 1,
    startDate: '2026-11-30',
    deload: false,
    why: [],
  },
  WeekOverdue: { week: 1, stage: 'remind-client' },
  PlanRequested: { week: 1, requestId: 'r1' },
  ProgramFinished: { program: 1, lastPhase: 1, nextProgram: 1 },
  EmailUndeliverable: { cause: 'bounce', recipient: 'client' },
};

async function stand(store: Store, state: State): Promise<void> {
  if (state === 'unknown') return;
  const { clientId } = profile;
  const program = planProgram(profile);
  const training = startProgram(profile, program);
  await store.addProgram(clientId, program);
  await store.addWeek(clientId, {
    week: 1,
    program: 1,
    block: 1,
    phase: 1,
    plannedAt: '2026-11-30T06:00:00.000Z',
    plan: planWeek(profile, program, training),
    state: training,
  });
  await store.enrol({
    profile,
    state: state === 'awaiting-decision' || state === 'undeliverable' ? 'active' : state,
    enrolledBy: 'enrolled',
    enrolledAt: '2026-11-30T06:00:00.000Z',
    week: 1,
    program: 1,
    block: 1,
    phase: 1,
    nextActionAt: '2026-12-01T06:00:00.000Z',
    ...(state === 'awaiting-decision' ? { decisionAwaitedAfterWeek: 1 } : {}),
    ...(state === 'undeliverable' ? { undeliverable: 'bounce' } : {}),
  });
  if (state === 'awaiting-decision')
    await store.recordLog(clientId, 1, {
      log: { week: 1, outcome: 'completed' },
      by: 'log-1',
      at: '2026-12-05T11:00:00.000Z',
    });
}

/** What becomes of an event at a consumer while the client is in a state, in the words of the table. */
async function fateOf(type: DetailType, consumer: string, state: State): Promise<string> {
  const random = seeded(1);
  const weather = new Weather(climateOf(random, START, 1), random);
  weather.calm = true;
  const cloud = new Cloud({
    start: START,
    weather,
    limits: { perSecond: 14, perDay: () => 50_000, rejects: () => false },
  });
  const { table, scheduler } = cloud.services;
  const store = createStore({
    name: 'clients',
    client: { send: async (command: unknown) => table.execute(command) } as never,
  });
  await stand(store, state);
  const id = derivedId('state', type);
  const queue = cloud.queues.find(({ name }) => name === consumer);
  const metadata = {
    id,
    schemaVersion: 1,
    occurredAt: new Date(START).toISOString(),
    clientId: profile.clientId,
  };
  queue?.send(
    JSON.stringify({
      id,
      'detail-type': type,
      source: 'test',
      time: metadata.occurredAt,
      detail: { metadata, data: DATA[type] },
    }),
  );
  await scheduler.run(START + HOUR);
  const letter = queue?.deadLetters.find(({ body }) => body.includes(id));
  if (letter !== undefined) return `refused (${letter.code})`;
  const outcome = table.items().find((item) => item.id === id && item.consumer === consumer);
  return outcome?.outcome === 'ignored' ? `ignored (${String(outcome.reason)})` : String(outcome?.outcome);
}

/** The rows of the table in functions/README.md: event, consumer, one cell for each state. */
function writtenTable(): Map<string, string[]> {
  const text = readFileSync(path.join(import.meta.dirname, '../../functions/README.md'), 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
  return new Map(rows.map(([event, consumer, ...cells]) => [`${event} ${consumer}`, cells]));
}

const PAIRS = Object.entries(CONSUMERS).flatMap(([consumer, { events }]) =>
  events.map((type): [DetailType, string] => [type, consumer]),
);

describe('states and events, as functions/README.md has them', () => {
  const table = writtenTable();
  test('the table has every event at every consumer', () => {
    expect([...table.keys()].sort()).toEqual(PAIRS.map((pair) => pair.join(' ')).sort());
  });
  test.each(PAIRS)('%s at %s', async (type, consumer) => {
    const fates: string[] = [];
    for (const state of STATES) fates.push(await fateOf(type, consumer, state));
    expect(fates).toEqual(table.get(`${type} ${consumer}`));
  });
});
