import { describe, expect, test } from 'vitest';
import { profileOf } from '../test/fixtures.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { COMPONENTS, type Exercise } from './catalogue/exercise.ts';
import { eligibleExercises } from './eligible.ts';
import { limitsFor } from './limits.ts';
import { planProgram } from './plan-program.ts';
import type { ProfileInput } from './profile.ts';
import { startProgram } from './start-program.ts';
import type { PainFlag, TrainingState } from './training-state.ts';

function openTo(overrides: Partial<ProfileInput>, state: Partial<TrainingState> = {}) {
  const profile = profileOf(overrides);
  const start = { ...startProgram(profile, planProgram(profile)), ...state };
  const limits = limitsFor(profile, { day: start.startDate, weekOfCoaching: start.week });
  return eligibleExercises(profile, limits, start);
}

describe('late rungs of a line (OPT reference 6.4)', () => {
  test.each<[string, Partial<ProfileInput>, Partial<TrainingState>, boolean]>([
    ['a beginner in the first block', { experience: 'beginner' }, {}, false],
    ['a beginner in the sixth block', { experience: 'beginner' }, { week: 24, weekOfBlock: 4 }, false],
    ['a beginner after half a year', { experience: 'beginner' }, { week: 25, weekOfBlock: 1 }, true],
    ['somebody with experience', { experience: 'intermediate' }, {}, true],
    ['experience and a bad back', { experience: 'advanced', conditions: ['low-back-pain'] }, {}, false],
  ])('%s', (_, overrides, state, isOpen) => {
    expect(openTo(overrides, state).has('feet-raised-push-up')).toBe(isOpen);
  });
});

test('late rungs stay where too little else is of the kind, and only there', () => {
  const open = openTo({ clientId: 'bare', experience: 'beginner', equipment: ['bodyweight'] });
  const late = open.of('resistance').filter(({ notForBeginners }) => notForBeginners === true);
  expect(late.length).toBeGreaterThan(0);
  for (const { bodyPart, pattern, level } of late) {
    const early = open
      .of('resistance')
      .filter((one) => one.bodyPart === bodyPart && one.pattern === pattern && one.level === level)
      .filter(({ notForBeginners }) => notForBeginners !== true);
    expect(early.length).toBeLessThan(3);
  }
});

describe('legs that hurt do not land', () => {
  const flag = (level: number, painFreeWeeks = 0): PainFlag => ({
    exerciseId: 'goblet-squat',
    pattern: 'squat',
    bodyPart: 'legs',
    where: 'knee',
    level,
    week: 5,
    painFreeWeeks,
  });
  const jumps = (painFlags: readonly PainFlag[]) =>
    openTo({ experience: 'advanced' }, { painFlags })
      .of('plyometric')
      .filter(({ tags }) => tags.includes('jump')).length;

  test('from 3 of 10 on, as long as the pain is open', () => {
    expect(jumps([])).toBeGreaterThan(5);
    expect(jumps([flag(2)])).toBeGreaterThan(5);
    expect(jumps([flag(3)])).toBe(0);
    expect(jumps([flag(5, 1)])).toBe(0);
    expect(jumps([flag(5, 2)])).toBeGreaterThan(5);
    expect(jumps([{ ...flag(5), bodyPart: 'total-body' }])).toBe(0);
    expect(jumps([{ ...flag(5), bodyPart: 'chest' }])).toBeGreaterThan(5);
  });
});

const ids = (exercises: readonly Exercise[]) => exercises.map(({ id }) => id);
const everything = (open: ReturnType<typeof openTo>) => COMPONENTS.flatMap((component) => open.of(component));
const painIn = (exerciseId: string, pattern: PainFlag['pattern'] = null, level = 5): PainFlag => ({
  exerciseId,
  pattern,
  bodyPart: null,
  where: 'somewhere',
  level,
  week: 1,
  painFreeWeeks: 0,
});

