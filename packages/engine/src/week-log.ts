import * as z from 'zod';
import { ExerciseIdSchema } from './exercise-id.ts';
import { LoadSchema } from './load.ts';

const SetLogSchema = z.object({
  reps: z.int().min(0).max(200),
  load: LoadSchema.optional(),
  rpe: z.number().min(0).max(10).optional(),
});
export type SetLog = z.infer<typeof SetLogSchema>;

const ExerciseLogSchema = z.object({
  exerciseId: ExerciseIdSchema,
  sets: z.array(SetLogSchema).max(20).optional(),
  /** Where it hurt, as the client put it: a body region such as "shoulder". */
  pain: z.string().trim().min(1).max(100).optional(),
  /** How much, 0-10. Pain without a figure counts as 4: it is acted on (OPT reference 6.2, row 2). */
  painLevel: z.int().min(0).max(10).optional(),
});
export type ExerciseLog = z.infer<typeof ExerciseLogSchema>;

const SessionLogSchema = z.object({
  session: z.int().min(1).max(7),
  asPrescribed: z.boolean().optional(),
  missed: z.boolean().optional(),
  exercises: z.array(ExerciseLogSchema).max(60).optional(),
});
export type SessionLog = z.infer<typeof SessionLogSchema>;

/**
 * What a week was like: `WeekCompleted` data, and a line of `--log`. Sessions that are not named count as prescribed
 * when the outcome is `completed`, as missed when it is `missed`, and as missed when it is `partial`.
 *
 * @example
 * WeekLogSchema.parse({ week: 3, outcome: 'completed' }); // everything as prescribed
 */
export const WeekLogSchema = z.object({
  clientId: z.string().optional(),
  week: z.int().min(1).max(9999),
  outcome: z.enum(['completed', 'partial', 'missed']),
  sessions: z.array(SessionLogSchema).max(7).optional(),
  /** How sleep, stress and soreness were; "bad" twice running lowers the next week (OPT reference 6.2). */
  recovery: z.enum(['good', 'fair', 'bad']).optional(),
  /** New chest pain, fainting, breathlessness …: stops coaching until clearance (OPT reference 5.2). */
  redFlag: z.boolean().optional(),
  note: z.string().max(10_000).optional(),
});
export type WeekLog = z.infer<typeof WeekLogSchema>;
