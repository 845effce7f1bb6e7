import { describe, expect, test } from 'vitest';
import { profileOf, programOf, stateOf } from '../test/fixtures.ts';
import type { CompensationId } from './compensations.ts';
import { highestPhase, phaseAfter } from './next-phase.ts';
import type { Phase } from './phase.ts';
import type { Program } from './program.ts';
import type { TrainingState } from './training-state.ts';

/** The third of these blocks is over. */
const after = (phases: Phase[], state: Partial<TrainingState>, on: Program = programOf(phases)): Phase =>
  phaseAfter({
    profile: profileOf(),
    program: on,
    state: stateOf({ position: 2, block: 3, week: 40, ...state }),
    say: () => {
      throw new Error('nothing to say');
    },
  });

describe('phase 5 stands on a finished phase 2 and a finished 3 or 4 of the last 26 weeks (OPT reference 7.1, rule 9)', () => {
  const layout: Phase[] = [2, 3, 4, 5];

  test.each<{ name: string; phase: Phase; finished: TrainingState['finishedPhases']; next: Phase }>([
    { name: '2, and the 4 that is over now', phase: 4, finished: { 2: 20 }, next: 5 },
    { name: '2, and the 3 that is over now', phase: 3, finished: { 2: 20 }, next: 5 },
    { name: 'the 2 that is over now, and 3', phase: 2, finished: { 3: 20 }, next: 5 },
    { name: 'the 2 that is over now, and 4', phase: 2, finished: { 4: 20 }, next: 5 },
    { name: '2 just 26 weeks ago', phase: 4, finished: { 2: 14 }, next: 5 },
    { name: '2 more than 26 weeks ago', phase: 4, finished: { 2: 13 }, next: 2 },
    { name: 'no 2', phase: 4, finished: { 1: 20, 3: 30 }, next: 2 },
    { name: 'neither 3 nor 4', phase: 2, finished: { 1: 20 }, next: 2 },
  ])('$name: phase $next', ({ phase, finished, next }) => {
    expect(after(layout, { phase, finishedPhases: finished })).toBe(next);
  });

  test('an undulating block has its own conditions (3.7)', () => {
    const program = programOf(layout);
    const blocks = program.blocks.map((block) => ({
      ...block,
      undulation: { kind: 'weekly', phases: [5, 4, 3, 2] } as const,
    }));
    expect(after(layout, { phase: 4, finishedPhases: {} }, { ...program, blocks })).toBe(5);
  });
});

describe('faults that keep heavy work away (OPT reference 5.1)', () => {
  const highest = (compensations: CompensationId[], conditions: 'hypertension'[] = []) =>
    highestPhase({ profile: profileOf({ compensations, conditions }), state: stateOf() });

  test.each<[CompensationId, Phase]>([
    ['low-back-rounds', 3],
    ['asymmetric-weight-shift', 3],
    ['low-back-arches', 3],
    ['knees-move-inward', 3],
    ['heels-rise', 5],
  ])('%s: up to phase %i', (fault, phase) => {
    expect(highest([fault])).toBe(phase);
  });

  test('raise no lower cap', () => {
    expect(highest(['low-back-rounds'], ['hypertension'])).toBe(2);
  });
});
