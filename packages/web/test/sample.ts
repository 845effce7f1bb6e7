import {
  addDays,
  PARTS,
  type PartName,
  type Prescription,
  ProfileSchema,
  type Program,
  type Session,
  type WeekPlan,
} from '@phasewise/engine';
import type { ClientRecord, RosterEntry } from '../src/index.ts';

export const profile = ProfileSchema.parse({
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
  daysPerWeek: 3,
  minutesPerSession: 60,
  equipment: ['dumbbells', 'bench', 'foam-roller'],
  readiness: 'clear',
  compensations: ['knees-move-inward'],
});

const PHASES = [1, 2, 3, 4, 2, 3, 4, 2, 3, 4, 2, 3, 4] as const;

export const program: Program = {
  program: 1,
  goal: 'muscle-gain',
  startDate: profile.startDate,
  blocks: PHASES.map((phase, at) => ({
    block: at + 1,
    phase,
    phaseName: '',
    startWeek: at * 4 + 1,
    weeks: 4,
  })),
  reasons: [],
};

export const client: ClientRecord = {
  profile,
  program,
  state: 'active',
  week: 7,
  block: 2,
  phase: 2,
  since: '2026-11-28T09:00:00Z',
  lastHeardAt: '2027-01-10T18:00:00Z',
  nextActionAt: '2027-01-19T12:00:00Z',
};

export const entry = (over: Partial<RosterEntry> = {}): RosterEntry => ({
  ...client,
  lastLog: null,
  ...over,
});

export function prescription(over: Partial<Prescription>): Prescription {
  return {
    exerciseId: 'goblet-squat',
    name: 'Goblet squat',
    component: 'resistance',
    sets: 3,
    reps: { min: 12, max: 15 },
    holdSeconds: null,
    durationSeconds: null,
    tempo: '4/2/1',
    intensityPct1RM: null,
    load: { value: 45, unit: 'lb' },
    targetRpe: 7,
    restSeconds: 60,
    superset: null,
    sides: 1,
    muscles: ['quadriceps'],
    equipment: ['dumbbells'],
    tags: [],
    level: 'strength',
    cue: 'Keep the weight close to your chest.',
    ...over,
  };
}

const PRESCRIPTIONS: Readonly<Record<PartName, readonly Prescription[]>> = {
  'warm-up': [
    prescription({
      exerciseId: 'foam-roll-calves',
      name: 'Foam roll calves',
      component: 'smr',
      sets: 1,
      reps: null,
      holdSeconds: 30,
      tempo: null,
      load: null,
      targetRpe: null,
      restSeconds: 0,
      sides: 2,
    }),
  ],
  activation: [
    prescription({
      exerciseId: 'floor-bridge',
      name: 'Floor bridge',
      component: 'core',
      sets: 2,
      reps: { min: 12, max: 12 },
      load: null,
    }),
  ],
  'skill-development': [],
  resistance: [
    prescription({
      exerciseId: 'dumbbell-bench-press',
      name: 'Dumbbell bench press',
      superset: 'A',
      restSeconds: 0,
      load: { value: 40, unit: 'lb' },
      alternative: { exerciseId: 'push-up', name: 'Push-up' },
    }),
    prescription({ exerciseId: 'push-up', name: 'Push-up', superset: 'A', load: null }),
    prescription({}),
  ],
  'clients-choice': [],
  'cool-down': [],
};

export function session(number: number, date: string): Session {
  return {
    session: number,
    date,
    kind: 'resistance',
    phase: 2,
    title: number === 2 ? 'Lower body' : 'Upper body',
    estimatedMinutes: 58,
    parts: PARTS.map((part) => ({
      part,
      prescriptions: PRESCRIPTIONS[part],
      ...(PRESCRIPTIONS[part].length === 0 && { reason: 'Not this week.' }),
    })),
  };
}

export const plan: WeekPlan = {
  week: 7,
  startDate: '2027-01-11',
  program: 1,
  block: 2,
  phase: 2,
  weekOfBlock: 3,
  deload: false,
  why: ['Week 3 of strength endurance: the load goes up.'],
  reasons: [],
  sessions: [0, 2, 4].map((days, at) => session(at + 1, addDays('2027-01-11', days))),
  cardio: [
    {
      session: null,
      stage: 1,
      zone: 1,
      minutes: 30,
      heartRate: { min: 122, max: 141 },
      rpe: { min: 3, max: 5 },
      text: 'Walk for 30 minutes so that you can still talk.',
    },
  ],
  nutrition: {
    estimate: true,
    energyKcal: { min: 2000, max: 2300 },
    proteinGrams: { min: 84, max: 140 },
    fatGrams: null,
    carbohydrateGrams: null,
    advice: ['Protein with every meal.'],
  },
};