describe('what is open (OPT reference 7.1.11)', () => {
  test('only what the equipment is there for, all of it', () => {
    const open = everything(openTo({ equipment: ['dumbbells'] }));
    const owned = new Set(['bodyweight', 'dumbbells']);
    expect(open.every(({ equipment }) => equipment.every((piece) => owned.has(piece)))).toBe(true);
    expect(ids(open)).toContain('dumbbell-floor-press');
    expect(ids(open)).not.toContain('dumbbell-bench-press');
    expect(ids(everything(openTo({ equipment: ['dumbbells', 'bench'] })))).toContain('dumbbell-bench-press');
  });

  test('nothing with a tag that health forbids, and no equipment that it takes away', () => {
    const profile = profileOf({ conditions: ['osteoporosis'] });
    const limits = limitsFor(profile, { day: profile.startDate, weekOfCoaching: 1 });
    const open = everything(openTo({ conditions: ['osteoporosis'] }));
    expect(open.filter(({ tags }) => tags.some((tag) => limits.excludedTags.has(tag)))).toEqual([]);
    expect(ids(everything(openTo({})))).toContain('floor-crunch');
    expect(ids(open)).not.toContain('floor-crunch');
    const pregnant = openTo({ conditions: ['pregnancy'], trimester: 3 });
    const taken = limitsFor(profileOf({ conditions: ['pregnancy'], trimester: 3 }), {
      day: profile.startDate,
      weekOfCoaching: 1,
    }).excludedEquipment;
    expect(everything(pregnant).filter(({ equipment }) => equipment.some((one) => taken.has(one)))).toEqual(
      [],
    );
  });

  test('balance on the floor where health asks for it, other work on a ball as before', () => {
    const wobbly = (open: ReturnType<typeof openTo>, component: 'balance' | 'resistance') =>
      open.of(component).filter(({ tags }) => tags.includes('unstable-surface')).length;
    const gym = { equipment: ['stability-ball', 'balance-disc', 'dumbbells'] as const };
    expect(wobbly(openTo({ equipment: [...gym.equipment] }), 'balance')).toBeGreaterThan(0);
    const heavy = openTo({ equipment: [...gym.equipment], conditions: ['obesity'] });
    expect(wobbly(heavy, 'balance')).toBe(0);
    expect(wobbly(heavy, 'resistance')).toBeGreaterThan(0);
  });

  test('patterns that pain has closed are out, with all that holds them', () => {
    const open = openTo({}, { excludedPatterns: ['vertical-pull'] });
    expect(open.lifts('back', 'vertical-pull')).toEqual([]);
    expect(open.lifts('back', 'horizontal-pull').length).toBeGreaterThan(0);
  });
});

describe('what hurt', () => {
  test('is done by nobody, and stands in no list', () => {
    const open = openTo({}, { painFlags: [painIn('push-up'), painIn('front-plank'), painIn('walk')] });
    for (const id of ['push-up', 'front-plank', 'walk']) expect(open.has(id)).toBe(false);
    const listed = ids(everything(open));
    for (const id of ['push-up', 'front-plank', 'walk']) expect(listed).not.toContain(id);
    expect(open.has('knee-push-up')).toBe(true);
  });

  test('takes its movement out of the other parts of the session, and out of no other lift', () => {
    const open = openTo({ equipment: ['dumbbells'] }, { painFlags: [painIn('step-up-to-balance')] });
    expect(open.has('step-up-to-balance-floor')).toBe(false);
    expect(open.has('dumbbell-step-up')).toBe(true);
    const balance = openTo({ equipment: ['dumbbells'] }, { painFlags: [painIn('step-up-to-balance-floor')] });
    expect(balance.has('step-up-to-balance')).toBe(true);
  });

  test('a twinge closes nothing', () => {
    expect(openTo({}, { painFlags: [painIn('push-up', null, 3)] }).has('push-up')).toBe(true);
  });

  test('an exchanged lift keeps its place in the list, so that no other choice moves', () => {
    const swaps = { 'push-up': { exerciseId: 'knee-push-up', why: 'pain', week: 1 } } as const;
    const open = openTo({}, { painFlags: [painIn('push-up')], swaps });
    expect(open.has('push-up')).toBe(false);
    expect(ids(open.of('resistance'))).toContain('push-up');
    expect(ids(open.of('resistance'))).toEqual(ids(openTo({}).of('resistance')));
  });

  test('an exchange of something that hurts no more changes nothing', () => {
    const swaps = { 'push-up': { exerciseId: 'knee-push-up', why: 'progression', week: 1 } } as const;
    expect(openTo({}, { swaps }).has('push-up')).toBe(true);
  });
});

