import { describe, expect, it } from 'vitest';
import { profileOf } from '../test/fixtures.ts';
import { planProgram } from './plan-program.ts';
import type { ProfileInput } from './profile.ts';

const phasesOf = (overrides: Partial<ProfileInput>, options = {}) =>
  planProgram(profileOf(overrides), options)
    .blocks.map(({ phase }) => phase)
    .join(' ');
const rulesOf = (overrides: Partial<ProfileInput>) =>
  planProgram(profileOf(overrides)).reasons.map(({ rule }) => rule);
const deloads = (overrides: Partial<ProfileInput>) =>
  planProgram(profileOf(overrides)).blocks.flatMap(({ deloadWeek, startWeek }) =>
    deloadWeek === undefined ? [] : startWeek + deloadWeek - 1,
  );

describe('planProgram', () => {
  it.each([
    ['fat-loss', {}, '1 2 3 1 2 3 1 2 3 1 2 3 1'],
    ['muscle-gain', {}, '1 2 3 4 2 3 4 2 3 4 2 3 4'],
    ['performance', {}, '1 2 3 4 5 2 3 4 5 2 3 4 5'],
    ['performance', { skipHypertrophy: true }, '1 2 4 5 2 4 5 2 4 5 2 4 5'],
    ['general-fitness', {}, '1 2 3 2 1 2 3 2 1 2 3 2 1'],
    ['general-fitness', { allPhases: true }, '1 2 3 4 5 2 3 4 5 2 3 4 5'],
  ] as const)('lays out a year of %s %o', (goal, options, phases) => {
    expect(phasesOf({ goal, options })).toBe(phases);
  });

  it('has 13 blocks of 4 weeks', () => {
    const { blocks } = planProgram(profileOf());
    expect(blocks.map(({ startWeek }) => startWeek)).toEqual(
      Array.from({ length: 13 }, (_, index) => index * 4 + 1),
    );
    expect(blocks.every(({ weeks }) => weeks === 4)).toBe(true);
  });

  it.each([
    ['muscle-gain', '1990-05-04', [16, 28, 40, 52]],
    ['performance', '1990-05-04', [16, 28, 40, 52]],
    ['general-fitness', '1990-05-04', [16, 32, 48]],
    ['fat-loss', '1990-05-04', []],
    ['fat-loss', '1965-05-04', [12, 24, 36, 48]],
  ] as const)('plans the deloads of %s, born %s', (goal, birthDate, weeks) => {
    expect(deloads({ goal, birthDate })).toEqual(weeks);
  });

  it.each([
    ['fat-loss', 2, '1 2 1 2 1 2 1 2 1 2 1 2 1'],
    ['muscle-gain', 3, '1 2 3 2 3 2 3 2 3 2 3 2 3'],
    ['performance', 1, '1 1 1 1 1 1 1 1 1 1 1 1 1'],
  ] as const)('runs %s on the phases that clearance leaves (up to %i)', (goal, maxPhase, phases) => {
    expect(phasesOf({ goal, readiness: 'clear-with-care', clearance: { maxPhase } })).toBe(phases);
    expect(rulesOf({ goal, readiness: 'clear-with-care', clearance: { maxPhase } })).toContain('max-phase');
  });

  it('lets a condition keep its cap, and a doctor raise it as far as the dose allows', () => {
    expect(phasesOf({ conditions: ['hypertension'], readiness: 'clear-with-care' })).toMatch(/^1 2 2/);
    const cleared = { conditions: ['hypertension' as const], clearance: { maxPhase: 5 as const } };
    expect(phasesOf(cleared)).toBe('1 2 3 2 3 2 3 2 3 2 3 2 3');
  });

  it('puts phase 2 in place of heavy blocks while a serious fault is on record', () => {
    expect(phasesOf({ compensations: ['knees-move-inward'] })).toBe('1 2 3 2 2 3 2 2 3 2 2 3 2');
    expect(phasesOf({ compensations: ['heels-rise'] })).toBe('1 2 3 4 2 3 4 2 3 4 2 3 4');
  });

  it('skips phase 1 only when everything speaks for it', () => {
    const asked = {
      options: { skipStabilization: true },
      compensations: [],
      experience: 'advanced' as const,
    };
    expect(phasesOf(asked)).toBe('2 3 4 2 3 4 2 3 4 2 3 4 2');
    expect(phasesOf({ ...asked, goal: 'fat-loss' })).toBe('2 3 1 2 3 1 2 3 1 2 3 1 2');
    for (const obstacle of [
      { experience: 'beginner' as const },
      { compensations: undefined },
      { compensations: ['low-back-rounds' as const] },
      { compensations: ['heels-rise' as const, 'head-forward' as const] },
      { readiness: 'clear-with-care' as const },
      { birthDate: '1955-01-01' },
      { conditions: ['knee-pain' as const] },
    ]) {
      const { compensations, ...rest } = { ...asked, ...obstacle };
      const profile = { ...rest, ...(compensations === undefined ? {} : { compensations }) };
      expect(phasesOf(profile)).toMatch(/^1/);
      expect(rulesOf(profile)).toContain('stabilization-kept');
    }
  });

  it.each([
    ['2027-02-15', 11, '1 2'],
    ['2027-03-29', 17, '1 2 4 5'],
    ['2027-04-26', 21, '1 2 3 4 5'],
    ['2027-05-24', 25, '1 2 2 3 4 5'],
    ['2027-06-21', 29, '1 2 4 5 2 4 5'],
    ['2027-08-16', 37, '1 2 3 4 5 2 3 4 5'],
  ])('counts back from an event on %s, %i weeks away', (eventDate, weeks, phases) => {
    const { blocks } = planProgram(profileOf({ goal: 'performance', eventDate }));
    expect(blocks.map(({ phase }) => phase).join(' ')).toBe(phases);
    const last = blocks.at(-1);
    expect((last?.startWeek ?? 0) + (last?.weeks ?? 0) - 1).toBe(weeks - 1);
    expect(last?.deloadAfter).toBe(true);
  });

  it('goes on where the year before ended', () => {
    const next = { program: 2, startWeek: 53, startDate: '2027-11-29' };
    expect(phasesOf({ goal: 'fat-loss' }, next)).toMatch(/^2 3 1/);
    expect(phasesOf({ goal: 'muscle-gain' }, next)).toMatch(/^2 3 4/);
    expect(phasesOf({ goal: 'performance' }, next)).toMatch(/^1 2 3/);
    const previous = { lastPhase: 4, finishedPhases: [1, 2, 3, 4], weeksSinceDeload: 0 } as const;
    const changed = (weeksSincePhase1: number) =>
      phasesOf(
        { goal: 'fat-loss' },
        { ...next, previous: { ...previous, goal: 'muscle-gain', weeksSincePhase1 } },
      );
    expect(changed(10)).toMatch(/^2 3 1/);
    expect(changed(40)).toMatch(/^1 2 3/);
  });

  it('undulates once a block of every phase of the mix is done', () => {
    const { blocks } = planProgram(profileOf({ goal: 'fat-loss', options: { undulation: 'weekly' } }));
    expect(blocks.slice(0, 5).map(({ undulation }) => undulation?.phases.join(''))).toEqual([
      undefined,
      undefined,
      undefined,
      '1232',
      '1232',
    ]);
    expect(blocks[3]?.deloadWeek).toBe(4);
  });

  it('keeps a group out of the heavy phases', () => {
    expect(phasesOf({ goal: 'performance', groupId: 'tuesday' })).not.toMatch(/[45]/);
  });
});
