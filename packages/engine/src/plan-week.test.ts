import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { performanceOf, profileOf } from '../test/fixtures.ts';
import { macrocycle } from '../test/macrocycle.ts';
import { violations } from '../test/plan-rules.ts';
import { randomProfile } from '../test/random-profile.ts';
import { runs } from '../test/runs.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { type Exercise, PATTERNS } from './catalogue/exercise.ts';
import { EXERCISES } from './eligible.ts';
import { planProgram } from './plan-program.ts';
import { planWeek } from './plan-week.ts';
import type { ProfileInput } from './profile.ts';
import { startProgram } from './start-program.ts';
import type { PainFlag, TrainingState } from './training-state.ts';
import type { WeekPlan } from './week-plan.ts';

const YEARS = runs(60);
const WEEKS = runs(50);

describe('planWeek', () => {
  it(
    'keeps every rule of safety, range, time and order, for anybody, over a whole macrocycle',
    () => {
      fc.assert(
        fc.property(randomProfile, (profile) => {
          const found = macrocycle(profile).plans.flatMap((plan) => violations(profile, plan));
          expect(found).toEqual([]);
        }),
        YEARS,
      );
    },
    60_000 + YEARS.numRuns * 1_000,
  );

  it(
    'gives the same bytes again, and touches nothing it is given',
    () => {
      fc.assert(
        fc.property(randomProfile, (profile) => {
          const frozen = deepFreeze(structuredClone(profile));
          const program = deepFreeze(planProgram(frozen));
          const state = deepFreeze(startProgram(frozen, program));
          expect(JSON.stringify(planWeek(frozen, program, state))).toBe(
            JSON.stringify(planWeek(profile, planProgram(profile), startProgram(profile, program))),
          );
        }),
        WEEKS,
      );
    },
    60_000 + WEEKS.numRuns * 100,
  );
});

