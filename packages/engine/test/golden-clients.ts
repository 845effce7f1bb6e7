import type { Loading } from '../src/catalogue/exercise.ts';
import { EXERCISES } from '../src/eligible.ts';
import { inUnit, type Load, type Unit } from '../src/load.ts';
import { type Profile, type ProfileInput, ProfileSchema } from '../src/profile.ts';
import type { WeekLog } from '../src/week-log.ts';
import type { WeekPlan } from '../src/week-plan.ts';

/** A client whose macrocycle is kept as text, to be read by a coach. */
export interface GoldenClient {
  readonly file: string;
  readonly title: string;
  readonly profile: Profile;
  readonly logOf: (plan: WeekPlan) => WeekLog;
}

function client(
  file: string,
  title: string,
  profile: Omit<ProfileInput, 'clientId' | 'email' | 'trainer' | 'startDate' | 'readiness'> &
    Partial<ProfileInput>,
  logOf: GoldenClient['logOf'] = ({ week }) => ({ week, outcome: 'completed' }),
): GoldenClient {
  return {
    file,
    title,
    profile: ProfileSchema.parse({
      clientId: file,
      email: `${file}@example.com`,
      trainer: { id: 't-kim', name: 'Kim Park', email: 'kim@example.com' },
      startDate: '2026-11-30',
      readiness: 'clear',
      ...profile,
    }),
    logOf,
  };
}

const GYM = [
  'dumbbells',
  'barbell',
  'bench',
  'cable',
  'machines',
  'kettlebell',
  'bands',
  'stability-ball',
  'balance-disc',
  'medicine-ball',
  'foam-roller',
  'plyo-box',
  'pull-up-bar',
  'agility-ladder',
  'cardio-machine',
] as const;

/** Logs every lift at the effort asked for, and what was picked by effort; week 6 hurts a little, week 7 is cut short, week 10 is too hard. */
/** What a strong beginner picks when the plan leaves the load to effort, in kilograms. */
const PICKS: Partial<Readonly<Record<Loading, number>>> = {
  barbell: 40,
  dumbbell: 14,
  kettlebell: 16,
  machine: 40,
  cable: 20,
};

function chosen(exerciseId: string, load: Load | null, unit: Unit): { load?: Load } {
  const pick = PICKS[EXERCISES.get(exerciseId)?.loading ?? 'none'];
  if (load !== null) return { load };
  return pick === undefined ? {} : { load: { value: Math.round(inUnit(pick, unit) / 5) * 5, unit } };
}

const diary =
  (unit: Unit) =>
  (plan: WeekPlan): WeekLog => {
    const { week } = plan;
    if (week === 7) return { week, outcome: 'partial', sessions: [{ session: 1, asPrescribed: true }] };
    return {
      week,
      outcome: 'completed',
      sessions: plan.sessions.map(({ session, parts }) => ({
        session,
        asPrescribed: true,
        exercises: parts
          .filter(({ part }) => part === 'resistance')
          .flatMap(({ prescriptions }) => prescriptions)
          .filter(({ reps }) => reps !== null)
          .map(({ exerciseId, sets, reps, load, targetRpe }) => ({
            exerciseId,
            ...(week === 6 && exerciseId === 'barbell-back-squat' ? { pain: 'knee', painLevel: 2 } : {}),
            sets: Array.from({ length: sets }, () => ({
              reps: reps?.min ?? 0,
              ...chosen(exerciseId, load, unit),
              rpe: Math.min(10, (targetRpe ?? 7) + (week === 10 ? 2 : 0)),
            })),
          })),
      })),
    };
  };

