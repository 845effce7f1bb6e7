import { type BlockProposal, FAR_TOO_HARD, lookBack, propose } from './block-proposal.ts';
import { type BlockEnd, nextPosition } from './next-phase.ts';
import { painReasons } from './pain.ts';
import type { Phase } from './phase.ts';
import type { PhaseDecision } from './phase-decision.ts';
import type { PreviousProgram, ProgramOptions } from './plan-program.ts';
import type { Profile } from './profile.ts';
import { type Program, phaseOfWeek } from './program.ts';
import type { Reason } from './reason.ts';
import { progressionReason } from './text/progression.ts';
import { positionOf } from './time-off.ts';
import { type Decided, judge } from './trainer-decision.ts';
import { isOpen, liftsOnRecord, presentBlock, SWAPPED_FROM, type TrainingState } from './training-state.ts';
import { isDeloadDue } from './whole-week.ts';

export type { BlockOutcome, BlockProposal } from './block-proposal.ts';

export interface FinishedBlock {
  readonly proposal: BlockProposal;
  readonly decided: Decided;
  /** Phase of the week to come. */
  readonly phase: Phase;
  /** Why it goes on like this, and why a decision was refused. */
  readonly reasons: readonly Reason[];
  /** Before the next week; when `programFinished`, what `startProgram` takes as `previous`. */
  readonly state: TrainingState;
  readonly programFinished: boolean;
  /** What `planProgram` takes for the macrocycle to come; null before the end. */
  readonly nextProgram: ProgramOptions | null;
}

/**
 * What follows a block. Without `decision` the proposal is carried out. A decision is carried out as far as safety allows; what is refused
 * says why, and the proposal stands. Works on a block that is not over, for a decision that comes in between. Pure: the same
 * arguments give the same answer.
 *
 * @example
 * finishBlock(profile, program, state).phase; //=> 2, after a good block of phase 1
 * finishBlock(profile, program, state, { block: 1, decision: 'repeat' }).state.weekOfBlock; //=> 1
 */
export function finishBlock(
  profile: Profile,
  program: Program,
  state: TrainingState,
  decision?: PhaseDecision,
): FinishedBlock {
  const context: BlockEnd = {
    profile,
    program,
    state,
    say: (rule, inputs) => progressionReason(profile, rule, inputs),
  };
  const proposal = propose(context);
  const verdict = decision === undefined ? null : judge(context, decision, proposal);
  const decided = verdict?.decided ?? proposal.outcome;
  const phase = verdict?.phase ?? proposal.phase;
  const reasons = [...(verdict?.reasons ?? []), ...(verdict?.accepted ? [] : proposal.reasons)];
  return carryOut(context, { proposal, decided, phase, reasons });
}

interface Step {
  readonly proposal: BlockProposal;
  readonly decided: Decided;
  readonly phase: Phase;
  readonly reasons: readonly Reason[];
}

const REPEATED_LOADS = 0.95;

function carryOut(context: BlockEnd, step: Step): FinishedBlock {
  const { program, state } = context;
  const { decided, phase } = step;
  const goesOn = decided !== 'hold';
  const isLast = nextPosition(context) >= program.blocks.length || state.block >= program.blocks.length;
  const programFinished =
    goesOn &&
    isLast &&
    state.blockFinished &&
    (decided === 'advance' || state.block >= program.blocks.length);
  const finished = context.say('block-program-finished');
  const reasons = programFinished ? [...(decided === 'advance' ? [] : step.reasons), finished] : step.reasons;
  const after = goesOn ? begun(context, decided, phase) : held(context);
  return {
    proposal: step.proposal,
    decided,
    phase: after.phase,
    reasons,
    state: { ...after, reasons: [...reasons, ...after.reasons] },
    programFinished,
    nextProgram: programFinished ? optionsAfter(context, after) : null,
  };
}

/**
 * The same week's numbers once more, outside the block's count (OPT reference 6.3); made easy where it would be one hard week too many
 * (7.1, rule 13).
 */
function held({ profile, program, state }: BlockEnd): TrainingState {
  const weekOfBlock = state.blockFinished ? state.weekOfBlock : Math.max(1, state.weekOfBlock - 1);
  const next: TrainingState = {
    ...state,
    weekOfBlock,
    blockFinished: false,
    special: { kind: 'hold' },
    deload: false,
    reasons: painReasons(profile, state.reasons, true),
  };
  const restDue = isDeloadDue(
    profile,
    program,
    { ...next, weeksSinceDeload: state.weeksSinceDeload - 1 },
    weekOfBlock,
  );
  return restDue && state.blockWeeks.at(-1)?.deload !== true
    ? eased(profile, next, 'week-deload-planned')
    : next;
}

function eased(
  profile: BlockEnd['profile'],
  state: TrainingState,
  rule: 'week-deload-planned' | 'week-deload-before-repeat',
): TrainingState {
  return {
    ...state,
    deload: true,
    special: { kind: 'deload', numbers: 'own' },
    reasons: [progressionReason(profile, rule, { weeks: state.weeksSinceDeload }), ...state.reasons],
  };
}

