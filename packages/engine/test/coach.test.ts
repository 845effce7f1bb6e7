import { describe, expect, test } from 'vitest';
import type { Exercise } from '../src/catalogue/exercise.ts';
import { completeWeek } from '../src/complete-week.ts';
import { EXERCISES } from '../src/eligible.ts';
import { PHASES } from '../src/phase.ts';
import { planProgram } from '../src/plan-program.ts';
import { planWeek } from '../src/plan-week.ts';
import type { Reason } from '../src/reason.ts';
import { startProgram } from '../src/start-program.ts';
import type { PartName, Prescription, Session, WeekPlan } from '../src/week-plan.ts';
import { profileOf } from './fixtures.ts';
import { macrocycle } from './macrocycle.ts';

const gym = macrocycle(profileOf({ daysPerWeek: 4, minutesPerSession: 75 })).plans;
const home = macrocycle(
  profileOf({
    goal: 'fat-loss',
    experience: 'beginner',
    minutesPerSession: 45,
    equipment: ['dumbbells', 'bands', 'stability-ball'],
  }),
).plans;
const pregnant = macrocycle(profileOf({ conditions: ['pregnancy'], trimester: 2 })).plans;
const brittle = macrocycle(
  profileOf({ conditions: ['osteoporosis'], birthDate: '1956-03-15', goal: 'general-fitness' }),
).plans;

const short = macrocycle(profileOf({ minutesPerSession: 30, equipment: ['bodyweight'] })).plans;

const old = macrocycle(profileOf({ birthDate: '1958-03-15', goal: 'general-fitness' })).plans;

/** 23 weeks to train: five blocks, the first of them of seven weeks. */
const toEvent = macrocycle(profileOf({ goal: 'performance', eventDate: '2027-05-12' })).plans;

const sixty = macrocycle(profileOf({ birthDate: '1965-05-04' })).plans;

const part = (session: Session, name: PartName): readonly Prescription[] =>
  session.parts.find((one) => one.part === name)?.prescriptions ?? [];
const exerciseOf = ({ exerciseId }: Prescription): Exercise => {
  const exercise = EXERCISES.get(exerciseId);
  if (exercise === undefined) throw new Error(`no such exercise: ${exerciseId}`);
  return exercise;
};
const sessionsOf = (plans: readonly WeekPlan[]) => plans.flatMap(({ sessions }) => sessions);
const all = { gym, home, pregnant, brittle };
const everybody = Object.keys(all) as (keyof typeof all)[];

/** Whole-body lifts of a session, pairs together. */
const wholeBody = (session: Session): Exercise[][] =>
  [
    ...Map.groupBy(
      part(session, 'resistance').filter(({ bodyPart }) => bodyPart === 'total-body'),
      ({ superset, exerciseId }) => superset ?? exerciseId,
    ).values(),
  ].map((works) => works.map(exerciseOf));

