import {
  type BlockProposal,
  finishBlock,
  type PhaseDecision,
  type Profile,
  type Program,
  type TrainingState,
} from '@phasewise/engine';

/**
 * The word of a trainer who wants to be asked and always accepts what is proposed; undefined for one who does not want to be asked.
 *
 * @example
 * acceptProposal(profile, program, stateAfterTheBlock); //=> { block: 1, decision: 'advance' }
 */
export function acceptProposal(
  profile: Profile,
  program: Program,
  state: TrainingState,
): PhaseDecision | undefined {
  if (profile.options.advance !== 'ask') return undefined;
  return decisionOf(finishBlock(profile, program, state).proposal, state.block);
}

function decisionOf({ outcome, phase }: BlockProposal, block: number): PhaseDecision {
  switch (outcome) {
    case 'advance':
      return { block, decision: 'advance' };
    case 'repeat':
    case 'deload-repeat':
      return { block, decision: 'repeat' };
    case 'back':
      return { block, decision: 'goto', phase };
    default:
      return outcome satisfies never;
  }
}
