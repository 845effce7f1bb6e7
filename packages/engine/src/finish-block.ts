import { missedCriteria } from './block-criteria.ts';
import { FAULTS_AGAINST_HEAVY_WORK, maxPhaseOn } from './limits.ts';
import type { Phase } from './phase.ts';
import type { PhaseDecision } from './phase-decision.ts';
import type { PreviousProgram, ProgramOptions } from './plan-program.ts';
import type { Profile } from './profile.ts';
import { type Program, phaseOfWeek } from './program.ts';
import type { Reason } from './reason.ts';
import { type BlockRule, progressionReason } from './text/progression.ts';
import { positionOf } from './time-off.ts';
import { isOpen, liftsOnRecord, presentBlock, type TrainingState } from './training-state.ts';
import { isDeloadDue } from './whole-week.ts';

export type BlockOutcome = 'advance' | 'repeat' | 'deload-repeat' | 'back';

/** What the engine would do after a block, and why; the trainer's decision beats it (OPT reference 6.3). */
export interface BlockProposal {
  readonly outcome: BlockOutcome;
  /** Phase of the next block. */
  readonly phase: Phase;
  readonly reasons: readonly Reason[];
}

export interface FinishedBlock {
  readonly proposal: BlockProposal;
  readonly decided: BlockOutcome | 'hold' | 'goto';
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

const ENOUGH = 0.75;
const FAR_TOO_LITTLE = 0.5;
const HARD = 0.5;
const FAR_TOO_HARD = 1.5;
const REPEATED_LOADS = 0.95;
const FOUNDATION_WEEKS = 26;

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
  const context: Context = {
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

interface Context {
  readonly profile: Profile;
  readonly program: Program;
  readonly state: TrainingState;
  readonly say: (rule: BlockRule, inputs?: Reason['inputs']) => Reason;
}

interface Step {
  readonly proposal: BlockProposal;
  readonly decided: FinishedBlock['decided'];
  readonly phase: Phase;
  readonly reasons: readonly Reason[];
}

// --- the proposal -----------------------------------------------------------------------------------------------------

function propose(context: Context): BlockProposal {
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
function back(context: Context): BlockProposal {
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
function lookBack(state: TrainingState): { adherence: number; meanOver: number } {
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

// --- where it goes ----------------------------------------------------------------------------------------------------

function nextPosition({ state }: Pick<Context, 'state'>): number {
  return state.followsProgram ? state.position + 1 : state.position;
}

/** The next phase of the layout, as far as health, faults and what was finished allow by then. */
function phaseAfter(context: Context): Phase {
  const { program, state } = context;
  const planned = program.blocks[nextPosition(context)];
  const phase = planned === undefined ? state.phase : phaseOfWeek(planned, 1);
  const allowed = Math.min(phase, highestPhase(context)) as Phase;
  if (planned?.undulation !== undefined) return allowed;
  return allowed === 5 && !hasFoundation(context, true) ? 2 : allowed;
}

/** By age, conditions and clearance on the day, and by faults that keep heavy work away (OPT reference 5.1, 7.2). */
function highestPhase({ profile, state }: Pick<Context, 'profile' | 'state'>): Phase {
  const byHealth = maxPhaseOn(profile, { day: state.startDate, weekOfCoaching: state.week });
  const faults = (profile.compensations ?? []).some((fault) => FAULTS_AGAINST_HEAVY_WORK.includes(fault));
  return faults && byHealth > 3 ? 3 : byHealth;
}

/** Phase 5 stands on a finished phase 2 and a finished 3 or 4 of the last 26 weeks (OPT reference 7.1, rule 9). */
function hasFoundation({ state }: Pick<Context, 'state'>, presentCounts: boolean): boolean {
  const lately = (phase: Phase): boolean => {
    if (presentCounts && phase === state.phase) return true;
    const week = state.finishedPhases[phase];
    return week !== undefined && state.week - week <= FOUNDATION_WEEKS;
  };
  return lately(2) && (lately(3) || lately(4));
}

// --- the trainer's decision -------------------------------------------------------------------------------------------

interface Verdict {
  readonly accepted: boolean;
  readonly decided?: FinishedBlock['decided'];
  readonly phase?: Phase;
  readonly reasons: readonly Reason[];
}

function judge(context: Context, decision: PhaseDecision, proposal: BlockProposal): Verdict {
  const { state, say } = context;
  const accept = (decided: FinishedBlock['decided'], phase: Phase): Verdict => ({
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
  switch (decision.decision) {
    case 'advance':
      return accept('advance', proposal.outcome === 'advance' ? proposal.phase : phaseAfter(context));
    case 'repeat':
      return state.phase > highestPhase(context)
        ? { accepted: false, reasons: [tooHigh(context, state.phase)] }
        : accept('repeat', state.phase);
    case 'hold':
      return accept('hold', state.phase);
    case 'goto': {
      const refusal = refusalOf(context, decision.phase);
      if (refusal !== null) return { accepted: false, reasons: [refusal] };
      return accept(decision.phase === state.phase ? 'repeat' : 'goto', decision.phase);
    }
    default:
      return decision satisfies never;
  }
}

function tooHigh(context: Context, phase: Phase): Reason {
  return context.say('block-too-high', { phase, maxPhase: highestPhase(context) });
}

/** Down is always open. Up skips no phase but 3, for an athlete (OPT reference 3.1, 7.1 rule 9). */
function refusalOf(context: Context, phase: Phase): Reason | null {
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

// --- carrying it out --------------------------------------------------------------------------------------------------

function carryOut(context: Context, step: Step): FinishedBlock {
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
  const after = goesOn ? begun(context, decided, phase) : held(state);
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

/** The same week's numbers once more, outside the block's count (OPT reference 6.3). */
function held(state: TrainingState): TrainingState {
  const weekOfBlock = state.blockFinished ? state.weekOfBlock : Math.max(1, state.weekOfBlock - 1);
  return {
    ...state,
    weekOfBlock,
    blockFinished: false,
    special: { kind: 'hold' },
    deload: false,
    reasons: [],
  };
}

function begun(context: Context, decided: Step['decided'], phase: Phase): TrainingState {
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
    // Exercises rotate with a new block; what hurt stays out of the choice.
    swaps: repeats ? state.swaps : {},
    reasons: [],
  };
  const wantsRest = decided === 'deload-repeat' && state.week > FIRST_WEEKS_WITHOUT_DELOAD;
  const restDue = isDeloadDue(profile, program, { ...next, weeksSinceDeload: state.weeksSinceDeload - 1 }, 1);
  if (lastWasDeload || !(wantsRest || restDue)) return next;
  const rule = wantsRest ? 'week-deload-before-repeat' : 'week-deload-planned';
  return {
    ...next,
    deload: true,
    special: { kind: 'deload', numbers: 'own' },
    reasons: [progressionReason(profile, rule, { weeks: state.weeksSinceDeload })],
  };
}

const FIRST_WEEKS_WITHOUT_DELOAD = 4;

/** 95 % of what was reached; phase 1 moves by variants and reps, its loads stay. */
function repeatedLoads(phase: Phase): TrainingState['reduction'] {
  return phase === 1 ? null : { rule: 'repeat-block', factor: REPEATED_LOADS, basePhase: null };
}

function finishedNow({ program, state }: Context): TrainingState['finishedPhases'] {
  const { undulation } = presentBlock(program, state);
  const phases = undulation === undefined ? [state.phase] : undulation.phases;
  return Object.fromEntries(phases.map((phase) => [phase, state.week - 1]));
}

function advancedTo(context: Context, phase: Phase): Pick<TrainingState, 'position' | 'followsProgram'> {
  const { program } = context;
  const position = nextPosition(context);
  const planned = program.blocks[position];
  if (planned === undefined) return { position, followsProgram: false };
  if (phaseOfWeek(planned, 1) === phase) return { position, followsProgram: true };
  return positionOf(program, position, phase);
}

function optionsAfter({ program, state }: Context, after: TrainingState): ProgramOptions {
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