describe('what a client or a coach would notice first', () => {
  test.each(everybody)('%s: an exercise that is announced is in the week', (who) => {
    for (const { week, reasons, sessions } of all[who]) {
      const names = sessions.flatMap(({ parts }) =>
        parts.flatMap(({ prescriptions }) => prescriptions.map(({ name }) => name)),
      );
      for (const { rule, inputs } of reasons)
        if (rule === 'week-step-up') expect([week, ...names]).toContain(inputs.replacement);
    }
  });

  test.each([
    ['four weeks of phase 1', gym],
    ['seven weeks of phase 1, on the way to an event', toEvent],
    ['easy weeks, from 60 on', sixty],
  ])('an easy week counts the weeks since the last: %s', (_, plans) => {
    const told = plans.flatMap(({ week, reasons }) =>
      reasons.filter(({ rule }) => rule === 'week-deload-planned').map(({ inputs }) => [week, inputs.weeks]),
    );
    const counted = told.map(([week]) => {
      const before = plans.filter((plan) => plan.week < Number(week));
      const easy = before.findLast(({ deload, phase }) => deload || phase === 1);
      return [week, Number(week) - 1 - (easy?.week ?? 0)];
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(counted);
  });

  test.each(everybody)('%s: steps up do come', (who) => {
    expect(
      all[who].flatMap(({ reasons }) => reasons).filter(({ rule }) => rule === 'week-step-up'),
    ).not.toEqual([]);
  });

  test.each(['ana', 'ben', 'cleo', 'dan', 'eve'])(
    'what time might add gives way to a step up: %s',
    (clientId) => {
      const profile = profileOf({
        clientId,
        goal: 'fat-loss',
        experience: 'beginner',
        minutesPerSession: 90,
        equipment: ['dumbbells', 'bands', 'stability-ball'],
      });
      const program = planProgram(profile);
      let state = startProgram(profile, program);
      while (state.weekOfBlock < 3)
        state = completeWeek(profile, program, state, planWeek(profile, program, state), {
          week: state.week,
          outcome: 'completed',
        });
      const steps = (reasons: readonly Reason[]) => reasons.filter(({ rule }) => rule === 'week-step-up');
      expect(steps(state.reasons).length).toBeGreaterThan(3);
      expect(steps(planWeek(profile, program, state).reasons)).toEqual(steps(state.reasons));
    },
  );

  test('whole-body lifts of one day share the work: one squats, one hinges, and there are no more', () => {
    for (const session of sessionsOf(gym)) {
      const halves = wholeBody(session).map(([first]) => first?.muscles[0]);
      expect(halves.length).toBeLessThanOrEqual(2);
      expect(new Set(halves).size).toBe(halves.length);
    }
  });

  test('both halves of a whole-body pair squat, or both hinge', () => {
    const pairs = sessionsOf([...gym, ...home])
      .flatMap(wholeBody)
      .filter(({ length }) => length === 2);
    expect(pairs.length).toBeGreaterThan(10);
    for (const [first, second] of pairs) expect(second?.muscles[0]).toBe(first?.muscles[0]);
  });

  test('set upon set of one exercise has a breath between', () => {
    const straight = [...gym, ...home].filter(
      ({ phase }) =>
        PHASES[phase].resistance.format === 'straight-sets' && PHASES[phase].resistance.second === null,
    );
    const rests = sessionsOf(straight).flatMap((session) =>
      part(session, 'resistance').map(({ restSeconds }) => restSeconds),
    );
    expect(Math.min(...rests)).toBeGreaterThanOrEqual(30);
  });

  test.each([
    ['in pregnancy', pregnant],
    ['with osteoporosis', brittle],
  ])('%s two legs do not become one', (_, plans) => {
    const steps = plans.flatMap(({ reasons }) => reasons.filter(({ rule }) => rule === 'week-step-up'));
    const byName = new Map([...EXERCISES.values()].map((exercise) => [exercise.name.en, exercise]));
    const toOneLeg = steps.filter(({ inputs }) => {
      const [from, to] = [inputs.exercise, inputs.replacement].map((name) => byName.get(String(name)));
      return to?.tags.includes('single-leg') && !from?.tags.includes('single-leg');
    });
    expect(toOneLeg.map(({ text }) => text)).toEqual([]);
  });

  test('who has a roller rolls', () => {
    const rolls = sessionsOf(gym).flatMap((session) =>
      [...part(session, 'warm-up'), ...part(session, 'cool-down')].filter(
        ({ component }) => component === 'smr',
      ),
    );
    const byHand = rolls.filter(({ equipment }) => equipment.every((piece) => piece === 'bodyweight'));
    expect(rolls.length).toBeGreaterThan(100);
    expect(byHand.map(({ exerciseId }) => exerciseId)).toEqual([]);
  });

  test('who needs care steps off and pushes off, and jumps no further', () => {
    const jumps = sessionsOf(old).flatMap((session) => part(session, 'skill-development').map(exerciseOf));
    expect(jumps.some(({ component }) => component === 'plyometric')).toBe(true);
    const landings = jumps.filter(({ tags }) => tags.includes('jump')).map(({ id }) => id);
    expect(new Set(landings)).toEqual(new Set(['step-off-and-stick']));
  });

  test('who has a gym chooses no towel, and does no half hour of cardio on the spot', () => {
    const chosen = sessionsOf(gym).flatMap((session) => part(session, 'clients-choice').map(exerciseOf));
    expect(chosen.length).toBeGreaterThan(20);
    expect(chosen.filter(({ makeshift }) => makeshift === true).map(({ id }) => id)).toEqual([]);
  });

  test('who has trained before is not sent to the knees', () => {
    const lifts = sessionsOf(gym).flatMap((session) => part(session, 'resistance').map(exerciseOf));
    expect(lifts.filter(({ forBeginners }) => forBeginners === true).map(({ id }) => id)).toEqual([]);
    const atHome = sessionsOf(home).flatMap((session) => part(session, 'resistance').map(exerciseOf));
    expect(atHome.some(({ forBeginners }) => forBeginners === true)).toBe(true);
  });

  test('where minutes cut the volume, no week is called the hardest', () => {
    for (const { reasons, why } of home) {
      const isCut = reasons.some(({ rule }) => rule === 'time-cut');
      if (isCut) expect(why.join(' ')).not.toMatch(/hardest|more volume|volume and effort/);
    }
    expect(home.some(({ reasons }) => reasons.some(({ rule }) => rule === 'time-cut'))).toBe(true);
  });

  test('where health holds the effort down, no week is called the hardest', () => {
    const why = (plans: readonly WeekPlan[]) => plans.flatMap((plan) => plan.why).join(' ');
    expect(why(pregnant)).not.toMatch(/hardest|effort go up/);
    expect(why(gym)).toMatch(/hardest/);
  });

  test('a whole-body lift is not missed by name', () => {
    const missing = [...short, ...brittle].flatMap(({ reasons }) =>
      reasons.filter(({ rule }) => rule === 'body-part-missing'),
    );
    expect(missing.length).toBeGreaterThan(0);
    for (const { inputs } of missing) expect(inputs.bodyParts).not.toContain('total-body');
  });

  test('heavy phases have lifts that can be heavy', () => {
    const heavy = gym.filter(({ phase }) => PHASES[phase].resistance.prefersLoad === 'most');
    const lifts = sessionsOf(heavy).flatMap((session) => part(session, 'resistance').map(exerciseOf));
    expect(lifts.length).toBeGreaterThan(20);
    expect(lifts.filter(({ neverHeavy }) => neverHeavy === true).map(({ id }) => id)).toEqual([]);
  });

  test('a second raise of a day is for another muscle', () => {
    const straight = [...gym, ...home].filter(({ phase }) => phase === 3);
    const raises = sessionsOf(straight).map((session) =>
      part(session, 'resistance')
        .map(exerciseOf)
        .filter(({ pattern }) => pattern === 'shoulder-raise')
        .map(({ muscles }) => muscles[0]),
    );
    expect(raises.some(({ length }) => length === 2)).toBe(true);
    for (const muscles of raises) expect(new Set(muscles).size).toBe(muscles.length);
  });

  test('the client does not choose what the day has had, where there is something else', () => {
    const upper = sessionsOf([...gym, ...home]).filter(({ title }) => title === 'Upper body');
    const twice = upper.flatMap((session) => {
      const trained = new Set(part(session, 'resistance').map((one) => exerciseOf(one).pattern));
      return part(session, 'clients-choice').filter((one) => {
        const { pattern, component } = exerciseOf(one);
        return component === 'resistance' && trained.has(pattern) && trained.size < 6;
      });
    });
    expect(twice.map(({ exerciseId }) => exerciseId)).toEqual([]);
  });

  test('a walk is not given for a zone that it does not reach', () => {
    const athlete = macrocycle(
      profileOf({ goal: 'performance', experience: 'advanced', daysPerWeek: 5, minutesPerSession: 90 }),
    ).plans;
    const cardio = sessionsOf([...athlete, ...gym]).flatMap((session) =>
      part(session, 'clients-choice').filter(({ component }) => component === 'cardio'),
    );
    expect(cardio.some(({ zone }) => zone === 3)).toBe(true);
    expect(cardio.filter((one) => (one.zone ?? 1) > (exerciseOf(one).topZone ?? 3))).toEqual([]);
  });

  test('from 65 on nobody throws themselves off a chair', () => {
    const older = macrocycle(
      profileOf({ birthDate: '1957-06-30', goal: 'general-fitness', conditions: ['hypertension'] }),
    ).plans;
    const jumps = sessionsOf(older).flatMap((session) => part(session, 'skill-development'));
    expect(jumps.length).toBeGreaterThan(0);
    expect(jumps.map(({ exerciseId }) => exerciseId)).not.toContain('incline-plyo-push-up-hold');
  });

  test('on a day for the arms the warm-up reaches what they work against', () => {
    const profile = profileOf({
      daysPerWeek: 4,
      minutesPerSession: 45,
      compensations: ['knees-move-inward', 'arms-fall-forward'],
    });
    const upper = sessionsOf(macrocycle(profile).plans).filter(({ title }) => title === 'Upper body');
    expect(upper.length).toBeGreaterThan(10);
    for (const session of upper) {
      const rolled = part(session, 'warm-up')
        .filter(({ component }) => component === 'smr')
        .flatMap(({ muscles }) => muscles);
      expect(rolled.some((muscle) => ['latissimus-dorsi', 'pectoralis-major'].includes(muscle))).toBe(true);
    }
  });
});
