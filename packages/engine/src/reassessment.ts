import * as z from 'zod';
import { EquipmentListSchema, ProfileSchema } from './profile.ts';

const shape = ProfileSchema.shape;

/**
 * What a reassessment may change of a profile; what is left out stays. Nothing here has a default: a field that is
 * absent says nothing.
 *
 * @example
 * ReassessmentSchema.parse({ compensations: [] }); // the faults are gone
 */
export const ReassessmentSchema = z.object({
  compensations: shape.compensations,
  conditions: shape.conditions.unwrap().optional(),
  trimester: shape.trimester,
  knownLifts: shape.knownLifts.unwrap().optional(),
  weightKg: shape.weightKg,
  restingHeartRate: shape.restingHeartRate,
  readiness: shape.readiness.optional(),
  experience: shape.experience.unwrap().optional(),
  equipment: EquipmentListSchema.optional(),
  daysPerWeek: shape.daysPerWeek.optional(),
  minutesPerSession: shape.minutesPerSession.optional(),
  /** Open pain flags are closed, and what they kept out comes back. */
  painGone: z.boolean().optional(),
});
export type Reassessment = z.infer<typeof ReassessmentSchema>;