describe('the lists', () => {
  const open = openTo({});

  test('lifts of a body part and pattern, of a level, or of the next one down', () => {
    const all = open.lifts('chest', 'horizontal-push');
    expect(all.every(({ bodyPart, pattern }) => bodyPart === 'chest' && pattern === 'horizontal-push')).toBe(
      true,
    );
    const strong = open.liftsOf('chest', 'horizontal-push', 'strength');
    expect(strong).toEqual(all.filter(({ level }) => level === 'strength'));
    expect(strong.length).toBeGreaterThan(0);
    expect(open.liftsAt('chest', 'horizontal-push', 'strength')).toEqual(strong);
    expect(open.lifts('chest', 'squat')).toEqual([]);
  });

  test('a level that has nothing falls back by one', () => {
    const bare = openTo({ equipment: ['bodyweight'] });
    const power = bare.liftsOf('shoulders', 'vertical-push', 'power');
    const noPower = openTo({ equipment: ['bodyweight'] }, { painFlags: power.map(({ id }) => painIn(id)) });
    expect(noPower.liftsOf('shoulders', 'vertical-push', 'power')).toEqual([]);
    const next = noPower.liftsAt('shoulders', 'vertical-push', 'power');
    expect(next.length).toBeGreaterThan(0);
    expect(next.every(({ level }) => level === 'strength')).toBe(true);
    expect(bare.atLevel('core', 'strength').every(({ level }) => level === 'strength')).toBe(true);
  });

  test('everybody has an own order, the same every time; a group shares one', () => {
    const order = (overrides: Partial<ProfileInput>) => ids(openTo(overrides).of('core'));
    expect(order({ clientId: 'one' })).toEqual(order({ clientId: 'one' }));
    expect(order({ clientId: 'one' })).not.toEqual(order({ clientId: 'two' }));
    expect(order({ clientId: 'one' }).toSorted()).toEqual(order({ clientId: 'two' }).toSorted());
    expect(order({ clientId: 'one', groupId: 'tuesday' })).toEqual(
      order({ clientId: 'two', groupId: 'tuesday' }),
    );
  });

  test('what reaches a muscle: rolls, and stretches of the kind', () => {
    const rolls = open.reaching('smr', 'gastrocnemius');
    expect(rolls.length).toBeGreaterThan(0);
    expect(rolls.every(({ component }) => component === 'smr')).toBe(true);
    const holds = open.reaching('static', 'hamstrings');
    expect(holds.length).toBeGreaterThan(0);
    expect(holds.every(({ component, stretch }) => component === 'flexibility' && stretch === 'static')).toBe(
      true,
    );
    expect(holds.every(({ muscles }) => muscles.some((one) => /hamstring|biceps-femoris/.test(one)))).toBe(
      true,
    );
    expect(open.reaching('dynamic', 'no-such-muscle')).toEqual([]);
  });

  test('what activates a muscle, up to a level', () => {
    const found = open.activating('gluteus-maximus', 'stabilization');
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ activates }) => activates?.includes('gluteus-maximus'))).toBe(true);
    expect(found.every(({ level }) => level === 'stabilization' || level === null)).toBe(true);
    const erectors = (level: 'stabilization' | 'strength') => ids(open.activating('erector-spinae', level));
    expect(erectors('strength')).toContain('floor-back-extension');
    expect(erectors('stabilization')).not.toContain('floor-back-extension');
    const flagged = openTo({}, { painFlags: [painIn('floor-bridge')] });
    expect(ids(flagged.activating('gluteus-maximus', 'strength'))).not.toContain('floor-bridge');
  });

  test('stand-ins of the same body part and pattern, none that hurts', () => {
    const bench = CATALOGUE.find(({ id }) => id === 'barbell-bench-press') as Exercise;
    const found = open.alternatives(bench);
    expect(found.length).toBeGreaterThan(2);
    expect(
      found.every(({ bodyPart, pattern }) => bodyPart === 'chest' && pattern === 'horizontal-push'),
    ).toBe(true);
    const [best] = found;
    const swaps = { [best?.id ?? '']: { exerciseId: 'push-up', why: 'pain', week: 1 } } as const;
    const flagged = openTo({}, { painFlags: [painIn(best?.id ?? '')], swaps });
    expect(ids(flagged.alternatives(bench))).not.toContain(best?.id);
  });
});

