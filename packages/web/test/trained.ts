import {
  completeWeek,
  type Equipment,
  finishBlock,
  type Load,
  type Locale,
  ProfileSchema,
  planProgram,
  planWeek,
  startProgram,
  type TrainingState,
  type WeekLog,
  type WeekPlan,
} from '@phasewise/engine';
import type { BlockRecord, WeekRecord } from '../src/index.ts';
import { createWorld, type World } from './world.ts';

/** A full year's worth of equipment and days: the heaviest pages there are. */
export const PROFILE = {
  clientId: 'ana-lopez',
  name: 'Ana Lopez',
  email: 'ana@example.com',
  trainer: { id: 't-kim', name: 'Kim Park', email: 'kim@example.com' },
  timeZone: 'America/New_York',
  units: 'lb',
  startDate: '2026-11-30',
  birthDate: '1990-05-04',
  sex: 'female',
  heightCm: 168,
  weightKg: 70,
  goal: 'muscle-gain',
  experience: 'intermediate',
  daysPerWeek: 4,
  minutesPerSession: 60,
  equipment: ['barbell', 'bench', 'cable', 'machines', 'foam-roller', 'stability-ball', 'bands'],
  readiness: 'clear',
  compensations: ['knees-move-inward'],
  knownLifts: [
    { exerciseId: 'barbell-bench-press', load: { value: 95, unit: 'lb' }, reps: 8 },
    { exerciseId: 'barbell-back-squat', load: { value: 135, unit: 'lb' }, reps: 8 },
  ],
  options: { advance: 'ask' },
} as const;

export interface TrainedOptions {
  /** Weeks that are done; the next one is planned and open. */
  readonly weeks: number;
  readonly locale?: Locale;
  readonly daysPerWeek?: number;
}

/**
 * A studio in which Ana has trained with the real engine. After whole blocks she waits for her trainer's word;
 * in between, the next week lies open.
 */
export function createTrainedWorld({ weeks, locale = 'en', daysPerWeek = 4 }: TrainedOptions): World {
  const profile = ProfileSchema.parse({ ...PROFILE, locale, daysPerWeek });
  const program = planProgram(profile);
  const records: { plan: WeekPlan; log: WeekLog | null }[] = [];
  const blocks = new Map<number, BlockRecord>();
  let state: TrainingState = startProgram(profile, program);
  while (records.length < weeks) {
    const plan = planWeek(profile, program, state);
    const log = logOf(plan);
    records.push({ plan, log });
    state = completeWeek(profile, program, state, plan, log);
    if (!state.blockFinished) continue;
    blocks.set(plan.block, {
      ended: state,
      weeks: records.filter((record) => record.plan.block === plan.block),
      decision: null,
      open: true,
    });
    if (records.length < weeks) state = finishBlock(profile, program, state).state;
  }
  const waits = state.blockFinished;
  if (!waits) records.push({ plan: planWeek(profile, program, state), log: null });
  const now = new Date(`${state.startDate}T10:00:00Z`);
  const world = createWorld(now);
  world.clients.set(profile.clientId, {
    profile,
    program,
    state: waits ? 'awaiting-decision' : 'active',
    week: records.length,
    block: state.block,
    phase: state.phase,
    position: state.position,
    since: '2026-11-28T09:00:00Z',
    lastHeardAt: now.toISOString(),
    nextActionAt: now.toISOString(),
    lastLog: records.findLast(({ log }) => log !== null)?.log ?? null,
  });
  world.weeks.clear();
  for (const record of records)
    world.weeks.set(`${profile.clientId}/${record.plan.week}`, record satisfies WeekRecord);
  for (const [block, record] of blocks) world.blocks.set(`${profile.clientId}/${block}`, record);
  return world;
}

const FOUND_BY_EFFORT: readonly Equipment[] = ['barbell', 'cable', 'machines'];
const FIRST_LOAD: Load = { value: 80, unit: 'lb' };

/** Somebody who trains as written, notes loads and effort, and has something to say now and then. */
function logOf(plan: WeekPlan): WeekLog {
  const lifted = plan.sessions.map((session) => ({
    session: session.session,
    asPrescribed: true,
    exercises: session.parts
      .filter(({ part }) => part === 'resistance')
      .flatMap(({ prescriptions }) => prescriptions)
      .map(({ exerciseId, sets, reps, load, targetRpe, equipment }) => ({
        exerciseId,
        sets: Array.from({ length: sets }, () => ({
          reps: reps?.max ?? 1,
          ...(load !== null
            ? { load }
            : FOUND_BY_EFFORT.some((item) => equipment.includes(item)) && { load: FIRST_LOAD }),
          rpe: Math.max(7, (targetRpe ?? 8) - 0.25 * (plan.weekOfBlock - 1)),
        })),
      })),
  }));
  return {
    week: plan.week,
    outcome: 'completed',
    sessions: lifted,
    ...(plan.week % 4 === 2 && { note: 'Slept badly, but the bench press felt light.' }),
  };
}
