import fc from 'fast-check';
import { COMPENSATION_IDS } from '../src/compensations.ts';
import {
  CONDITIONS,
  type Condition,
  EQUIPMENT,
  type Equipment,
  GOALS,
  type Profile,
  ProfileSchema,
} from '../src/profile.ts';

/** What people have, from nothing to everything. */
export const EQUIPMENT_SETS = {
  bodyweight: ['bodyweight'],
  home: ['bodyweight', 'dumbbells', 'bench', 'foam-roller', 'stability-ball'],
  gym: [...EQUIPMENT],
} as const satisfies Record<string, readonly Equipment[]>;

const equipment = fc.oneof(
  fc.constantFrom<readonly Equipment[]>(...Object.values(EQUIPMENT_SETS)),
  fc.subarray<Equipment>([...EQUIPMENT]),
);

const LIFTS = [
  'barbell-back-squat',
  'barbell-bench-press',
  'barbell-deadlift',
  'dumbbell-bench-press',
  'dumbbell-row',
  'goblet-squat',
  'lat-pulldown',
];

const knownLifts = fc.uniqueArray(
  fc.record({
    exerciseId: fc.constantFrom(...LIFTS),
    load: fc.record({
      value: fc.integer({ min: 4, max: 60 }),
      unit: fc.constantFrom('kg' as const, 'lb' as const),
    }),
    reps: fc.integer({ min: 1, max: 12 }),
  }),
  { selector: ({ exerciseId }) => exerciseId, maxLength: 4 },
);

/** Any client the schema lets in, the unlikely ones more often than life has them. */
export const randomProfile: fc.Arbitrary<Profile> = fc
  .record({
    clientId: fc.integer({ min: 1, max: 99_999 }).map((number) => `client-${number}`),
    groupId: fc.option(fc.constantFrom('tuesday', 'seniors'), { nil: undefined, freq: 8 }),
    locale: fc.constantFrom('en' as const, 'es' as const),
    units: fc.constantFrom('kg' as const, 'lb' as const),
    startDate: fc.constantFrom('2026-11-30', '2026-12-03', '2027-02-27'),
    eventDate: fc.option(fc.constantFrom('2027-04-10', '2027-09-01', '2027-10-12', '2027-12-20'), {
      nil: undefined,
    }),
    age: fc.oneof(fc.integer({ min: 18, max: 64 }), fc.integer({ min: 7, max: 90 })),
    sex: fc.constantFrom('female' as const, 'male' as const, 'unspecified' as const),
    heightCm: fc.option(fc.integer({ min: 120, max: 205 }), { nil: undefined }),
    weightKg: fc.option(fc.integer({ min: 30, max: 180 }), { nil: undefined }),
    restingHeartRate: fc.option(fc.integer({ min: 42, max: 90 }), { nil: undefined }),
    goal: fc.constantFrom(...GOALS),
    experience: fc.constantFrom('beginner' as const, 'intermediate' as const, 'advanced' as const),
    daysPerWeek: fc.integer({ min: 2, max: 6 }),
    minutesPerSession: fc.oneof(fc.constantFrom(30, 45, 60, 90, 120), fc.integer({ min: 30, max: 120 })),
    equipment,
    readiness: fc.constantFrom('clear' as const, 'clear' as const, 'clear-with-care' as const),
    clearance: fc.option(
      fc.record({ maxPhase: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const) }),
      { nil: undefined, freq: 3 },
    ),
    conditions: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...CONDITIONS], { maxLength: 3 }) },
    ),
    trimester: fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const),
    compensations: fc.oneof(
      fc.constant(undefined),
      fc.constant([]),
      fc.subarray([...COMPENSATION_IDS], { minLength: 1, maxLength: 4 }),
    ),
    knownLifts,
    preferences: fc.record({
      choice: fc.subarray(['calves', 'bench press', 'biceps', 'running', 'row']),
      dislikes: fc.subarray(['lunge', 'push-up', 'burpee']),
    }),
    options: fc.record({
      skipStabilization: fc.boolean(),
      skipHypertrophy: fc.boolean(),
      allPhases: fc.boolean(),
      undulation: fc.constantFrom('none' as const, 'none' as const, 'weekly' as const, 'daily' as const),
    }),
  })
  .map(({ age, trimester, conditions, ...rest }) => {
    const isWoman = rest.sex === 'female' && age >= 18 && age <= 50;
    const held = (conditions as readonly Condition[]).filter(
      (condition) => condition !== 'pregnancy' || isWoman,
    );
    return ProfileSchema.parse({
      ...rest,
      name: 'Random Client',
      email: 'client@example.com',
      trainer: { id: 't-kim', name: 'Kim Park', email: 'kim@example.com' },
      birthDate: `${Number(rest.startDate.slice(0, 4)) - age}-01-15`,
      conditions: held,
      ...(held.includes('pregnancy') && trimester !== undefined ? { trimester } : {}),
    });
  });
