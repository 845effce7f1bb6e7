import * as z from 'zod';

/**
 * The trainer's word on what follows a block: `advance` to the next phase of the macrocycle, `repeat` the block,
 * `hold` the last week's numbers for one more week, or `goto` a phase.
 *
 * @example
 * PhaseDecisionSchema.parse({ block: 2, decision: 'goto', phase: 1 });
 */
export const PhaseDecisionSchema = z.discriminatedUnion('decision', [
  z.object({
    block: z.int().min(1),
    decision: z.literal('advance'),
    reason: z.string().max(1000).optional(),
  }),
  z.object({ block: z.int().min(1), decision: z.literal('repeat'), reason: z.string().max(1000).optional() }),
  z.object({ block: z.int().min(1), decision: z.literal('hold'), reason: z.string().max(1000).optional() }),
  z.object({
    block: z.int().min(1),
    decision: z.literal('goto'),
    phase: z.literal([1, 2, 3, 4, 5]),
    reason: z.string().max(1000).optional(),
  }),
]);
export type PhaseDecision = z.infer<typeof PhaseDecisionSchema>;
