import { describe, expect, test } from 'vitest';
import { performanceOf, profileOf, programOf, recordOf, stateOf } from '../test/fixtures.ts';
import { finishBlock } from './finish-block.ts';
import type { Phase } from './phase.ts';
import type { PhaseDecision } from './phase-decision.ts';
import type { ProfileInput } from './profile.ts';
import type { Program } from './program.ts';
import { progressionReason } from './text/progression.ts';
import type { BlockWeek, PainFlag, TrainingState } from './training-state.ts';

const program = programOf([1, 2, 3, 4, 2, 3, 4]);

const weeks = (adherence: number, meanOver: number | null = 0, deloadLast = false): BlockWeek[] =>
  [1, 2, 3, 4].map((weekOfBlock) => ({
    week: 12 + weekOfBlock,
    weekOfBlock,
    deload: deloadLast && weekOfBlock === 4,
    adherence,
    meanOver,
    meanHit: 1,
  }));

const flag = (overrides: Partial<PainFlag> = {}): PainFlag => ({
  exerciseId: 'barbell-bench-press',
  pattern: 'horizontal-push',
  bodyPart: 'chest',
  where: 'shoulder',
  level: 5,
  week: 16,
  painFreeWeeks: 0,
  ...overrides,
});

/** The last week of a block is in. */
const finished = (phase: Phase, position: number, overrides: Partial<TrainingState> = {}): TrainingState =>
  stateOf({
    phase,
    position,
    block: position + 1,
    week: 17,
    weekOfBlock: 4,
    blockFinished: true,
    weeksSinceDeload: 4,
    blockWeeks: weeks(1),
    ...overrides,
  });

function finish(
  state: TrainingState,
  decision?: Omit<PhaseDecision, 'block'>,
  { of = {}, on = program }: { of?: Partial<ProfileInput>; on?: Program } = {},
) {
  const full = decision === undefined ? undefined : ({ block: state.block, ...decision } as PhaseDecision);
  return finishBlock(profileOf(of), on, state, full);
}

const rules = (result: { reasons: readonly { rule: string }[] }) => result.reasons.map(({ rule }) => rule);

describe('the proposal (OPT reference 6.3)', () => {
  test.each<{ name: string; state: Partial<TrainingState>; outcome: string; phase: Phase; rule: string }>([
    { name: 'a good block advances', state: {}, outcome: 'advance', phase: 3, rule: 'block-advance' },
    {
      name: 'three quarters are enough',
      state: { blockWeeks: weeks(0.75, 0.5) },
      outcome: 'advance',
      phase: 3,
      rule: 'block-advance',
    },
    {
      name: 'less than three quarters repeat',
      state: { blockWeeks: weeks(0.74) },
      outcome: 'repeat',
      phase: 2,
      rule: 'block-repeat-adherence',
    },
    {
      name: 'less than half repeat with fewer days',
      state: { blockWeeks: weeks(0.49) },
      outcome: 'repeat',
      phase: 2,
      rule: 'block-repeat-fewer-days',
    },
    {
      name: 'half repeat',
      state: { blockWeeks: weeks(0.5) },
      outcome: 'repeat',
      phase: 2,
      rule: 'block-repeat-adherence',
    },
    {
      name: 'harder than planned repeats',
      state: { blockWeeks: weeks(1, 0.6) },
      outcome: 'repeat',
      phase: 2,
      rule: 'block-repeat-effort',
    },
    {
      name: 'at 1.5 above still repeats',
      state: { blockWeeks: weeks(1, 1.5) },
      outcome: 'repeat',
      phase: 2,
      rule: 'block-repeat-effort',
    },
    {
      name: 'much harder rests first',
      state: { blockWeeks: weeks(1, 1.6) },
      outcome: 'deload-repeat',
      phase: 2,
      rule: 'block-deload-repeat',
    },
    {
      name: 'open pain rests first',
      state: { painFlags: [flag()] },
      outcome: 'deload-repeat',
      phase: 2,
      rule: 'block-deload-repeat',
    },
    {
      name: 'pain that is over does not',
      state: { painFlags: [flag({ painFreeWeeks: 2 })] },
      outcome: 'advance',
      phase: 3,
      rule: 'block-advance',
    },
    {
      name: 'the second hard block goes back',
      state: { painFlags: [flag()], hardBlocks: 1 },
      outcome: 'back',
      phase: 1,
      rule: 'block-back',
    },
    {
      name: 'after one repeat it advances',
      state: { blockRepeats: 1, blockWeeks: weeks(0.5) },
      outcome: 'advance',
      phase: 3,
      rule: 'block-advance-after-repeat',
    },
    {
      name: 'after one repeat with pain it goes back',
      state: { blockRepeats: 1, painFlags: [flag()] },
      outcome: 'back',
      phase: 1,
      rule: 'block-back',
    },
  ])('$name', ({ state, outcome, phase, rule }) => {
    const result = finish(finished(2, 1, state));
    expect(result.proposal).toMatchObject({ outcome, phase });
    expect(result).toMatchObject({ decided: outcome, phase, programFinished: false, nextProgram: null });
    expect(rules(result)).toContain(rule);
  });

  test('in phase 1 there is nothing to go back to', () => {
    expect(finish(finished(1, 0, { blockRepeats: 1, painFlags: [flag()] })).proposal).toMatchObject({
      outcome: 'deload-repeat',
      phase: 1,
    });
  });

  test('easy weeks say nothing about effort', () => {
    const blockWeeks = weeks(1, 0, true).map((week) => (week.deload ? { ...week, meanOver: 9 } : week));
    expect(finish(finished(2, 1, { blockWeeks })).decided).toBe('advance');
  });
});