describe('where pain has closed nearly everything', () => {
  const flagOf = (exerciseId: string): PainFlag => ({
    exerciseId,
    pattern: null,
    bodyPart: null,
    where: 'all over',
    level: 8,
    week: 3,
    painFreeWeeks: 0,
  });
  const planned = (overrides: Partial<TrainingState>, profile = profileOf({ equipment: ['bodyweight'] })) => {
    const program = planProgram(profile);
    return planWeek(profile, program, { ...startProgram(profile, program), week: 4, ...overrides });
  };
  const cardio = CATALOGUE.filter(({ component }) => component === 'cardio').map(({ id }) => id);

  it('plans nothing, and says so, once even marching hurts', () => {
    const plan = planned({ painFlags: cardio.map(flagOf) });
    expect(plan.sessions).toEqual([]);
    expect(plan.cardio).toEqual([]);
    expect(plan.reasons.map(({ rule }) => rule)).toEqual(['too-much-hurts']);
  });

  it('goes on as long as one way to move is left', () => {
    const plan = planned({ painFlags: cardio.filter((id) => id !== 'seated-march').map(flagOf) });
    expect(plan.sessions).toHaveLength(3);
  });

  const left = (kept: (exercise: Exercise) => boolean) =>
    CATALOGUE.filter((one) => one.component === 'cardio' && !kept(one)).map(({ id }) => flagOf(id));

  it('lets nobody run to warm up, nor box on painful knees: a doctor comes first', () => {
    const running = left(({ mode }) => mode === 'run');
    expect(planned({ painFlags: running }).sessions).toEqual([]);
    const boxing = left(({ mode }) => mode === 'boxing');
    expect(planned({ painFlags: boxing }).sessions).toHaveLength(3);
    const knees = profileOf({ equipment: ['bodyweight'], conditions: ['knee-pain'] });
    expect(planned({ painFlags: boxing }, knees).sessions).toEqual([]);
  });

  it('marches for as long as it takes rather than run at an easy effort', () => {
    const painFlags = left(({ mode }) => mode === 'march' || mode === 'run');
    const { sessions } = planned(
      { painFlags, deload: true },
      profileOf({ goal: 'fat-loss', daysPerWeek: 5 }),
    );
    const cardio = sessions.flatMap(({ parts }) =>
      parts.flatMap(({ prescriptions }) => prescriptions.filter(({ zone }) => zone === 1)),
    );
    expect(cardio.length).toBeGreaterThan(5);
    expect(cardio.filter(({ exerciseId }) => EXERCISES.get(exerciseId)?.mode === 'run')).toEqual([]);
  });

  const lifts = (wanted: (exercise: Exercise) => boolean) =>
    CATALOGUE.filter((one) => one.component === 'resistance' && one.pattern !== null && wanted(one));
  const exchanged = (hurting: readonly Exercise[]) => ({
    painFlags: hurting.map(({ id }) => flagOf(id)),
    swaps: Object.fromEntries(
      hurting.map(({ id }) => [id, { exerciseId: hurting[0]?.id ?? id, why: 'pain' as const, week: 3 }]),
    ),
  });

  it('has the shoulders for the chest where all its lifts hurt, one by one', () => {
    const short = profileOf({ equipment: ['bodyweight'], minutesPerSession: 30 });
    const plan = planned(exchanged(lifts(({ bodyPart }) => bodyPart === 'chest')), short);
    for (const bodyParts of works(plan)) expect(bodyParts).toContain('shoulders');
  });

  it('moves on to another movement where all of one hurt, one by one', () => {
    const inPairs = { phase: 2, position: 1, block: 2, week: 9 } as const;
    const rows = exchanged(lifts(({ pattern }) => pattern === 'horizontal-pull'));
    for (const bodyParts of works(planned({ ...rows, ...inPairs }))) expect(bodyParts).toContain('back');
  });

  it('keeps what is left of a day where all that it cannot do without hurts', () => {
    const hurting = lifts(({ bodyPart, pattern }) => bodyPart !== 'arms' || pattern !== 'elbow-flexion');
    const short = profileOf({
      equipment: ['bodyweight'],
      minutesPerSession: 33,
      birthDate: '1945-08-04',
      compensations: ['knees-move-outward'],
    });
    const state = { ...exchanged(hurting), weekOfBlock: 4 };
    expect(works(planned(state, short))).toEqual([['arms'], ['arms'], ['arms']]);
  });

  const works = (plan: WeekPlan) =>
    plan.sessions.map(({ parts }) =>
      parts.flatMap(({ part, prescriptions }) =>
        part === 'resistance' ? prescriptions.map(({ bodyPart }) => bodyPart) : [],
      ),
    );

  it('keeps the arms where nothing else is left to train', () => {
    const closed = PATTERNS.filter((pattern) => !pattern.startsWith('elbow') && pattern !== 'total-body');
    const short = profileOf({ equipment: ['dumbbells'], minutesPerSession: 30 });
    expect(works(planned({ excludedPatterns: closed }, short))).toEqual([['arms'], ['arms'], ['arms']]);
  });

  it.each([
    [
      1,
      'en',
      'Movements that hurt badly stay out until a doctor or physiotherapist has looked and your trainer has entered it.',
    ],
    [
      1,
      'es',
      'Los movimientos que dolieron mucho siguen fuera hasta que un médico o fisioterapeuta los valore y tu entrenador lo anote.',
    ],
    [2, 'en', null],
  ] as const)('says so when a block begins (week %i, %s)', (weekOfBlock, locale, text) => {
    const closed = { excludedPatterns: ['horizontal-push', 'elbow-flexion'] as const, weekOfBlock };
    const said = planned(closed, profileOf({ locale })).why.filter((why) => /badly|mucho/.test(why));
    expect(said).toEqual(text === null ? [] : [text]);
  });

  it('presses once for shoulders that cannot raise, although pulls lead', () => {
    const profile = profileOf({ compensations: ['head-forward'], minutesPerSession: 75 });
    const plan = planned({ excludedPatterns: ['shoulder-raise'] }, profile);
    expect(
      works(plan)
        .flat()
        .filter((bodyPart) => bodyPart === 'shoulders'),
    ).toHaveLength(1);
    expect(violations(profile, plan)).toEqual([]);
  });

  it('does not halve the pulls of who cannot push', () => {
    const plan = planned({ excludedPatterns: ['horizontal-push', 'vertical-push'] });
    const back = plan.sessions.flatMap(({ parts }) =>
      parts.flatMap(({ prescriptions }) => prescriptions.filter(({ bodyPart }) => bodyPart === 'back')),
    );
    expect(back.every(({ sets }) => sets === 2)).toBe(true);
    expect(works(plan).flat()).toEqual(expect.arrayContaining(['arms', 'total-body', 'legs']));
  });

  it('does not halve the presses of who cannot pull', () => {
    const plan = planned({ excludedPatterns: ['horizontal-pull', 'vertical-pull'] });
    const chest = plan.sessions.flatMap(({ parts }) =>
      parts.flatMap(({ prescriptions }) => prescriptions.filter(({ bodyPart }) => bodyPart === 'chest')),
    );
    expect(chest.map(({ sets }) => sets)).toEqual([2, 2, 2]);
  });
});

