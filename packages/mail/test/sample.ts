import {
  addDays,
  type LiftSummary,
  type Part,
  type Prescription,
  ProfileSchema,
  type Program,
  type Session,
  type WeekPlan,
} from '@phasewise/engine';
import type { BlockReportInput, ClientLinks, Studio, WeeklyPlanInput } from '../src/index.ts';

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
  goal: 'muscle-gain',
  daysPerWeek: 4,
  minutesPerSession: 60,
  readiness: 'clear',
});

export const studio: Studio = {
  name: 'Harbor Strength',
  postalAddress: '12 Pier Road\nPortland, ME 04101, USA',
  accentColour: '#0b6e4f',
  poweredBy: true,
};

export const links: ClientLinks = {
  checkIn: 'https://studio.example/check-in/token',
  plan: 'https://studio.example/plan/token',
  progress: 'https://studio.example/progress/token',
  unsubscribe: 'https://studio.example/unsubscribe/token',
  myData: 'https://studio.example/my-data/token',
};

export function prescription(over: Partial<Prescription>): Prescription {
  return {
    exerciseId: 'goblet-squat',
    name: 'Goblet squat',
    component: 'resistance',
    sets: 3,
    reps: { min: 12, max: 12 },
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
    cue: 'Keep the weight close to your chest and your knees over your toes.',
    ...over,
  };
}

const hold = (name: string): Prescription =>
  prescription({
    exerciseId: name.toLowerCase().replaceAll(' ', '-'),
    name,
    component: 'smr',
    sets: 1,
    reps: null,
    holdSeconds: 30,
    tempo: null,
    load: null,
    targetRpe: null,
    restSeconds: 0,
    sides: 2,
    cue: 'Slowly, and stop where it is tender.',
  });

export function parts(over: Partial<Record<Part['part'], Part>> = {}): readonly Part[] {
  const all: Part[] = [
    { part: 'warm-up', prescriptions: [hold('Foam roll calves'), hold('Kneeling hip flexor stretch')] },
    {
      part: 'activation',
      prescriptions: [
        prescription({
          exerciseId: 'floor-bridge',
          name: 'Floor bridge',
          component: 'core',
          sets: 2,
          load: null,
          restSeconds: 30,
          cue: 'Push through your heels and squeeze at the top.',
        }),
      ],
    },
    { part: 'skill-development', prescriptions: [], reason: 'No jumps in the first weeks.' },
    {
      part: 'resistance',
      prescriptions: [
        prescription({
          exerciseId: 'dumbbell-bench-press',
          name: 'Dumbbell bench press',
          tempo: '2/0/2',
          superset: 'A',
          load: { value: 40, unit: 'lb' },
          restSeconds: 0,
          cue: 'Lower the dumbbells in line with the middle of your chest.',
          alternative: { exerciseId: 'push-up', name: 'Push-up' },
        }),
        prescription({
          exerciseId: 'stability-ball-push-up',
          name: 'Stability-ball push-up',
          superset: 'A',
          load: null,
          cue: 'Keep your body in one line from head to heels.',
          alternative: { exerciseId: 'push-up', name: 'Push-up' },
        }),
        prescription({ intensityPct1RM: { min: 70, max: 75 }, restSeconds: 90 }),
      ],
    },
    {
      part: 'clients-choice',
      prescriptions: [
        prescription({
          exerciseId: 'standing-calf-raise',
          name: 'Standing calf raise',
          sets: 2,
          load: null,
          targetRpe: 6,
          cue: 'Pause at the top.',
        }),
      ],
    },
    {
      part: 'cool-down',
      prescriptions: [
        prescription({
          exerciseId: 'walk',
          name: 'Easy walk',
          component: 'cardio',
          sets: 1,
          reps: null,
          durationSeconds: 300,
          tempo: null,
          load: null,
          targetRpe: null,
          restSeconds: 0,
          zone: 1,
          cue: 'Breathe through your nose.',
        }),
        hold('Calf stretch'),
      ],
    },
  ];
  return all.map((part) => over[part.part] ?? part);
}

export function session(number: number, date: string, over: Partial<Session> = {}): Session {
  return {
    session: number,
    date,
    kind: 'resistance',
    phase: 2,
    title: number % 2 === 1 ? 'Upper body' : 'Lower body',
    estimatedMinutes: 58,
    parts: parts(),
    ...over,
  };
}