function begun(context: BlockEnd, decided: Step['decided'], phase: Phase): TrainingState {
  const { profile, program, state } = context;
  const repeats = decided === 'repeat' || decided === 'deload-repeat';
  const finished = state.blockFinished ? finishedNow(context) : {};
  const { meanOver } = lookBack(state);
  const wasHard = state.painFlags.some(isOpen) || meanOver > FAR_TOO_HARD;
  const place = repeats
    ? { position: state.position, followsProgram: state.followsProgram }
    : decided === 'advance'
      ? advancedTo(context, phase)
      : positionOf(program, state.position, phase);
  const lastWasDeload = state.blockWeeks.at(-1)?.deload === true;
  const next: TrainingState = {
    ...state,
    ...place,
    block: state.block + 1,
    phase,
    weekOfBlock: 1,
    blockFinished: false,
    deload: false,
    special: null,
    repeatsOfWeek: 0,
    blockWeeks: [],
    blockRepeats: repeats ? state.blockRepeats + 1 : 0,
    hardBlocks: wasHard ? state.hardBlocks + 1 : 0,
    finishedPhases: { ...state.finishedPhases, ...finished },
    reduction: repeats ? repeatedLoads(phase) : null,
    // A repeated block keeps its exercises.
    liftsOnRecord: repeats ? state.liftsOnRecord : liftsOnRecord(state.exercises),
    swaps: repeats ? state.swaps : phase === state.phase ? stepsUp(state) : {},
    reasons: painReasons(profile, state.reasons, repeats),
  };
  const wantsRest = decided === 'deload-repeat' && state.week > FIRST_WEEKS_WITHOUT_DELOAD;
  const restDue = isDeloadDue(profile, program, { ...next, weeksSinceDeload: state.weeksSinceDeload - 1 }, 1);
  if (lastWasDeload || !(wantsRest || restDue)) return next;
  const rest = eased(profile, next, wantsRest ? 'week-deload-before-repeat' : 'week-deload-planned');
  return wantsRest && hurtInTwoParts(state)
    ? { ...rest, special: { kind: 'deload', numbers: 'phase-1' } }
    : rest;
}

/** In the block's last week: the easy week that follows has phase 1's numbers (6.2). */
function hurtInTwoParts({ painFlags, week }: TrainingState): boolean {
  const bad = painFlags.filter((flag) => flag.level >= SWAPPED_FROM && flag.week === week - 1);
  return new Set(bad.flatMap(({ bodyPart }) => bodyPart ?? [])).size >= 2;
}

const FIRST_WEEKS_WITHOUT_DELOAD = 4;

/** So many weeks of steps are kept, or the state would grow with every block. */
const STEPS_KEPT_WEEKS = 12;

/**
 * Exercises rotate with a new block, and what hurt stays out of the choice. Where a phase follows itself, because health leaves no
 * other, the harder variants of late stay, so that each block of it is a step further (OPT reference 7.2, end).
 */
function stepsUp({ swaps, week: now }: TrainingState): TrainingState['swaps'] {
  const kept = Object.entries(swaps).filter(
    ([, { why, week }]) => why === 'progression' && now - week <= STEPS_KEPT_WEEKS,
  );
  return Object.fromEntries(kept);
}

/** 95 % of what was reached; phase 1 moves by variants and reps, its loads stay. */
function repeatedLoads(phase: Phase): TrainingState['reduction'] {
  return phase === 1 ? null : { rule: 'repeat-block', factor: REPEATED_LOADS, basePhase: null };
}

function finishedNow({ program, state }: BlockEnd): TrainingState['finishedPhases'] {
  const { undulation } = presentBlock(program, state);
  const phases = undulation === undefined ? [state.phase] : undulation.phases;
  return Object.fromEntries(phases.map((phase) => [phase, state.week - 1]));
}

function advancedTo(context: BlockEnd, phase: Phase): Pick<TrainingState, 'position' | 'followsProgram'> {
  const { program } = context;
  const position = nextPosition(context);
  const planned = program.blocks[position];
  if (planned === undefined) return { position, followsProgram: false };
  if (phaseOfWeek(planned, 1) === phase) return { position, followsProgram: true };
  return positionOf(program, position, phase);
}

function optionsAfter({ program, state }: BlockEnd, after: TrainingState): ProgramOptions {
  const phase1 = after.finishedPhases[1];
  const previous: PreviousProgram = {
    goal: program.goal,
    lastPhase: state.phase,
    weeksSincePhase1: phase1 === undefined ? null : state.week - 1 - phase1,
    finishedPhases: Object.keys(after.finishedPhases).map(Number) as Phase[],
    weeksSinceDeload: after.weeksSinceDeload,
  };
  return { program: program.program + 1, startDate: state.startDate, startWeek: state.week, previous };
}
