import type { BlockOutcome, BlockProposal } from './block-proposal.ts';
import { type BlockEnd, hasFoundation, highestPhase, phaseAfter } from './next-phase.ts';
import type { Phase } from './phase.ts';
import type { PhaseDecision } from './phase-decision.ts';
import type { Reason } from './reason.ts';

/** What is done after a block. */
export type Decided = BlockOutcome | 'hold' | 'goto';

interface Verdict {
  readonly accepted: boolean;
  readonly decided?: Decided;
  readonly phase?: Phase;
  readonly reasons: readonly Reason[];
}

/** The trainer's word as far as safety allows; a repeat keeps the deload week that was proposed with it (OPT reference 6.3). */
export function judge(context: BlockEnd, decision: PhaseDecision, proposal: BlockProposal): Verdict {
  const { state, say } = context;
  const accept = (decided: Decided, phase: Phase): Verdict => ({
    accepted: true,
    decided,
    phase,
    reasons: [
      say('block-trainer', {
        decision: decision.decision,
        ...(decision.decision === 'goto' ? { phase } : {}),
      }),
      ...(decision.reason === undefined ? [] : [say('block-trainer-note', { note: decision.reason })]),
    ],
  });
  // Saying "repeat" does not say "without the easy week that this block asks for".
  const again = proposal.outcome === 'deload-repeat' ? 'deload-repeat' : 'repeat';
  switch (decision.decision) {
    case 'advance':
      return accept('advance', phaseAfter(context));
    case 'repeat':
      return state.phase > highestPhase(context)
        ? { accepted: false, reasons: [tooHigh(context, state.phase)] }
        : accept(again, state.phase);
    case 'hold':
      return accept('hold', state.phase);
    case 'goto': {
      const refusal = refusalOf(context, decision.phase);
      if (refusal !== null) return { accepted: false, reasons: [refusal] };
      return accept(decision.phase === state.phase ? again : 'goto', decision.phase);
    }
    default:
      return decision satisfies never;
  }
}

function tooHigh(context: BlockEnd, phase: Phase): Reason {
  return context.say('block-too-high', { phase, maxPhase: highestPhase(context) });
}

/** Down is always open. Up skips no phase but 3, for an athlete (OPT reference 3.1, 7.1 rule 9). */
function refusalOf(context: BlockEnd, phase: Phase): Reason | null {
  const { profile, state, say } = context;
  if (phase > highestPhase(context)) return tooHigh(context, phase);
  const skips = phase - state.phase;
  const leavesOutHypertrophy = profile.goal === 'performance' && state.phase === 2 && phase === 4;
  if (skips > 1 && !leavesOutHypertrophy)
    return say('block-skips-phase', { phase, missing: state.phase + 1 });
  if (phase === 5 && phase > state.phase && !hasFoundation(context, state.blockFinished))
    return say('block-needs-foundation');
  return null;
}