describe('wishes', () => {
  test('what is disliked is left out', () => {
    const open = openTo({ preferences: { choice: [], dislikes: ['burpee', 'plank'] } });
    expect(ids(everything(open)).filter((id) => id.includes('burpee'))).toEqual([]);
    expect(ids(open.of('core')).filter((id) => /plank/.test(id))).toEqual([]);
    expect(open.of('core').length).toBeGreaterThan(3);
  });

  test('who dislikes lunges squats', () => {
    const open = openTo({ preferences: { choice: [], dislikes: ['lunge'] } });
    expect(ids(open.of('resistance')).filter((id) => id.includes('lunge'))).toEqual([]);
  });

  test('a dislike does not empty what a body part has to offer', () => {
    const open = openTo({ equipment: ['bodyweight'], preferences: { choice: [], dislikes: ['push-up'] } });
    expect(open.lifts('chest', 'horizontal-push').length).toBeGreaterThan(0);
    const dull = openTo({
      preferences: {
        choice: [],
        dislikes: [
          'walk',
          'march',
          'step',
          'bike',
          'row',
          'run',
          'jog',
          'jump',
          'box',
          'elliptical',
          'treadmill',
          'stair',
          'jack',
        ],
      },
    });
    expect(dull.of('cardio').length).toBeGreaterThan(0);
  });

  test('a dislike leaves something to warm up with, as health would have it', () => {
    const wishes = { preferences: { choice: [], dislikes: ['walk', 'march', 'bike', 'cycle'] } };
    const modes = (of: Partial<ProfileInput>) =>
      new Set(
        openTo({ ...wishes, ...of })
          .of('cardio')
          .map(({ mode }) => mode),
      );
    expect(modes({})).not.toContain('march');
    expect(modes({ conditions: ['knee-pain'] })).toContain('march');
    expect(modes({ conditions: ['knee-pain'] })).toContain('elliptical');
  });

  test('in a class dislikes wait, likes do too where a class chooses', () => {
    const wishes = { preferences: { choice: ['calves'], dislikes: ['plank'] } };
    expect(ids(openTo({ ...wishes, groupId: 'tuesday' }).of('core')).some((id) => id.includes('plank'))).toBe(
      true,
    );
  });

  test('what is liked is known, and may be chosen', () => {
    const open = openTo({ preferences: { choice: ['calves'], dislikes: [] } });
    const raises = open.of('resistance').filter(({ pattern }) => pattern === 'calf-raise');
    expect(raises.length).toBeGreaterThan(0);
    expect(raises.every(open.isLiked)).toBe(true);
    expect(open.of('cardio').filter(open.isLiked)).toEqual([]);
    const { liked, usual } = open.forChoice(['legs'], 'strength');
    expect(liked.length).toBeGreaterThan(0);
    expect(liked.every(open.isLiked)).toBe(true);
    expect(usual.length).toBeGreaterThan(0);
    expect(openTo({}).of('resistance').some(openTo({}).isLiked)).toBe(false);
    expect(openTo({}).forChoice(['legs'], 'strength').liked).toEqual([]);
  });

  test('one of several likes is enough', () => {
    const open = openTo({ clientId: 'two-likes', preferences: { choice: ['calves', 'curl'], dislikes: [] } });
    const liked = new Set(
      open
        .of('resistance')
        .filter(open.isLiked)
        .map(({ pattern }) => pattern),
    );
    expect([...liked]).toEqual(expect.arrayContaining(['calf-raise', 'elbow-flexion']));
  });

  test('for fun: single joints of the day, up to the level, nothing that jumps or hurts', () => {
    const { usual } = openTo({}).forChoice(['arms', 'legs'], 'strength');
    expect(new Set(usual.map(({ bodyPart }) => bodyPart))).toEqual(new Set(['arms', 'legs']));
    expect(new Set(usual.map(({ pattern }) => pattern))).toEqual(
      new Set(['elbow-flexion', 'elbow-extension', 'calf-raise']),
    );
    expect(usual.some(({ level }) => level === 'strength')).toBe(true);
    const easy = openTo({}).forChoice(['arms'], 'stabilization').usual;
    expect(new Set(easy.map(({ level }) => level))).toEqual(new Set(['stabilization']));
    const strong = openTo({ preferences: { choice: ['squat'], dislikes: [] } }).forChoice(
      ['legs'],
      'power',
    ).liked;
    expect(strong.filter(({ level, tags }) => level === 'power' || tags.includes('jump'))).toEqual([]);
    const [first] = usual;
    const flagged = openTo({}, { painFlags: [painIn(first?.id ?? '')] }).forChoice(
      ['arms', 'legs'],
      'strength',
    );
    expect(ids(flagged.usual)).not.toContain(first?.id);
    expect(openTo({}).forChoice([], 'strength')).toEqual({ usual: [], liked: [] });
  });
});

test('what was looked for is remembered, and nobody gets what is another’s', () => {
  expect(openTo({}).of('core')).toBe(openTo({}).of('core'));
  const first = openTo({});
  openTo({ equipment: ['bodyweight'] });
  expect(openTo({})).toBe(first);
  expect(openTo({ equipment: ['bodyweight'] })).not.toBe(first);
});
