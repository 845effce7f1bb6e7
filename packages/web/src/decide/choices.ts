import {
  finishBlock,
  PHASE_NUMBERS,
  type Phase,
  type PhaseDecision,
  type Profile,
  type Program,
  planProgram,
  planWeek,
  startProgram,
  type TrainingState,
  type WeekPlan,
} from '@phasewise/engine';

/** Names a choice in a form and in the address: `advance`, `repeat`, `hold`, `goto-3`. */
export type ChoiceName = string;

/** What a decision leads to, worked out by the engine that will carry it out. */
export interface Choice {
  readonly name: ChoiceName;
  readonly decision: PhaseDecision;
  readonly phase: Phase;
  readonly reasons: readonly string[];
  /** What the next block starts with. */
  readonly firstWeek: WeekPlan;
}

export interface Choices {
  readonly offered: readonly Choice[];
  /** What the engine would do by itself, as the choice that comes nearest. */
  readonly recommended: ChoiceName;
  readonly why: readonly string[];
  /** Phases that are not open to this client, with the reason. */
  readonly refused: readonly { readonly phase: Phase; readonly reason: string }[];
}

/** All that can follow a block, each with its first week. Pure. */
export function choicesAfter(
  profile: Profile,
  program: Program,
  ended: TrainingState,
  block: number,
): Choices {
  const decisions: readonly PhaseDecision[] = [
    { block, decision: 'advance' },
    { block, decision: 'repeat' },
    { block, decision: 'hold' },
    ...PHASE_NUMBERS.map((phase) => ({ block, decision: 'goto', phase }) as const),
  ];
  const { proposal } = finishBlock(profile, program, ended);
  const advanced = finishBlock(profile, program, ended, { block, decision: 'advance' });
  const refused: { phase: Phase; reason: string }[] = [];
  const offered = decisions.flatMap((decision): Choice[] => {
    const { decided, phase, reasons, state, nextProgram } = finishBlock(profile, program, ended, decision);
    if (!isCarriedOut(decision, decided, phase)) {
      if (decision.decision === 'goto')
        refused.push({ phase: decision.phase, reason: reasons[0]?.text ?? '' });
      return [];
    }
    // To the phase that is trained already is repeating, to the one that follows is advancing.
    if (decision.decision === 'goto' && [ended.phase, advanced.phase].includes(decision.phase)) return [];
    const next = nextProgram === null ? program : planProgram(profile, nextProgram);
    const start = nextProgram === null ? state : startProgram(profile, next, state);
    return [
      {
        name: nameOf(decision),
        decision,
        phase,
        reasons: reasons.map(({ text }) => text),
        firstWeek: planWeek(profile, next, start),
      },
    ];
  });
  return {
    offered,
    recommended: {
      advance: 'advance',
      repeat: 'repeat',
      'deload-repeat': 'repeat',
      back: `goto-${proposal.phase}`,
    }[proposal.outcome],
    why: proposal.reasons.map(({ text }) => text),
    refused,
  };
}

function isCarriedOut(decision: PhaseDecision, decided: string, phase: Phase): boolean {
  // A repeat that starts with an easy week is a repeat.
  const word = decided === 'deload-repeat' ? 'repeat' : decided;
  if (decision.decision !== 'goto') return word === decision.decision;
  return phase === decision.phase && (word === 'goto' || word === 'repeat');
}

function nameOf(decision: PhaseDecision): ChoiceName {
  return decision.decision === 'goto' ? `goto-${decision.phase}` : decision.decision;
}
