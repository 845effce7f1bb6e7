import * as z from 'zod';
import { COMPENSATION_IDS } from './compensations.ts';
import { ExerciseIdSchema } from './exercise-id.ts';
import { IsoDateSchema } from './iso-date.ts';
import { LoadSchema, UNITS } from './load.ts';

export const GOALS = ['fat-loss', 'muscle-gain', 'performance', 'general-fitness'] as const;
export type Goal = (typeof GOALS)[number];

export const EQUIPMENT = [
  'bodyweight',
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
  'suspension-trainer',
  'agility-ladder',
  'cardio-machine',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

export const CONDITIONS = [
  'low-back-pain',
  'knee-pain',
  'shoulder-impingement',
  'hypertension',
  'pregnancy',
  'osteoporosis',
  'obesity',
] as const;
export type Condition = (typeof CONDITIONS)[number];

export const LOCALES = ['en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** What is at hand; the body always is. */
export const EquipmentListSchema = z
  .array(z.enum(EQUIPMENT))
  .transform((list) => [...new Set<Equipment>(['bodyweight', ...list])]);

const phase = z.literal([1, 2, 3, 4, 5]);

const timeZone = z
  .string()
  .refine(isTimeZone, { error: 'expected an IANA time zone such as "Europe/Madrid"' });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Names and ids come from strangers: no control characters, so that they break neither headers nor logs. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    .regex(/^[^\u0000-\u001f\u007f]*$/, { error: 'expected one line of text without control characters' });

export const ClientIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
  error: 'expected lower-case letters, digits and dashes, at most 64',
});

/** What medical clearance may limit; it overrides everything else (OPT reference 5.2). */
export const ClearanceLimitsSchema = z.object({
  maxPhase: phase.optional(),
  maxHeartRate: z.int().min(80).max(220).optional(),
  excludedTags: z.array(z.string()).optional(),
});
export type ClearanceLimits = z.infer<typeof ClearanceLimitsSchema>;

const KnownLiftSchema = z.object({
  exerciseId: ExerciseIdSchema,
  load: LoadSchema,
  reps: z.int().min(1).max(30),
  /** Since it was last trained, when that is some time ago: from 8 weeks on it starts at 90 % (OPT reference 5.3). */
  weeksAgo: z.int().min(0).max(1000).optional(),
});

const OptionsSchema = z.object({
  skipStabilization: z.boolean().default(false),
  skipHypertrophy: z.boolean().default(false),
  /** General fitness only: the trainer opts in to phases 4 and 5 (OPT reference 3.1). */
  allPhases: z.boolean().default(false),
  undulation: z.enum(['none', 'weekly', 'daily']).default('none'),
  overload: z.enum(['absolute', 'percent']).default('absolute'),
  advance: z.enum(['auto', 'ask']).default('auto'),
  nutrition: z.boolean().default(true),
});

/**
 * Everything the engine knows about a client when coaching starts: `ClientEnrolled` data, and the file that the
 * command line takes. Parsing fills what a careful trainer would assume.
 *
 * @example
 * ProfileSchema.parse({ clientId: 'ana-lopez', …, daysPerWeek: 8 });
 * // throws ZodError, issues[0]: { path: ['daysPerWeek'], code: 'too_big', maximum: 6, … }
 */
export const ProfileSchema = z
  .object({
    clientId: ClientIdSchema,
    name: line(200),
    email: z.email().max(254),
    trainer: z.object({ id: ClientIdSchema, name: line(200), email: z.email().max(254) }),
    groupId: ClientIdSchema.optional(),
    locale: z.enum(LOCALES).default('en'),
    timeZone: timeZone.default('UTC'),
    units: z.enum(UNITS).default('kg'),
    startDate: IsoDateSchema,
    eventDate: IsoDateSchema.optional(),
    birthDate: IsoDateSchema,
    sex: z.enum(['female', 'male', 'unspecified']).default('unspecified'),
    heightCm: z.number().min(90).max(250).optional(),
    weightKg: z.number().min(20).max(350).optional(),
    restingHeartRate: z.int().min(30).max(120).optional(),
    goal: z.enum(GOALS),
    experience: z.enum(['beginner', 'intermediate', 'advanced']).default('beginner'),
    daysPerWeek: z.int().min(2).max(6),
    minutesPerSession: z.int().min(30).max(120),
    equipment: EquipmentListSchema.prefault([]),
    readiness: z.enum(['clear', 'clear-with-care', 'needs-clearance']),
    clearance: ClearanceLimitsSchema.optional(),
    conditions: z.array(z.enum(CONDITIONS)).default([]),
    trimester: z.literal([1, 2, 3]).optional(),
    compensations: z.array(z.enum(COMPENSATION_IDS)).optional(),
    knownLifts: z.array(KnownLiftSchema).default([]),
    preferences: z
      .object({ choice: z.array(line(60)).default([]), dislikes: z.array(line(60)).default([]) })
      .prefault({}),
    options: OptionsSchema.prefault({}),
  })
  .superRefine((profile, context) => {
    const { birthDate, startDate, eventDate, trimester, conditions } = profile;
    const issue = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const age = ageOn(birthDate, startDate);
    if (age < 6 || age > 110) issue('birthDate', `expected a client of 6 to 110 years on ${startDate}`);
    if (eventDate !== undefined && eventDate <= startDate)
      issue('eventDate', `expected a day after startDate ${startDate}`);
    if (trimester !== undefined && !conditions.includes('pregnancy'))
      issue('trimester', 'expected only together with the condition "pregnancy"');
  });

export type Profile = z.infer<typeof ProfileSchema>;
/** A profile before defaults are filled in. */
export type ProfileInput = z.input<typeof ProfileSchema>;

/**
 * Whole years lived on a day.
 *
 * @example
 * ageOn('1990-05-04', '2026-05-03'); //=> 35
 */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