describe('criteria to leave a phase', () => {
  const all = (phase: Phase, overrides: Parameters<typeof performanceOf>[0]) =>
    Object.fromEntries(
      ['barbell-bench-press', 'barbell-back-squat', 'seated-cable-row'].map((id) => [
        id,
        recordOf({ phases: { [phase]: performanceOf({ week: 16, ...overrides }) } }),
      ]),
    );

  test('1: week 4 at RPE 7 at most', () => {
    expect(finish(finished(1, 0, { exercises: all(1, { rpe: 7 }) })).decided).toBe('advance');
    const hard = finish(finished(1, 0, { exercises: all(1, { rpe: 8 }) }));
    expect(hard.decided).toBe('repeat');
    expect(hard.reasons[0]).toMatchObject({
      rule: 'block-criterion-missed',
      inputs: { criterion: 'steady-form' },
    });
  });

  test('1: faults count when they were assessed in the block', () => {
    const of = { compensations: ['low-back-rounds'] } satisfies Partial<ProfileInput>;
    expect(finish(finished(1, 0, { assessedWeek: 15 }), undefined, { of }).decided).toBe('repeat');
    expect(finish(finished(1, 0), undefined, { of }).decided).toBe('advance');
    expect(finish(finished(1, 0, { assessedWeek: 15 })).decided).toBe('advance');
    // A repeat does not make the fault go away.
    expect(finish(finished(1, 0, { assessedWeek: 15, blockRepeats: 1 }), undefined, { of }).decided).not.toBe(
      'advance',
    );
  });

  test('2: eight reps at RPE 8 on push, pull and legs', () => {
    expect(finish(finished(2, 1, { exercises: all(2, { rpe: 8 }) })).decided).toBe('advance');
    expect(finish(finished(2, 1, { exercises: all(2, { rpe: 9 }) })).decided).toBe('repeat');
    expect(finish(finished(2, 1, { exercises: all(2, { hit: 0.8 }) })).decided).toBe('repeat');
    expect(finish(finished(2, 1, { exercises: all(2, { hit: 0.8, week: 9 }) })).decided).toBe('advance');
  });

  test('3: a 1RM for legs, a push and a pull, before a heavy phase', () => {
    const oneRepMax = { kg: 100, week: 12, reps: 8 };
    const known = Object.fromEntries(
      Object.entries(all(3, {})).map(([id, record]) => [id, { ...record, oneRepMax }]),
    );
    expect(finish(finished(3, 2, { exercises: known })).phase).toBe(4);
    expect(finish(finished(3, 2, { exercises: all(3, {}) })).decided).toBe('repeat');
    const { 'seated-cable-row': _row, ...two } = known;
    expect(
      finish(
        finished(3, 2, {
          exercises: { ...two, 'dumbbell-row': recordOf({ phases: { 3: performanceOf({ week: 16 }) } }) },
        }),
      ).decided,
    ).toBe('repeat');
    // Nothing was logged in figures: as prescribed is as prescribed.
    expect(finish(finished(3, 2)).phase).toBe(4);
    expect(
      finish(finished(3, 2, { exercises: all(3, {}) }), undefined, { on: programOf([1, 2, 3, 1]) }).phase,
    ).toBe(1);
  });

  test('4: heavy lifts at RPE 9 at most', () => {
    expect(finish(finished(4, 3, { exercises: all(4, { rpe: 10 }) })).decided).toBe('repeat');
    expect(finish(finished(4, 3, { exercises: all(4, { rpe: 9 }) })).decided).toBe('advance');
  });
});

