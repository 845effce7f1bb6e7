import { missedCriteria } from './block-criteria.ts';
import { type BlockEnd, phaseAfter } from './next-phase.ts';
import type { Phase } from './phase.ts';
import type { Reason } from './reason.ts';
import { isOpen, type TrainingState } from './training-state.ts';

export type BlockOutcome = 'advance' | 'repeat' | 'deload-repeat' | 'back';

/** What the engine would do after a block, and why; the trainer's decision beats it (OPT reference 6.3). */
export interface BlockProposal {
  readonly outcome: BlockOutcome;
  /** Phase of the next block. */
  readonly phase: Phase;
  readonly reasons: readonly Reason[];
}

const ENOUGH = 0.75;
const FAR_TOO_LITTLE = 0.5;
const HARD = 0.5;

export const FAR_TOO_HARD = 1.5;

/** What the block's weeks, its pain and its criteria suggest (OPT reference 6.3). */
export function propose(context: BlockEnd): BlockProposal {
  const { state, say } = context;
  const next = phaseAfter(context);
  const { adherence, meanOver } = lookBack(state);
  const hasPain = state.painFlags.some(isOpen);
  const missed = missedCriteria(context.profile, state, next);
  const percent = Math.round(adherence * 100);
  const propose = (outcome: BlockOutcome, phase: Phase, ...reasons: Reason[]): BlockProposal => ({
    outcome,
    phase,
    reasons,
  });
  const criteria = missed.map((criterion) => say('block-criterion-missed', { criterion }));

  if (state.blockRepeats >= 1) {
    if (!hasPain && !missed.includes('faults-gone'))
      return propose('advance', next, say('block-advance-after-repeat', { phase: next }));
    return back(context);
  }
  if (hasPain || meanOver > FAR_TOO_HARD) {
    if (state.hardBlocks >= 1) return back(context);
    return propose(
      'deload-repeat',
      state.phase,
      say('block-deload-repeat', { pain: hasPain ? 'yes' : 'no' }),
    );
  }
  if (adherence < FAR_TOO_LITTLE)
    return propose('repeat', state.phase, say('block-repeat-fewer-days', { percent }));
  if (adherence < ENOUGH) return propose('repeat', state.phase, say('block-repeat-adherence', { percent }));
  if (criteria.length > 0) return propose('repeat', state.phase, ...criteria);
  if (meanOver > HARD) return propose('repeat', state.phase, say('block-repeat-effort'));
  return propose('advance', next, say('block-advance', { phase: next }));
}

/** One phase back; from the lowest there is nowhere to go, so its block comes again, lighter. */
function back(context: BlockEnd): BlockProposal {
  const { state, say } = context;
  const phase = phaseBefore(state.phase);
  if (phase === state.phase)
    return { outcome: 'deload-repeat', phase, reasons: [say('block-deload-repeat', { pain: 'yes' })] };
  return { outcome: 'back', phase, reasons: [say('block-back', { phase })] };
}

function phaseBefore(phase: Phase): Phase {
  return Math.max(1, phase - 1) as Phase;
}

/** Means over the block's weeks: all of them for adherence, the hard ones for effort. */
export function lookBack(state: TrainingState): { adherence: number; meanOver: number } {
  const weeks = state.blockWeeks;
  const hard = weeks.flatMap(({ deload, meanOver }) => (deload || meanOver === null ? [] : [meanOver]));
  return {
    adherence: weeks.length === 0 ? 1 : sum(weeks.map(({ adherence }) => adherence)) / weeks.length,
    meanOver: hard.length === 0 ? 0 : sum(hard) / hard.length,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