it('pulls in both directions on a day of pulls', () => {
  const profile = profileOf({ daysPerWeek: 5, options: { skipStabilization: false } });
  const program = planProgram(profile);
  const state = { ...startProgram(profile, program), phase: 3 as const, position: 2, block: 3, week: 9 };
  const pulls = planWeek(profile, program, state)
    .sessions.filter(({ title }) => title === 'Pull')
    .map(({ parts }) => parts.flatMap(({ prescriptions }) => prescriptions))
    .map((all) => all.flatMap(({ exerciseId }) => EXERCISES.get(exerciseId)?.pattern ?? []));
  expect(pulls).toHaveLength(1);
  expect(pulls[0]).toEqual(expect.arrayContaining(['horizontal-pull', 'vertical-pull']));
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

it.each([30, 40])(
  'has legs every day and takes turns with chest and back in power pairs of %i minutes',
  (minutes) => {
    const profile = profileOf({ goal: 'performance', experience: 'advanced', minutesPerSession: minutes });
    const plan = macrocycle(profile).plans.find(({ phase, deload }) => phase === 5 && !deload);
    const daysOf = (wanted: string) =>
      plan?.sessions.filter(({ parts }) =>
        parts.some(
          ({ part, prescriptions }) =>
            part === 'resistance' && prescriptions.some(({ bodyPart }) => bodyPart === wanted),
        ),
      ).length ?? 0;
    expect(daysOf('legs')).toBe(3);
    expect(Math.min(daysOf('chest'), daysOf('back'))).toBeGreaterThanOrEqual(1);
    expect(Math.abs(daysOf('chest') - daysOf('back'))).toBeLessThanOrEqual(1);
  },
);

it('takes turns with shoulders and back in power pairs where the chest is closed', () => {
  const profile = profileOf({ goal: 'performance', experience: 'advanced', minutesPerSession: 38 });
  const program = planProgram(profile);
  const position = program.blocks.findIndex(({ phase }) => phase === 5);
  const state = { ...startProgram(profile, program), phase: 5 as const, position, week: 17, block: 5 };
  const plan = planWeek(profile, program, { ...state, excludedPatterns: ['horizontal-push'] });
  const bodyParts = plan.sessions.map(({ parts }) =>
    parts.flatMap(({ part, prescriptions }) =>
      part === 'resistance' ? prescriptions.map(({ bodyPart }) => bodyPart) : [],
    ),
  );
  expect(bodyParts.filter((all) => all.includes('back')).length).toBeGreaterThan(0);
  expect(bodyParts.filter((all) => all.includes('shoulders')).length).toBeGreaterThan(0);
});

it('does not take sets for slow reps: where minutes are few the hardest week keeps nearly all of the first', () => {
  const profile = profileOf({ minutesPerSession: 60, birthDate: '1952-05-04', goal: 'general-fitness' });
  const setsOf = ({ sessions }: WeekPlan) =>
    sessions
      .flatMap(({ parts }) =>
        parts.flatMap(({ part, prescriptions }) => (part === 'resistance' ? prescriptions : [])),
      )
      .reduce((sum, { sets }) => sum + sets, 0);
  const { plans } = macrocycle(profile);
  for (const start of [0, 4])
    expect(setsOf(plans[start + 3] as WeekPlan)).toBeGreaterThan(0.8 * setsOf(plans[start] as WeekPlan));
});

describe('where lifts are heavy (phase 4)', () => {
  const profile = profileOf({
    goal: 'performance',
    experience: 'advanced',
    daysPerWeek: 4,
    minutesPerSession: 90,
  });
  const plan = macrocycle(profile).plans.find(({ phase }) => phase === 4) as WeekPlan;
  const days = plan.sessions.map(({ parts }) =>
    parts.flatMap(({ part, prescriptions }) => (part === 'resistance' ? prescriptions : [])),
  );

  it('trains arms once: one more press is no use', () => {
    expect(days.filter((all) => all.some(({ bodyPart }) => bodyPart === 'arms'))).toHaveLength(1);
  });

  it('puts whole-body lifts behind those of the legs, which are heavier', () => {
    const withBoth = days
      .map((all) => all.map(({ bodyPart }) => bodyPart))
      .filter((all) => all.includes('total-body') && all.includes('legs'));
    expect(withBoth.length).toBeGreaterThan(0);
    for (const all of withBoth) expect(all.lastIndexOf('legs')).toBeLessThan(all.indexOf('total-body'));
  });
});

describe('the block’s hardest week asks for loads and effort, as long as nobody has noted any', () => {
  const known = {
    knownLifts: [{ exerciseId: 'barbell-bench-press', load: { value: 60, unit: 'kg' as const }, reps: 5 }],
  };
  const said = (of: Partial<ProfileInput>, overrides: Partial<TrainingState> = {}) => {
    const profile = profileOf(of);
    const program = planProgram(profile);
    const state = startProgram(profile, program);
    const inPhase2 = { phase: 2 as const, position: 1, block: 2, week: 8, weekOfBlock: 4 };
    return planWeek(profile, program, { ...state, ...inPhase2, ...overrides }).reasons.some(
      ({ rule }) => rule === 'note-the-loads',
    );
  };
  const noted = (rpe: number | null, block = 2) => ({
    exercises: { 'barbell-bench-press': { phases: { 2: performanceOf({ rpe, block }) } } },
  });

  it.each<[string, boolean, Partial<ProfileInput>, Partial<TrainingState>]>([
    ['with a lift on record', true, known, {}],
    ['without one', false, {}, {}],
    ['not in the weeks before', false, known, { weekOfBlock: 3 }],
    ['not in phase 1', false, known, { phase: 1, position: 0, block: 1, week: 4 }],
    ['not in an easy week', false, known, { deload: true }],
    ['not when some have been noted in the block', false, known, noted(8)],
    ['but where they were noted in another', true, known, noted(8, 1)],
    ['or came without effort', true, known, noted(null)],
  ])('%s: %s', (_, isSaid, of, overrides) => {
    expect(said(of, overrides)).toBe(isSaid);
  });
});