describe('the next block', () => {
  test('starts at week 1 of the next phase, its swaps gone, its numbers counted anew', () => {
    const swaps = { 'goblet-squat': { exerciseId: 'leg-press', why: 'progression', week: 14 } } as const;
    const { state } = finish(finished(2, 1, { swaps, repeatsOfWeek: 1 }));
    expect(state).toMatchObject({
      block: 3,
      phase: 3,
      position: 2,
      week: 17,
      weekOfBlock: 1,
      blockFinished: false,
      blockWeeks: [],
      repeatsOfWeek: 0,
      blockRepeats: 0,
      reduction: null,
      hardBlocks: 0,
      finishedPhases: { 1: 12, 2: 16 },
    });
    expect(state.swaps).toEqual({});
    expect(rules(state)).toEqual(['block-advance']);
  });

  test.each<[of: Partial<TrainingState>, hardBlocks: number]>([
    [{ blockWeeks: weeks(1, 1.5) }, 0],
    [{ blockWeeks: weeks(1, 1.6) }, 1],
    [{ painFlags: [flag(), flag({ exerciseId: 'push-up', painFreeWeeks: 4 })] }, 1],
    [{ painFlags: [flag({ painFreeWeeks: 4 })] }, 0],
  ])('%j makes %i hard blocks', (of, hardBlocks) => {
    expect(finish(finished(2, 1, of)).state.hardBlocks).toBe(hardBlocks);
  });

  test('an easy week is no answer in the first four weeks of coaching', () => {
    const after = (week: number) =>
      finish(finished(1, 0, { week, painFlags: [flag()], weeksSinceDeload: 3 })).state;
    expect(after(4).deload).toBe(false);
    expect(after(5)).toMatchObject({ deload: true, special: { kind: 'deload', numbers: 'own' } });
    expect(after(5).reasons.at(-1)).toMatchObject({
      rule: 'week-deload-before-repeat',
      inputs: { weeks: 3 },
    });
  });

  test('an undulating block finishes all phases of its mix', () => {
    const plain = programOf([1, 2]);
    const [first, second] = plain.blocks;
    if (first === undefined || second === undefined) throw new Error('no blocks');
    const mixed = { ...second, undulation: { kind: 'weekly', phases: [2, 3] } } as const;
    const on: Program = { ...plain, blocks: [first, mixed] };
    expect(finish(finished(2, 1), undefined, { on }).state.finishedPhases).toEqual({ 1: 12, 2: 16, 3: 16 });
  });

  test('an undulating block is next where the program has it', () => {
    const plain = programOf([1, 2, 3, 4]);
    const undulation = { kind: 'weekly', phases: [2, 3, 4, 3] } as const;
    const blocks = plain.blocks.map((block, index) =>
      index === 2 ? { ...block, phase: 2 as const, undulation } : block,
    );
    const { state } = finish(finished(2, 1), undefined, { on: { ...plain, blocks } });
    expect(state).toMatchObject({ phase: 2, position: 2, followsProgram: true });
  });

  test('a phase that is out is left where the program had it', () => {
    const on = programOf([1, 2, 3, 4, 4, 2]);
    const { state } = finish(finished(3, 2), undefined, {
      on,
      of: { compensations: ['knees-move-inward'] },
    });
    expect(state).toMatchObject({ phase: 3, position: 2, followsProgram: true });
  });

  test('a block cut short after the program’s last goes on beside it', () => {
    const on = programOf([1, 2]);
    const running = finished(2, 1, { blockFinished: false });
    expect(finish(running, { decision: 'advance' }, { on }).state).toMatchObject({
      position: 2,
      followsProgram: false,
    });
  });

  test('a repeat keeps its exercises, at 95 %', () => {
    const swaps = { 'goblet-squat': { exerciseId: 'leg-press', why: 'progression', week: 14 } } as const;
    const { state } = finish(finished(2, 1, { swaps, blockWeeks: weeks(0.6) }));
    expect(state).toMatchObject({
      block: 3,
      phase: 2,
      position: 1,
      blockRepeats: 1,
      swaps,
      reduction: { rule: 'repeat-block', factor: 0.95 },
    });
  });

  test('phase 1 repeats at the same loads, on the harder variants it had come to', () => {
    const swaps = { 'wall-push-up': { exerciseId: 'chair-push-up', why: 'progression', week: 14 } } as const;
    expect(finish(finished(1, 0, { swaps, blockWeeks: weeks(0.6) })).state).toMatchObject({
      reduction: null,
      swaps,
    });
  });

  test('where only one phase is open, every block of it is a step further', () => {
    const swaps = {
      'wall-push-up': { exerciseId: 'chair-push-up', why: 'progression', week: 14 },
      'goblet-squat': { exerciseId: 'leg-press', why: 'pain', week: 14 },
      'bird-dog': { exerciseId: 'dead-bug', why: 'regression', week: 14 },
      'chair-squat': { exerciseId: 'goblet-squat', why: 'progression', week: 4 },
      'wall-tap-hinge': { exerciseId: 'hip-hinge', why: 'progression', week: 5 },
    } as const;
    const { decided, state } = finish(finished(1, 0, { swaps }), undefined, { on: programOf([1, 1, 1]) });
    expect(decided).toBe('advance');
    expect(state).toMatchObject({ phase: 1, position: 1 });
    expect(state.swaps).toEqual({
      'wall-push-up': swaps['wall-push-up'],
      'wall-tap-hinge': swaps['wall-tap-hinge'],
    });
  });

  test('a rest comes first where it is asked for, unless the week before was one', () => {
    const rest = finish(finished(2, 1, { painFlags: [flag()] })).state;
    expect(rest).toMatchObject({ deload: true, weekOfBlock: 1, hardBlocks: 1, reduction: { factor: 0.95 } });
    const rested = finish(finished(2, 1, { painFlags: [flag()], blockWeeks: weeks(1, 0, true) })).state;
    expect(rested.deload).toBe(false);
  });

  test.each<[name: string, flags: Partial<PainFlag>[], numbers: 'own' | 'phase-1']>([
    ['two body parts, last week', [{}, { exerciseId: 'goblet-squat', bodyPart: 'legs' }], 'phase-1'],
    ['4 is enough', [{ level: 4 }, { exerciseId: 'goblet-squat', bodyPart: 'legs', level: 4 }], 'phase-1'],
    ['the same part twice', [{}, { exerciseId: 'push-up' }], 'own'],
    ['one of them light', [{}, { exerciseId: 'goblet-squat', bodyPart: 'legs', level: 3 }], 'own'],
    ['one of them older', [{}, { exerciseId: 'goblet-squat', bodyPart: 'legs', week: 15 }], 'own'],
    ['one of them of no known part', [{}, { exerciseId: 'chopping-wood', bodyPart: null }], 'own'],
  ])('pain before a rest: %s', (_, flags, numbers) => {
    const painFlags = flags.map((one) => flag(one));
    const { deload, special } = finish(finished(2, 1, { painFlags })).state;
    expect({ deload, special }).toEqual({ deload: true, special: { kind: 'deload', numbers } });
  });

  test('a rest that is due by plan has its own numbers, whatever hurt', () => {
    const painFlags = [flag(), flag({ exerciseId: 'goblet-squat', bodyPart: 'legs' })];
    const state = finished(2, 1, { painFlags, weeksSinceDeload: 12 });
    expect(finish(state, { decision: 'advance' }).state).toMatchObject({
      deload: true,
      special: { numbers: 'own' },
    });
  });

  test('twelve hard weeks end in a rest even across a block’s border', () => {
    expect(finish(finished(2, 1, { weeksSinceDeload: 12 })).state).toMatchObject({ deload: true, phase: 3 });
    expect(finish(finished(2, 1, { weeksSinceDeload: 11 })).state.deload).toBe(false);
    expect(
      finish(finished(3, 2, { weeksSinceDeload: 12 }), undefined, { on: programOf([1, 2, 3, 1]) }).state
        .deload,
    ).toBe(false);
  });

  test('stepping back goes on from there', () => {
    const back = finish(finished(4, 6, { painFlags: [flag()], hardBlocks: 1, block: 7 })).state;
    expect(back).toMatchObject({ phase: 3, position: 5, followsProgram: true });
  });

  test('a phase the program has nowhere behind it is trained on the way to the next', () => {
    const on = programOf([2, 3, 4, 2]);
    const back = finish(finished(2, 0, { painFlags: [flag()], hardBlocks: 1 }), undefined, { on }).state;
    expect(back).toMatchObject({ phase: 1, position: 0, followsProgram: false });
    const next = finish(finished(1, 0, { followsProgram: false }), undefined, { on }).state;
    expect(next).toMatchObject({ phase: 2, position: 0, followsProgram: true });
  });

  test('says the same when asked twice', () => {
    const state = finished(2, 1, { blockWeeks: weeks(0.6) });
    expect(JSON.stringify(finish(state))).toBe(JSON.stringify(finish(state)));
  });
});