export const GOLDEN_CLIENTS: readonly GoldenClient[] = [
  client('fat-loss-at-home', 'Beginner, fat loss, at home with dumbbells and bands', {
    name: 'Ana Lopez',
    units: 'lb',
    birthDate: '1990-05-04',
    sex: 'female',
    heightCm: 168,
    weightKg: 82,
    goal: 'fat-loss',
    experience: 'beginner',
    daysPerWeek: 3,
    minutesPerSession: 45,
    equipment: ['dumbbells', 'bands', 'foam-roller', 'stability-ball'],
    compensations: ['knees-move-inward', 'arms-fall-forward'],
  }),
  client(
    'muscle-gain-full-gym',
    'Muscle gain, full gym, known lifts; keeps a diary',
    {
      name: 'Ben Carter',
      units: 'kg',
      birthDate: '1994-02-11',
      sex: 'male',
      heightCm: 182,
      weightKg: 84,
      goal: 'muscle-gain',
      experience: 'intermediate',
      daysPerWeek: 4,
      minutesPerSession: 75,
      equipment: [...GYM],
      compensations: [],
      knownLifts: [
        { exerciseId: 'barbell-back-squat', load: { value: 110, unit: 'kg' }, reps: 5 },
        { exerciseId: 'barbell-bench-press', load: { value: 85, unit: 'kg' }, reps: 6 },
        { exerciseId: 'barbell-bent-over-row', load: { value: 75, unit: 'kg' }, reps: 8 },
        { exerciseId: 'barbell-deadlift', load: { value: 140, unit: 'kg' }, reps: 5 },
        { exerciseId: 'barbell-overhead-press', load: { value: 50, unit: 'kg' }, reps: 6 },
      ],
    },
    diary('kg'),
  ),
  client(
    'performance-athlete',
    'Performance, advanced athlete, hypertrophy dropped; keeps a diary',
    {
      name: 'Chloe Martin',
      units: 'lb',
      birthDate: '2000-08-20',
      sex: 'female',
      heightCm: 175,
      weightKg: 68,
      goal: 'performance',
      experience: 'advanced',
      daysPerWeek: 4,
      minutesPerSession: 90,
      equipment: [...GYM],
      compensations: [],
      options: { skipHypertrophy: true },
      knownLifts: [
        { exerciseId: 'barbell-back-squat', load: { value: 205, unit: 'lb' }, reps: 5 },
        { exerciseId: 'barbell-bench-press', load: { value: 115, unit: 'lb' }, reps: 5 },
        { exerciseId: 'barbell-bent-over-row', load: { value: 115, unit: 'lb' }, reps: 8 },
      ],
    },
    diary('lb'),
  ),
  client('seventy-with-osteoporosis', 'Seventy years old, hypertension and osteoporosis', {
    name: 'Dolores Vega',
    locale: 'es',
    units: 'kg',
    birthDate: '1956-03-15',
    sex: 'female',
    heightCm: 160,
    weightKg: 63,
    goal: 'general-fitness',
    experience: 'beginner',
    daysPerWeek: 3,
    minutesPerSession: 45,
    equipment: ['dumbbells', 'bands', 'machines', 'cardio-machine'],
    readiness: 'clear-with-care',
    conditions: ['hypertension', 'osteoporosis'],
  }),
  client('pregnancy-second-trimester', 'Pregnancy, second trimester', {
    name: 'Emma Novak',
    units: 'kg',
    birthDate: '1993-09-01',
    sex: 'female',
    heightCm: 170,
    weightKg: 71,
    goal: 'general-fitness',
    experience: 'intermediate',
    daysPerWeek: 3,
    minutesPerSession: 45,
    equipment: ['dumbbells', 'bands', 'cable', 'machines', 'cardio-machine'],
    readiness: 'clear-with-care',
    conditions: ['pregnancy'],
    trimester: 2,
  }),
  client('thirty-minutes-body-weight', 'Thirty minutes, body weight only', {
    name: 'Farid Haddad',
    units: 'kg',
    birthDate: '1985-12-24',
    sex: 'male',
    heightCm: 178,
    weightKg: 79,
    goal: 'general-fitness',
    experience: 'beginner',
    daysPerWeek: 3,
    minutesPerSession: 30,
    equipment: ['bodyweight'],
  }),
];
