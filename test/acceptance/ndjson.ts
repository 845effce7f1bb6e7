import * as z from 'zod';

/** What `plan --json` and `simulate --json` promise to print, written down once more, apart from the code that prints it. */
const range = z.strictObject({ min: z.number(), max: z.number() }).refine(({ min, max }) => min <= max);
const date = z.iso.date();

const prescription = z
  .object({
    exerciseId: z.string(),
    name: z.string().min(1),
    component: z.enum(['smr', 'flexibility', 'core', 'balance', 'plyometric', 'saq', 'resistance', 'cardio']),
    stretch: z.enum(['static', 'active', 'dynamic']).optional(),
    sets: z.int().min(1),
    reps: range.nullable(),
    holdSeconds: z.number().nullable(),
    durationSeconds: z.number().nullable(),
    tempo: z
      .string()
      .regex(/^[\dX]\/[\dX]\/[\dX]$/)
      .nullable(),
    intensityPct1RM: range.nullable(),
    load: z.strictObject({ value: z.number().positive(), unit: z.enum(['lb', 'kg']) }).nullable(),
    targetRpe: z.number().nullable(),
    restSeconds: z.number().min(0),
    superset: z
      .string()
      .regex(/^[A-Z]$/)
      .nullable(),
    role: z.enum(['strength', 'stabilization', 'power']).optional(),
    bodyPart: z.enum(['total-body', 'chest', 'back', 'shoulders', 'arms', 'legs']).optional(),
    sides: z.literal([1, 2]),
    muscles: z.array(z.string()),
    equipment: z.array(z.string()).min(1),
    tags: z.array(z.string()),
    level: z.enum(['stabilization', 'strength', 'power']).nullable(),
    cue: z.string().min(1),
  })
  .refine(({ component, stretch }) => (component === 'flexibility') === (stretch !== undefined), {
    error: 'stretch goes with flexibility, and with nothing else',
  })
  .refine(
    ({ reps, holdSeconds, durationSeconds }) =>
      reps !== null || holdSeconds !== null || durationSeconds !== null,
    {
      error: 'says neither how often nor how long',
    },
  );

const part = z
  .object({
    part: z.string(),
    prescriptions: z.array(prescription),
    reason: z.string().min(1).optional(),
  })
  .refine(({ prescriptions, reason }) => (prescriptions.length === 0) === (reason !== undefined), {
    error: 'an empty part, and only an empty one, gives its reason',
  });

const PARTS = ['warm-up', 'activation', 'skill-development', 'resistance', 'clients-choice', 'cool-down'];

const session = z.object({
  session: z.int().min(1),
  date,
  kind: z.enum(['resistance', 'cardio']),
  phase: z.literal([1, 2, 3, 4, 5]),
  title: z.string().min(1),
  estimatedMinutes: z.int().positive(),
  parts: z.array(part).refine((parts) => parts.map((one) => one.part).join() === PARTS.join(), {
    error: 'all six parts, in order',
  }),
});

export const ProgramLine = z.object({
  type: z.literal('program'),
  clientId: z.string(),
  goal: z.string(),
  blocks: z
    .array(
      z.object({
        block: z.int().min(1),
        phase: z.literal([1, 2, 3, 4, 5]),
        phaseName: z.string(),
        startWeek: z.int().min(1),
        weeks: z.int().min(1),
      }),
    )
    .min(1),
});

export const WeekLine = z.object({
  type: z.literal('week'),
  clientId: z.string(),
  week: z.int().min(1),
  startDate: date,
  block: z.int().min(1),
  phase: z.literal([1, 2, 3, 4, 5]),
  weekOfBlock: z.int().min(1),
  deload: z.boolean(),
  why: z.array(z.string().min(1)).min(1),
  sessions: z.array(session).min(1),
  cardio: z.array(z.unknown()),
  nutrition: z.unknown(),
});