describe('the trainer’s decision', () => {
  test.each<{
    name: string;
    state: TrainingState;
    decision: Omit<PhaseDecision, 'block'> & { phase?: Phase };
    of?: Partial<ProfileInput>;
    decided: string;
    phase: Phase;
    rule: string;
  }>([
    {
      name: 'advance beats a proposed repeat',
      state: finished(2, 1, { blockWeeks: weeks(0.6) }),
      decision: { decision: 'advance' },
      decided: 'advance',
      phase: 3,
      rule: 'block-trainer',
    },
    {
      name: 'repeat beats a proposed advance',
      state: finished(2, 1),
      decision: { decision: 'repeat' },
      decided: 'repeat',
      phase: 2,
      rule: 'block-trainer',
    },
    {
      name: 'a third time is the trainer’s word',
      state: finished(2, 1, { blockRepeats: 1 }),
      decision: { decision: 'repeat' },
      decided: 'repeat',
      phase: 2,
      rule: 'block-trainer',
    },
    {
      name: 'repeat keeps the easy week that was proposed',
      state: finished(2, 1, { painFlags: [flag()] }),
      decision: { decision: 'repeat' },
      decided: 'deload-repeat',
      phase: 2,
      rule: 'week-deload-before-repeat',
    },
    {
      name: 'a repeat without one stays without',
      state: finished(2, 1, { blockWeeks: weeks(0.6) }),
      decision: { decision: 'repeat' },
      decided: 'repeat',
      phase: 2,
      rule: 'block-trainer',
    },
    {
      name: 'the highest phase that health allows may be repeated',
      state: finished(2, 1),
      decision: { decision: 'repeat' },
      of: { conditions: ['hypertension'], goal: 'general-fitness' },
      decided: 'repeat',
      phase: 2,
      rule: 'block-trainer',
    },
    {
      name: 'one above it may not',
      state: finished(3, 2),
      decision: { decision: 'repeat' },
      of: { conditions: ['hypertension'], goal: 'general-fitness' },
      decided: 'advance',
      phase: 2,
      rule: 'block-too-high',
    },
    {
      name: 'so does goto the same phase',
      state: finished(2, 1, { blockWeeks: weeks(1, 1.6) }),
      decision: { decision: 'goto', phase: 2 },
      decided: 'deload-repeat',
      phase: 2,
      rule: 'week-deload-before-repeat',
    },
    {
      name: 'hold',
      state: finished(2, 1),
      decision: { decision: 'hold' },
      decided: 'hold',
      phase: 2,
      rule: 'block-trainer',
    },
    {
      name: 'down is always open',
      state: finished(4, 3),
      decision: { decision: 'goto', phase: 1 },
      decided: 'goto',
      phase: 1,
      rule: 'block-trainer',
    },
    {
      name: 'one up is open',
      state: finished(3, 2),
      decision: { decision: 'goto', phase: 4 },
      decided: 'goto',
      phase: 4,
      rule: 'block-trainer',
    },
    {
      name: 'goto the same phase repeats',
      state: finished(3, 2),
      decision: { decision: 'goto', phase: 3 },
      decided: 'repeat',
      phase: 3,
      rule: 'block-trainer',
    },
    {
      name: 'up never skips',
      state: finished(1, 0),
      decision: { decision: 'goto', phase: 3 },
      decided: 'advance',
      phase: 2,
      rule: 'block-skips-phase',
    },
    {
      name: 'nor 3 on the way to 4 in muscle gain',
      state: finished(2, 1),
      decision: { decision: 'goto', phase: 4 },
      decided: 'advance',
      phase: 3,
      rule: 'block-skips-phase',
    },
    {
      name: 'but an athlete may leave 3 out',
      state: finished(2, 1),
      decision: { decision: 'goto', phase: 4 },
      of: { goal: 'performance' },
      decided: 'goto',
      phase: 4,
      rule: 'block-trainer',
    },
    {
      name: 'from 2 on, to 4 only: not from 1',
      state: finished(1, 0),
      decision: { decision: 'goto', phase: 4 },
      of: { goal: 'performance' },
      decided: 'advance',
      phase: 2,
      rule: 'block-skips-phase',
    },
    {
      name: 'nor to 5',
      state: finished(2, 1),
      decision: { decision: 'goto', phase: 5 },
      of: { goal: 'performance' },
      decided: 'advance',
      phase: 3,
      rule: 'block-skips-phase',
    },
    {
      name: 'a 5 that is under way needs no new foundation to be repeated',
      state: finished(5, 4, { finishedPhases: {} }),
      decision: { decision: 'goto', phase: 5 },
      of: { goal: 'performance' },
      decided: 'repeat',
      phase: 5,
      rule: 'block-trainer',
    },
    {
      name: '5 stands on 2 and 4',
      state: finished(4, 3, { finishedPhases: { 2: 8 } }),
      decision: { decision: 'goto', phase: 5 },
      decided: 'goto',
      phase: 5,
      rule: 'block-trainer',
    },
    {
      name: '5 without a finished 2',
      state: finished(4, 3, { finishedPhases: {} }),
      decision: { decision: 'goto', phase: 5 },
      decided: 'advance',
      phase: 2,
      rule: 'block-needs-foundation',
    },
    {
      name: '5 with a 2 of long ago',
      state: finished(4, 3, { finishedPhases: { 2: -10 } }),
      decision: { decision: 'goto', phase: 5 },
      decided: 'advance',
      phase: 2,
      rule: 'block-needs-foundation',
    },
    {
      name: 'never above what health allows',
      state: finished(2, 1),
      decision: { decision: 'goto', phase: 3 },
      of: { conditions: ['hypertension'], goal: 'general-fitness' },
      decided: 'advance',
      phase: 2,
      rule: 'block-too-high',
    },
    {
      name: 'never heavy with a fault that forbids it',
      state: finished(3, 2),
      decision: { decision: 'goto', phase: 4 },
      of: { compensations: ['knees-move-inward'] },
      decided: 'advance',
      phase: 3,
      rule: 'block-too-high',
    },
  ])('$name', ({ state, decision, of, decided, phase, rule }) => {
    const result = finish(state, decision, of === undefined ? {} : { of });
    expect(result).toMatchObject({ decided, phase });
    const word = rule.startsWith('week-') ? 'block-trainer' : rule;
    expect(rules(result)).toEqual(word === 'block-trainer' ? [word] : [word, ...rules(result.proposal)]);
    expect(rules(result.state)).toContain(rule);
    expect(result.state.deload).toBe(decided === 'deload-repeat');
  });

  test.each<[Omit<PhaseDecision, 'block'> & { phase?: Phase }, inputs: object]>([
    [
      { decision: 'goto', phase: 1 },
      { decision: 'goto', phase: 1 },
    ],
    [{ decision: 'repeat' }, { decision: 'repeat' }],
    [
      { decision: 'goto', phase: 4 },
      { phase: 4, missing: 3 },
    ],
  ])('%j says what it was about', (decision, inputs) => {
    expect(finish(finished(2, 1), decision).reasons[0]?.inputs).toEqual(inputs);
  });

  test('too high says how high', () => {
    const of: Partial<ProfileInput> = { conditions: ['hypertension'], goal: 'general-fitness' };
    const result = finish(finished(2, 1), { decision: 'goto', phase: 3 } as PhaseDecision, { of });
    expect(result.reasons[0]?.inputs).toEqual({ phase: 3, maxPhase: 2 });
  });

  test('carries the trainer’s own words', () => {
    const result = finish(finished(2, 1), { decision: 'repeat', reason: 'Travel ahead' });
    expect(result.reasons.map(({ text }) => text)).toContain('Travel ahead');
    expect(result.state.reasons.map(({ text }) => text)).toContain('Travel ahead');
  });

  test('hold is one more week outside the count', () => {
    const { state, programFinished } = finish(finished(2, 1), { decision: 'hold' });
    expect(state).toMatchObject({
      block: 2,
      weekOfBlock: 4,
      week: 17,
      blockFinished: false,
      special: { kind: 'hold' },
    });
    expect(rules(state)).toEqual(['block-trainer']);
    expect(programFinished).toBe(false);
  });

  test.each<[weeksSinceDeload: number, lastWasEasy: boolean, isEasy: boolean]>([
    [10, false, false],
    [11, false, true],
    [12, false, true],
    [12, true, false],
  ])(
    'hold after %i hard weeks, an easy one before it %s: easy %s',
    (weeksSinceDeload, lastWasEasy, isEasy) => {
      const blockWeeks = weeks(1, 0, lastWasEasy);
      const { state } = finish(finished(2, 1, { weeksSinceDeload, blockWeeks }), { decision: 'hold' });
      expect(state.deload).toBe(isEasy);
      expect(state.special).toEqual(isEasy ? { kind: 'deload', numbers: 'own' } : { kind: 'hold' });
      expect(rules(state).includes('week-deload-planned')).toBe(isEasy);
      expect(state.weekOfBlock).toBe(4);
    },
  );

  test('hold before a week is in is easy after twelve hard weeks, too', () => {
    const begun = { blockFinished: false, weekOfBlock: 1, blockWeeks: [], weeksSinceDeload: 12 };
    expect(finish(finished(2, 1, begun), { decision: 'hold' }).state).toMatchObject({
      deload: true,
      weekOfBlock: 1,
    });
  });

  test('a block may be left before its first week is in', () => {
    const begun = finished(2, 1, { blockFinished: false, weekOfBlock: 1, week: 13, blockWeeks: [] });
    expect(finish(begun, { decision: 'advance' }).state).toMatchObject({
      block: 3,
      phase: 3,
      weekOfBlock: 1,
    });
  });

  test('a block may be cut short', () => {
    const running = finished(2, 1, { blockFinished: false, weekOfBlock: 3, week: 15 });
    expect(finish(running, { decision: 'advance' }).state).toMatchObject({
      block: 3,
      phase: 3,
      weekOfBlock: 1,
      finishedPhases: { 1: 12 },
    });
    expect(finish(running, { decision: 'hold' }).state).toMatchObject({
      weekOfBlock: 2,
      special: { kind: 'hold' },
    });
  });
});

