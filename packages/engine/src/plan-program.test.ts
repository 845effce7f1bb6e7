import { describe, expect, it } from 'vitest';
import { profileOf } from '../test/fixtures.ts';
import type { Phase } from './phase.ts';
import { type PreviousProgram, type ProgramOptions, planProgram } from './plan-program.ts';
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

  const second = { program: 2, startWeek: 53, startDate: '2027-11-29' } as const;

  const said = (overrides: Partial<ProfileInput>, options: ProgramOptions = {}) =>
    planProgram(profileOf(overrides), options).reasons.map(({ rule, inputs }) => [rule, inputs]);

  it.each<{ name: string; of: Partial<ProfileInput>; says: [string, object][] }>([
    { name: 'nothing, where nothing is out of the way', of: {}, says: [] },
    { name: 'that it waits', of: { readiness: 'needs-clearance' }, says: [['awaiting-clearance', {}]] },
    {
      name: 'how far health lets it go',
      of: { conditions: ['hypertension'] },
      says: [['max-phase', { maxPhase: 2 }]],
    },
    {
      name: 'nothing of a cap above the goal',
      of: { goal: 'fat-loss', clearance: { maxPhase: 3 } },
      says: [],
    },
    {
      name: 'which faults keep heavy work away',
      of: { compensations: ['knees-move-inward', 'heels-rise', 'low-back-arches'] },
      says: [['fault-keeps-heavy-work-away', { faults: 'knees-move-inward, low-back-arches' }]],
    },
    {
      name: 'nothing of faults where there is no heavy work',
      of: { goal: 'fat-loss', compensations: ['knees-move-inward'] },
      says: [],
    },
    {
      name: 'what stands against skipping phase 1',
      of: {
        options: { skipStabilization: true },
        experience: 'beginner',
        compensations: [],
        conditions: ['knee-pain'],
      },
      says: [
        ['max-phase', { maxPhase: 2 }],
        ['stabilization-kept', { obstacles: 'experience, care' }],
      ],
    },
    {
      name: 'that phase 1 is skipped',
      of: { options: { skipStabilization: true }, experience: 'advanced', compensations: [] },
      says: [['stabilization-skipped', {}]],
    },
    {
      name: 'that an event asks for another goal',
      of: { eventDate: '2027-06-21' },
      says: [['event-without-performance', {}]],
    },
    {
      name: 'that it counts back from the event',
      of: { goal: 'performance', eventDate: '2027-03-29' },
      says: [['event', { eventDate: '2027-03-29', blocks: 4 }]],
    },
    {
      name: 'that the event is too near',
      of: { goal: 'performance', eventDate: '2026-12-28' },
      says: [['event-too-near', { eventDate: '2026-12-28' }]],
    },
    {
      name: 'nothing yet of one beyond the year',
      of: { goal: 'performance', eventDate: '2028-01-03' },
      says: [],
    },
  ])('says $name', ({ of, says }) => {
    expect(said(of)).toEqual(says);
  });

  it('walks the usual year where the event is too near, past, or beyond it', () => {
    for (const eventDate of ['2026-12-28', '2028-01-03'])
      expect(phasesOf({ goal: 'performance', eventDate })).toBe('1 2 3 4 5 2 3 4 5 2 3 4 5');
    const { blocks } = planProgram(profileOf({ goal: 'performance', eventDate: '2027-12-06' }));
    expect(blocks).toHaveLength(13);
    expect(blocks.at(-1)?.deloadAfter).toBe(true);
  });

  it('says nothing of an event that a year has left behind', () => {
    const passed = { goal: 'performance', eventDate: second.startDate } as const;
    expect(said(passed, second)).toEqual([]);
    expect(phasesOf(passed, second).slice(0, 7)).toBe('1 2 3 4');
  });

  it.each([
    ['2027-11-29', []],
    ['2027-11-30', []],
    ['2027-12-01', ['event-too-near']],
  ])('says nothing of an event on %s whose easy week the program before has had', (eventDate, rules) => {
    const previous = {
      goal: 'performance',
      lastPhase: 5,
      weeksSincePhase1: 12,
      finishedPhases: [1, 2, 4, 5],
      weeksSinceDeload: 0,
    } as const;
    const start = { program: 2, startWeek: 53, startDate: '2027-11-29' };
    const { reasons } = planProgram(profileOf({ goal: 'performance', eventDate }), { ...start, previous });
    expect(reasons.map(({ rule }) => rule)).toEqual(rules);
    expect(rulesOf({ goal: 'performance', eventDate: '2026-12-01' })).toEqual(['event-too-near']);
  });

  it('makes the first block longer by the weeks that make none', () => {
    // 19 weeks away: four blocks, the easy week, and two more.
    const { blocks } = planProgram(profileOf({ goal: 'performance', eventDate: '2027-04-12' }));
    expect(blocks.map(({ startWeek, weeks }) => [startWeek, weeks])).toEqual([
      [1, 6],
      [7, 4],
      [11, 4],
      [15, 4],
    ]);
  });

  it('rests after the last block before an event, not in it', () => {
    const { blocks } = planProgram(profileOf({ goal: 'performance', eventDate: '2027-03-29' }));
    expect(blocks.map(({ deloadWeek, deloadAfter }) => [deloadWeek, deloadAfter])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, true],
    ]);
  });

  it.each([
    ['1962-02-22', '1 2 3 2 2 2 2 2 2 2 2 2 2'],
    ['1962-02-21', '1 2 2 2 2 2 2 2 2 2 2 2 2'],
  ])('caps a block by the age on its last day: born %s', (birthDate, phases) => {
    expect(phasesOf({ birthDate })).toBe(phases);
    expect(said({ birthDate })).toEqual([]);
  });

  it.each([
    ['1967-02-15', [12, 24, 36, 48]],
    ['1967-02-16', [24, 36, 48]],
  ])('plans deloads by the age in a block’s last week: born %s', (birthDate, weeks) => {
    expect(deloads({ goal: 'fat-loss', birthDate })).toEqual(weeks);
  });

  const before = (of: Partial<PreviousProgram>): ProgramOptions => ({
    ...second,
    previous: {
      goal: 'muscle-gain',
      lastPhase: 4,
      weeksSincePhase1: 40,
      finishedPhases: [1, 2, 3, 4],
      weeksSinceDeload: 0,
      ...of,
    },
  });

  it.each<[ProfileInput['goal'], lastPhase: Phase, phases: string]>([
    ['muscle-gain', 4, '2 3 4 2'],
    ['muscle-gain', 2, '3 4 2 3'],
    ['muscle-gain', 3, '4 2 3 4'],
    ['muscle-gain', 1, '2 3 4 2'],
    ['fat-loss', 1, '2 3 1 2'],
    ['fat-loss', 2, '3 1 2 3'],
    ['fat-loss', 3, '1 2 3 1'],
    ['performance', 3, '1 2 3 4'],
  ])('goes on after the last phase of the year before: %s, %i', (goal, lastPhase, phases) => {
    expect(phasesOf({ goal }, before({ goal, lastPhase })).slice(0, 7)).toBe(phases);
    expect(said({ goal }, before({ goal, lastPhase }))).toEqual([]);
  });

  it('knows which of two blocks of phase 2 a cycle of general fitness ended with', () => {
    const fifth = { ...before({ goal: 'general-fitness', lastPhase: 2 }), program: 5 };
    expect(phasesOf({ goal: 'general-fitness' }, fifth).slice(0, 7)).toBe('1 2 3 2');
    expect(phasesOf({ goal: 'general-fitness' }, { ...fifth, program: 3 }).slice(0, 7)).toBe('3 2 1 2');
  });

  it.each<[weeksSincePhase1: number | null, phases: string, rule: string, weeks: number]>([
    [25, '2 3 1 2', 'new-goal-goes-on', 25],
    [26, '1 2 3 1', 'new-goal-prepares', 26],
    [null, '1 2 3 1', 'new-goal-prepares', 26],
  ])('starts a new goal with phase 1 when that is %s weeks ago', (weeksSincePhase1, phases, rule, weeks) => {
    const options = before({ weeksSincePhase1, lastPhase: 2 });
    expect(phasesOf({ goal: 'fat-loss' }, options).slice(0, 7)).toBe(phases);
    expect(said({ goal: 'fat-loss' }, options)).toEqual([[rule, { weeks }]]);
  });

  it('leaves out the preparation of a new goal that was trained lately', () => {
    const options = before({ weeksSincePhase1: 8, goal: 'fat-loss' });
    expect(phasesOf({ goal: 'muscle-gain' }, options).slice(0, 7)).toBe('2 3 4 2');
    const only1 = { goal: 'muscle-gain', clearance: { maxPhase: 1 } } as const;
    expect(phasesOf(only1, options)).toBe('1 1 1 1 1 1 1 1 1 1 1 1 1');
  });

  it('skips phase 1 in a client’s first year only', () => {
    const asked: Partial<ProfileInput> = {
      options: { skipStabilization: true },
      compensations: [],
      experience: 'advanced',
    };
    expect(said({ ...asked, goal: 'fat-loss' }, before({ goal: 'fat-loss', lastPhase: 3 }))).toEqual([]);
  });

  it('counts the weeks since the last deload on from the year before', () => {
    const { blocks } = planProgram(profileOf(), before({ weeksSinceDeload: 8 }));
    expect(blocks.map(({ deloadWeek }) => deloadWeek).slice(0, 3)).toEqual([4, undefined, undefined]);
    expect(blocks.map(({ startWeek }) => startWeek).slice(0, 2)).toEqual([53, 57]);
  });

  it.each<{ name: string; of: Partial<ProfileInput>; mix: string; from: number | null }>([
    { name: 'by week', of: { options: { undulation: 'weekly' } }, mix: '2-3-4-3', from: 5 },
    { name: 'by day, three days', of: { options: { undulation: 'daily' } }, mix: '2-3-4', from: 5 },
    {
      name: 'by day, two days',
      of: { options: { undulation: 'daily' }, daysPerWeek: 2 },
      mix: '3-4',
      from: 5,
    },
    {
      name: 'not above what health allows',
      of: { options: { undulation: 'weekly' }, clearance: { maxPhase: 3 } },
      mix: '2-3-4-3',
      from: null,
    },
    {
      name: 'not with a fault against heavy work',
      of: { options: { undulation: 'daily' }, goal: 'fat-loss', compensations: ['low-back-arches'] },
      mix: '1-2-3',
      from: null,
    },
    {
      name: 'not with hypertrophy, where that is left out',
      of: { options: { undulation: 'weekly', skipHypertrophy: true }, goal: 'performance' },
      mix: '2-3-4-5',
      from: null,
    },
    {
      name: 'without hypertrophy, where that is left out',
      of: { options: { undulation: 'daily', skipHypertrophy: true }, goal: 'performance' },
      mix: '2-4-5',
      from: 5,
    },
    {
      name: 'with hypertrophy, where leaving it out is another goal’s',
      of: { options: { undulation: 'weekly', skipHypertrophy: true } },
      mix: '2-3-4-3',
      from: 5,
    },
  ])('undulates $name', ({ of, mix, from }) => {
    const { blocks, reasons } = planProgram(profileOf(of));
    expect(reasons).toContainEqual(
      expect.objectContaining({
        rule: from === null ? 'undulation-off' : 'undulation-later',
        inputs: { phases: mix },
      }),
    );
    const mixed = blocks.filter(({ undulation }) => undulation !== undefined);
    expect(mixed[0]?.block ?? null).toBe(from);
    expect(mixed.map(({ phaseName }) => phaseName)).toEqual(mixed.map(() => `Undulating ${mix}`));
    expect(mixed.map(({ phase }) => phase)).toEqual(mixed.map(() => Number(mix[0])));
  });

  it.each(['weekly', 'daily'] as const)(
    'undulates %s from the first block where the phases were finished before, and rests no more for beginning with phase 1',
    (kind) => {
      const profile = profileOf({ goal: 'fat-loss', options: { undulation: kind } });
      const { blocks } = planProgram(
        profile,
        before({ goal: 'fat-loss', lastPhase: 3, weeksSinceDeload: 4 }),
      );
      expect(
        blocks.slice(0, 5).map(({ phase, undulation, deloadWeek }) => [phase, undulation?.kind, deloadWeek]),
      ).toEqual([
        [1, kind, undefined],
        [1, kind, 4],
        [1, kind, undefined],
        [1, kind, undefined],
        [1, kind, 4],
      ]);
    },
  );
});
