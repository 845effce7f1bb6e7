import { expect, test } from 'vitest';
import { exerciseOf, profileOf } from '../../test/fixtures.ts';
import { CATALOGUE } from '../catalogue/catalogue.ts';
import { EXERCISES } from '../eligible.ts';
import { planProgram } from '../plan-program.ts';
import { startProgram } from '../start-program.ts';
import type { PainFlag, TrainingState } from '../training-state.ts';
import { weekContextOf } from './day-context.ts';
import type { DaySlots, FilledSlot } from './slots.ts';
import { withStandIns } from './stand-ins.ts';

const flagOf = (exerciseId: string): PainFlag => ({
  exerciseId,
  pattern: null,
  bodyPart: null,
  where: 'elbow',
  level: 6,
  week: 1,
  painFreeWeeks: 0,
});

const slotOf = (id: string, overrides: Partial<FilledSlot> = {}): FilledSlot => {
  const first = EXERCISES.get(id) ?? exerciseOf(id);
  const { bodyPart, pattern } = first;
  if (bodyPart === null || pattern === null) throw new Error(`${id} is no lift`);
  return { bodyPart, pattern, first, second: null, minimum: true, rank: 0, further: false, ...overrides };
};

/** A day of somebody with body weight alone, whom `hurt` hurts. */
function exchanged(
  day: Partial<DaySlots>,
  { hurt = [], swaps = {} }: { hurt?: readonly string[]; swaps?: TrainingState['swaps'] },
): { planned: string[]; extra: string[]; slots: DaySlots } {
  const profile = profileOf({ equipment: ['bodyweight'] });
  const program = planProgram(profile);
  const state = { ...startProgram(profile, program), painFlags: hurt.map(flagOf), swaps };
  const slots = withStandIns(weekContextOf(profile, program, state), { planned: [], extra: [], ...day });
  const ids = (of: readonly FilledSlot[]) => of.map(({ first }) => first.id);
  return { planned: ids(slots.planned), extra: ids(slots.extra), slots };
}

const liftsOf = (wanted: (exercise: (typeof CATALOGUE)[number]) => boolean) =>
  CATALOGUE.filter((one) => one.pattern === 'horizontal-pull' && wanted(one)).map(({ id }) => id);

test('what nothing has been put in place of stays', () => {
  const day = { planned: [slotOf('wall-elbow-squeeze')], extra: [slotOf('wall-angel')] };
  expect(exchanged(day, {}).slots).toEqual(day);
});

test('what the log chose comes first', () => {
  const swaps = {
    'wall-elbow-squeeze': { exerciseId: 'seated-towel-row', why: 'progression' as const, week: 1 },
  };
  expect(exchanged({ planned: [slotOf('wall-elbow-squeeze')] }, { swaps }).planned).toEqual([
    'seated-towel-row',
  ]);
});

test('what the log chose is not done twice a day: a lift that does not hurt stays', () => {
  const swaps = {
    'wall-elbow-squeeze': { exerciseId: 'seated-towel-row', why: 'progression' as const, week: 1 },
  };
  const planned = [slotOf('wall-elbow-squeeze'), slotOf('seated-towel-row')];
  expect(exchanged({ planned }, { swaps }).planned).toEqual(['wall-elbow-squeeze', 'seated-towel-row']);
});

test('a lift that hurts gives way to one of its prime mover', () => {
  const { planned } = exchanged(
    { planned: [slotOf('wall-elbow-squeeze')] },
    { hurt: ['wall-elbow-squeeze'] },
  );
  expect(planned.map((id) => exerciseOf(id).muscles[0])).toEqual(['middle-trapezius']);
});

test('where all of its prime mover hurt, to one of its movement, at no higher level', () => {
  const hurt = liftsOf(({ muscles }) => muscles[0] === 'middle-trapezius');
  const { planned } = exchanged({ planned: [slotOf('wall-elbow-squeeze')] }, { hurt });
  expect(planned.map((id) => exerciseOf(id))).toMatchObject([
    { pattern: 'horizontal-pull', level: 'stabilization' },
  ]);
});

test('where all of its movement hurt, what waited for time does what the day cannot do without', () => {
  const day = {
    planned: [slotOf('wall-elbow-squeeze', { rank: 0 })],
    extra: [slotOf('wall-angel', { minimum: false, rank: 1, further: true }), slotOf('knee-push-up')],
  };
  const { slots } = exchanged(day, { hurt: liftsOf(() => true) });
  expect(slots.planned).toMatchObject([{ minimum: true, rank: 0, further: false }]);
  expect(slots.planned.map(({ first }) => first.id)).toEqual(['wall-angel']);
  expect(slots.extra.map(({ first }) => first.id)).toEqual(['knee-push-up']);
});

test('two places of a body part have two exercises', () => {
  const planned = [slotOf('wall-elbow-squeeze'), slotOf('seated-towel-row')];
  const extra = [slotOf('wall-angel'), slotOf('reverse-snow-angel')];
  expect(exchanged({ planned, extra }, { hurt: liftsOf(() => true) })).toMatchObject({
    planned: ['wall-angel', 'reverse-snow-angel'],
    extra: [],
  });
});

test('what the day can do without is left out', () => {
  const day = {
    planned: [slotOf('wall-elbow-squeeze', { minimum: false })],
    extra: [slotOf('wall-angel', { minimum: false })],
  };
  expect(exchanged(day, { hurt: liftsOf(() => true) })).toMatchObject({ planned: [], extra: ['wall-angel'] });
});

test('what waits for time gives way where it has become the stand-in', () => {
  const swaps = { 'wall-elbow-squeeze': { exerciseId: 'seated-towel-row', why: 'pain' as const, week: 1 } };
  const day = { planned: [slotOf('wall-elbow-squeeze')], extra: [slotOf('seated-towel-row')] };
  expect(exchanged(day, { hurt: ['wall-elbow-squeeze'], swaps })).toMatchObject({
    planned: ['seated-towel-row'],
    extra: [],
  });
});