describe('the end of the program', () => {
  const last = finished(4, 6, { block: 7, finishedPhases: { 1: 4, 2: 8, 3: 12 } });

  test('hands over to the next', () => {
    const result = finish(last);
    expect(result.programFinished).toBe(true);
    expect(rules(result)).toEqual(['block-program-finished']);
    expect(result.nextProgram).toEqual({
      program: 2,
      startDate: '2027-02-22',
      startWeek: 17,
      previous: {
        goal: 'muscle-gain',
        lastPhase: 4,
        weeksSincePhase1: 12,
        finishedPhases: [1, 2, 3, 4],
        weeksSinceDeload: 4,
      },
    });
  });

  test('comes after as many blocks as were planned, repeated ones included', () => {
    expect(finish(finished(2, 4, { block: 7 })).programFinished).toBe(true);
    expect(finish(finished(2, 4, { block: 6 })).programFinished).toBe(false);
  });

  test('comes when the last phase is done, however few blocks it took; not when that one comes again', () => {
    expect(finish(finished(4, 6, { block: 5, finishedPhases: { 2: 8 } })).programFinished).toBe(true);
    expect(finish(finished(4, 6, { block: 5, blockWeeks: weeks(0.6) })).programFinished).toBe(false);
  });

  test('says why it would have been repeated', () => {
    const result = finish(finished(2, 4, { block: 7, blockWeeks: weeks(0.6) }));
    expect(rules(result)).toEqual(['block-repeat-adherence', 'block-program-finished']);
  });

  test('knows when phase 1 was never trained', () => {
    const previous = finish(finished(4, 6, { block: 7, finishedPhases: {} })).nextProgram?.previous;
    expect(previous?.weeksSincePhase1).toBeNull();
  });

  test('waits for a hold', () => {
    expect(finish(last, { decision: 'hold' }).programFinished).toBe(false);
  });
});

describe('pain of a block’s last week', () => {
  const inputs = { exercise: 'Bench press', replacement: 'Push-up', where: 'shoulder' };
  const told = (decision: PhaseDecision['decision']) =>
    finishBlock(
      profileOf(),
      program,
      stateOf({
        weekOfBlock: 4,
        blockFinished: true,
        week: 17,
        reasons: [
          progressionReason(profileOf(), 'week-pain-exchange', inputs),
          progressionReason(profileOf(), 'week-step-up'),
        ],
      }),
      { block: 2, decision } as PhaseDecision,
    ).state.reasons.map(({ rule, inputs: { replacement } }) => [rule, replacement]);

  test('is told in the week that follows; a replacement only where it stays', () => {
    expect(told('repeat')).toContainEqual(['week-pain-exchange', 'Push-up']);
    expect(told('hold')).toContainEqual(['week-pain-exchange', 'Push-up']);
    expect(told('advance')).toContainEqual(['week-pain-left-out', undefined]);
    expect(told('advance').map(([rule]) => rule)).not.toContain('week-step-up');
  });
});