export function plan(over: Partial<WeekPlan> = {}): WeekPlan {
  const startDate = over.startDate ?? '2027-01-11';
  return {
    week: 7,
    startDate,
    program: 1,
    block: 2,
    phase: 2,
    weekOfBlock: 3,
    deload: false,
    why: [
      'Week 3 of strength endurance: the load goes up, the repetitions go down.',
      'You did every set of the goblet squat at RPE 7, so it is 5 lb heavier.',
    ],
    reasons: [],
    sessions: [0, 1, 3, 4].map((days, index) => session(index + 1, addDays(startDate, days))),
    cardio: [
      {
        session: null,
        stage: 1,
        zone: 1,
        minutes: 30,
        heartRate: { min: 122, max: 141 },
        rpe: { min: 3, max: 5 },
        text: 'Walk, cycle or row so that you can still talk.',
      },
    ],
    nutrition: {
      estimate: true,
      energyKcal: { min: 2100, max: 2300 },
      proteinGrams: { min: 98, max: 140 },
      fatGrams: null,
      carbohydrateGrams: null,
      advice: ['Eat protein with every meal.'],
    },
    ...over,
  };
}

const PHASES = [1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1] as const;

export const program: Program = {
  program: 1,
  goal: 'muscle-gain',
  startDate: '2026-11-30',
  blocks: PHASES.map((phase, index) => ({
    block: index + 1,
    phase,
    phaseName: '',
    startWeek: index * 4 + 1,
    weeks: 4,
  })),
  reasons: [],
};

/** The week before: the goblet squat was 5 lb lighter, and one of four sessions did not happen. */
export const lastWeek: WeeklyPlanInput['lastWeek'] = {
  plan: plan({
    week: 6,
    startDate: '2027-01-04',
    weekOfBlock: 2,
    sessions: [0, 1, 3, 4].map((days, index) =>
      session(index + 1, addDays('2027-01-04', days), {
        parts: parts({
          resistance: {
            part: 'resistance',
            prescriptions: [prescription({ load: { value: 40, unit: 'lb' } })],
          },
        }),
      }),
    ),
  }),
  log: {
    week: 6,
    outcome: 'partial',
    sessions: [1, 2, 3].map((session) => ({ session, asPrescribed: true })),
    note: 'slept badly',
  },
};

export const input = (over: Partial<WeeklyPlanInput> = {}): WeeklyPlanInput => ({
  profile,
  program,
  plan: plan(),
  lastWeek,
  links,
  studio,
  ...over,
});

const lift = (
  exerciseId: string,
  name: string,
  [first, last]: readonly [number, number],
  maxima: Readonly<Record<number, number>>,
): LiftSummary => ({
  exerciseId,
  name,
  firstLoad: { value: first, unit: 'lb' },
  lastLoad: { value: last, unit: 'lb' },
  estimated1RM: Object.entries(maxima).map(([week, value]) => ({ week: Number(week), value })),
});

export const report = (over: Partial<BlockReportInput> = {}): BlockReportInput => ({
  profile,
  program,
  block: 2,
  phase: 2,
  summary: {
    weeks: 4,
    sessionsPlanned: 16,
    sessionsDone: 15,
    adherence: 15 / 16,
    byWeek: [5, 6, 7, 8].map((week) => ({ week, sessionsPlanned: 4, sessionsDone: week === 6 ? 3 : 4 })),
    meanOver: 0.2,
    lifts: [
      lift('dumbbell-bench-press', 'Dumbbell bench press', [40, 50], { 5: 53.3, 6: 55, 7: 59.1, 8: 63 }),
      lift('goblet-squat', 'Goblet squat', [40, 50], { 5: 57.3, 7: 64.2, 8: 69.4 }),
      lift('standing-calf-raise', 'Standing calf raise', [30, 30], {}),
    ],
    pain: [{ week: 6, exerciseId: 'push-up', name: 'Push-up', where: 'shoulder', level: 4 }],
    notes: [
      { week: 6, note: 'slept badly' },
      { week: 8, note: 'Felt strong on squats.\nThe gym moves next week: no bench until Thursday <3' },
    ],
  },
  proposal: {
    outcome: 'advance',
    phase: 3,
    reasons: [
      {
        rule: 'adherence',
        inputs: {},
        text: 'You did 15 of 16 sessions (94 %), and 75 % is enough to go on.',
      },
      { rule: 'criteria', inputs: {}, text: 'Push, pull and legs reached eight repetitions at RPE 8.' },
    ],
  },
  links: {
    advance: 'https://studio.example/decide/token?choice=advance',
    repeat: 'https://studio.example/decide/token?choice=repeat',
    hold: 'https://studio.example/decide/token?choice=hold',
    choose: 'https://studio.example/decide/token',
  },
  studio,
  ...over,
});
