import { acuteRow } from '../acute-variables.ts';
import type { Prescription } from '../week-plan.ts';
import { FIRST_EXERCISE, ofWeek } from '../weekly-targets.ts';
import { activationMore } from './activation.ts';
import { clientsChoice } from './clients-choice.ts';
import { coolDown } from './cool-down.ts';
import type { DayContext } from './day-context.ts';
import { type ResistanceWork, type SessionDraft, sessionSeconds } from './draft.ts';
import { easyCardioBut, mainCardio } from './easy-cardio.ts';
import { prescribe } from './prescription.ts';
import { inOrder, patternsOf, withPrescriptions, withSets } from './resistance.ts';
import { skillMore } from './skill.ts';

const SHORTEST_CARDIO_MINUTES = 8;
const MOST_CHOSEN = 2;
const REST_STEP_SECONDS = 15;
const MOST_MOBILITY_SETS = 3;
const MOST_STRETCHES = 4;
const LONGEST_EASY_CARDIO_MINUTES = 10;
/** Where there is something useful to do, at least this share of the client's minutes is used. */
const USED_SHARE = 0.8;
const LEAST_SHARE = 0.75;
const LONGEST_WALK_MINUTES = 20;
const LONGEST_STEADY_MINUTES = 60;

/** What the week leaves a session to grow with. */
export interface Room {
  /** Whether the week's cap on sets and its balance of push and pull allow the session these works. */
  readonly allows: (works: readonly ResistanceWork[], more: ResistanceWork) => boolean;
  /** The side on which the week is out of balance, with these works in the session; null: on neither. */
  readonly heavierSide: (works: readonly ResistanceWork[]) => 'push' | 'pull' | null;
  /** Planned, then left out for time; it comes back where something smaller would have been enough. */
  readonly leftOut: readonly ResistanceWork[];
  /** Second and further exercises of a body part, best first; dosed when they are asked for. */
  readonly extra: Iterable<ResistanceWork>;
  /** Minutes of cardio this session may take; 0 when the week has enough. */
  readonly cardioMinutes: number;
  readonly cardioZone: 1 | 2 | 3;
  readonly cardioRpe: number;
  /** Cardio comes before more lifting (fat loss). */
  readonly cardioFirst: boolean;
}

/**
 * Uses time that is left (OPT reference 4.6: first for resistance, then for the client's choice), then fills core, balance and
 * skill inside their rows, then warms up and cools down longer.
 */
export function lengthen(
  draft: SessionDraft,
  context: DayContext,
  targetSeconds: number,
  room: Room,
): SessionDraft {
  const back = [
    withUntrained,
    withSetsBack,
    withLeftOutWork,
    withSomeActivation,
    withSomeSkill,
    withRestsBack,
  ];
  const steps = room.cardioFirst
    ? [...back, withCardio, withExtraWork, withChoice]
    : [...back, withExtraWork, withChoice, withCardio];
  let longer = draft;
  for (const step of steps) longer = step(longer, context, targetSeconds, room);
  for (const step of [
    withMoreActivation,
    withMoreSkill,
    withMoreSets,
    withMoreWork,
    withMobility,
    withLongerCardio,
    withEasyMinutes,
  ]) {
    if (sessionSeconds(longer) >= USED_SHARE * targetSeconds) break;
    longer = step(longer, context, targetSeconds, room);
  }
  return longer;
}

type Growth = (draft: SessionDraft, context: DayContext, targetSeconds: number, room: Room) => SessionDraft;

const setsIn = ({ prescriptions }: Pick<ResistanceWork, 'prescriptions'>) => prescriptions[0]?.sets ?? 1;

const resisting = (
  draft: SessionDraft,
  context: DayContext,
  works: readonly ResistanceWork[],
): SessionDraft => ({
  ...draft,
  resistance: { ...draft.resistance, works: inOrder(context, works) },
});

/** Comes back with the sets and rests that the others have by now. */
function alike(work: ResistanceWork, others: readonly ResistanceWork[]): ResistanceWork {
  const sets = Math.min(setsIn(work), ...others.map(setsIn));
  return withPrescriptions(work, (one, half) => {
    const rests = others.map(({ prescriptions }) => prescriptions[half]?.restSeconds ?? one.restSeconds);
    const restSeconds = Math.min(one.restSeconds, ...rests);
    return one.sets === sets && one.restSeconds === restSeconds ? one : { ...one, sets, restSeconds };
  });
}

/** Body parts that the week has not trained yet; on their last day they are worth a set or two of the others. */
const withUntrained: Growth = (draft, context, targetSeconds, { leftOut, allows, heavierSide }) => {
  let longer = draft;
  const least = acuteRow(context.phase.phase, 'resistance-strength').sets.min;
  for (const work of leftOut) {
    if (context.trainedThisWeek.has(work.bodyPart)) continue;
    const held = longer.resistance.works;
    const back = [...held, alike(work, held)];
    if (!allows(held, alike(work, held))) continue;
    const candidates = context.lastChance.has(work.bodyPart) ? [back, ...withFewerSets(back, least)] : [back];
    const fitting = candidates.find(
      (works) =>
        sessionSeconds(resisting(longer, context, works)) <= targetSeconds &&
        (works === back || heavierSide(works) === null),
    );
    if (fitting !== undefined) longer = resisting(longer, context, fitting);
  }
  return longer;
};

/** The works with ever fewer sets; each time also with the sets of one side kept, for the week's balance of push and pull. */
function withFewerSets(works: readonly ResistanceWork[], least: number): ResistanceWork[][] {
  const most = Math.max(...works.map(setsIn));
  const found: ResistanceWork[][] = [];
  for (let sets = most - 1; sets >= least; sets -= 1) {
    found.push(withSets(works, (one) => Math.min(setsIn(one), sets)));
    for (const side of ['pull', 'push'] as const)
      found.push(withSets(works, (one) => (one[side] ? setsIn(one) : Math.min(setsIn(one), sets))));
  }
  return found;
}

/** Sets that time took, one round after the other. */
const withSetsBack: Growth = (draft, context, targetSeconds) => {
  let longer = draft;
  for (;;) {
    const { works } = longer.resistance;
    const raised = withSets(works, (work) => Math.min(work.plannedSets, setsIn(work) + 1));
    const grown = raised.some((work, index) => setsIn(work) > setsIn(works[index] ?? work));
    if (!grown) break;
    const candidate = resisting(longer, context, raised);
    if (sessionSeconds(candidate) > targetSeconds) break;
    longer = candidate;
  }
  // Then one by one, what may not be left out first, pulls before pushes.
  const important = longer.resistance.works.toSorted(
    (a, b) => Number(b.minimum) - Number(a.minimum) || Number(a.push) - Number(b.push),
  );
  for (const { prescriptions, ...planned } of important) {
    if (setsIn({ prescriptions }) >= planned.plannedSets) continue;
    const id = prescriptions[0]?.exerciseId;
    const raised = longer.resistance.works.flatMap((work) =>
      work.prescriptions[0]?.exerciseId === id
        ? withSets([work], (one) => Math.min(one.plannedSets, setsIn(one) + 1))
        : work,
    );
    const candidate = resisting(longer, context, raised);
    if (sessionSeconds(candidate) <= targetSeconds) longer = candidate;
  }
  return longer;
};

/** Rest that time took, a little at a time. */
const withRestsBack: Growth = (draft, context, targetSeconds) => {
  let longer = draft;
  for (;;) {
    let grown = false;
    const rested = longer.resistance.works.map((work) =>
      withPrescriptions(work, (one, half) => {
        const planned = work.plannedRestSeconds[half] ?? one.restSeconds;
        const restSeconds = Math.min(planned, one.restSeconds + REST_STEP_SECONDS);
        if (restSeconds <= one.restSeconds) return one;
        grown = true;
        return { ...one, restSeconds };
      }),
    );
    if (!grown) return longer;
    const candidate = resisting(longer, context, rested);
    if (sessionSeconds(candidate) > targetSeconds) return longer;
    longer = candidate;
  }
};

const withLeftOutWork: Growth = (draft, context, targetSeconds, { leftOut, allows }) => {
  let longer = draft;
  for (const work of leftOut) {
    const held = longer.resistance.works;
    if (held.some(({ prescriptions }) => prescriptions[0]?.exerciseId === work.prescriptions[0]?.exerciseId))
      continue;
    const back = alike(work, held);
    const candidate = resisting(longer, context, [...held, back]);
    if (sessionSeconds(candidate) <= targetSeconds && allows(held, back)) longer = candidate;
  }
  return longer;
};

/** One set more of everything, inside the row and the week's cap, where a session would end far too early. */
const withMoreWork: Growth = (draft, context, targetSeconds, { allows }) => {
  if (context.deload) return draft;
  const { phase } = context.phase;
  const { sets } = acuteRow(phase, 'resistance-strength');
  // At most one more than the week before held at least (OPT reference 6.5).
  const before = ofWeek(FIRST_EXERCISE[phase], Math.max(1, context.line - 1)).sets;
  const most = Math.min(sets.max, context.limits.sets.max, before + 1);
  let longer = draft;
  for (const work of draft.resistance.works) {
    const held = longer.resistance.works;
    const id = work.prescriptions[0]?.exerciseId;
    const one = held.find(({ prescriptions }) => prescriptions[0]?.exerciseId === id);
    if (one === undefined || setsIn(one) >= most) continue;
    const others = held.filter((other) => other !== one);
    const [raised] = withSets([one], (its) => setsIn(its) + 1);
    if (raised === undefined) continue;
    const candidate = resisting(longer, context, [...others, raised]);
    if (sessionSeconds(candidate) <= targetSeconds && allows(others, raised)) longer = candidate;
  }
  return longer;
};

const withSomeActivation: Growth = (draft, context, targetSeconds) => {
  let longer = draft;
  for (const component of ['core', 'balance'] as const) {
    if (longer.activation[component].length > 0 || !context.activationDay) continue;
    const candidate: SessionDraft = {
      ...longer,
      activation: { ...longer.activation, [component]: activationMore(context, component) },
    };
    if (sessionSeconds(candidate) <= targetSeconds) longer = candidate;
  }
  return longer;
};

const withSomeSkill: Growth = (draft, context, targetSeconds) => {
  if (!context.skillDay || draft.skill.plyometric.length + draft.skill.saq.length > 0) return draft;
  const plyometric = skillMore(context, 'plyometric');
  const candidate: SessionDraft = { ...draft, skill: { ...draft.skill, plyometric } };
  return sessionSeconds(candidate) <= targetSeconds ? candidate : draft;
};

const withExtraWork: Growth = (draft, context, targetSeconds, room) => {
  let longer = draft;
  if (draft.resistance.works.some((work) => setsIn(work) < work.plannedSets)) return draft;
  for (const work of room.extra) {
    const works = inOrder(context, [...longer.resistance.works, work]);
    const candidate = { ...longer, resistance: { ...longer.resistance, works } };
    if (sessionSeconds(candidate) > targetSeconds || !room.allows(longer.resistance.works, work)) continue;
    longer = candidate;
  }
  return longer;
};

const withChoice: Growth = (draft, context, targetSeconds) => {
  if (draft.choice.length > 0) return draft;
  const bodyParts = new Set(draft.resistance.works.map(({ bodyPart }) => bodyPart));
  let longer = draft;
  for (const one of clientsChoice(context, bodyParts, patternsOf(draft.resistance.works), MOST_CHOSEN - 1)) {
    const candidate = { ...longer, choice: [...longer.choice, one] };
    if (sessionSeconds(candidate) <= targetSeconds) longer = candidate;
  }
  return longer;
};

const withCardio: Growth = (draft, context, targetSeconds, room) => {
  if (draft.choice.length >= MOST_CHOSEN) return draft;
  const exercise = mainCardio(context, room.cardioZone);
  if (exercise === undefined) return draft;
  const one = (minutes: number): Prescription =>
    prescribe(exercise, context.profile.locale, {
      durationSeconds: minutes * 60,
      targetRpe: room.cardioRpe,
      zone: room.cardioZone,
    });
  const withOne = (minutes: number): SessionDraft => ({ ...draft, choice: [...draft.choice, one(minutes)] });
  const free = Math.floor((targetSeconds - sessionSeconds(withOne(0))) / 60);
  const minutes = Math.min(free, room.cardioMinutes);
  return minutes < SHORTEST_CARDIO_MINUTES ? draft : withOne(minutes);
};

const withMoreActivation: Growth = (draft, context, targetSeconds) => {
  let longer = draft;
  for (const component of ['core', 'balance', 'core', 'balance', 'core', 'balance'] as const) {
    const most = acuteRow(context.phase.phase, component).exercises.max;
    if (longer.activation[component].length === 0 || longer.activation[component].length >= most) continue;
    const more = activationMore(context, component);
    const candidate: SessionDraft = {
      ...longer,
      activation: { ...longer.activation, [component]: [...longer.activation[component], ...more] },
    };
    if (more.length > 0 && sessionSeconds(candidate) <= targetSeconds) longer = candidate;
  }
  return longer;
};

const withMoreSkill: Growth = (draft, context, targetSeconds) => {
  let longer = draft;
  for (const component of ['saq', 'plyometric', 'saq'] as const) {
    const most = acuteRow(context.phase.phase, component).exercises.max;
    if (longer.skill[component].length === 0 || longer.skill[component].length >= most) continue;
    const more = skillMore(context, component);
    const candidate: SessionDraft = {
      ...longer,
      skill: { ...longer.skill, [component]: [...longer.skill[component], ...more] },
    };
    if (more.length > 0 && sessionSeconds(candidate) <= targetSeconds) longer = candidate;
  }
  return longer;
};

/** One set more of core and balance, inside their rows. */
const withMoreSets: Growth = (draft, context, targetSeconds) => {
  const grow = (list: readonly Prescription[], component: 'core' | 'balance') => {
    const most = acuteRow(context.phase.phase, component).sets.max;
    return list.map((one) => ({ ...one, sets: context.deload ? one.sets : Math.min(most, one.sets + 1) }));
  };
  const candidate: SessionDraft = {
    ...draft,
    activation: {
      ...draft.activation,
      core: grow(draft.activation.core, 'core'),
      balance: grow(draft.activation.balance, 'balance'),
    },
  };
  return sessionSeconds(candidate) <= targetSeconds ? candidate : draft;
};

/** Rolls and holds once more, then twice as many: mobility is what a long session has room for. */
const withMobility: Growth = (draft, context, targetSeconds) => {
  const { smr, stretch } = draft.coolDown;
  const again = (list: readonly Prescription[]) =>
    list.map((one) => ({ ...one, sets: Math.min(MOST_MOBILITY_SETS, one.sets + 1) }));
  const more = coolDown(context, { stretches: MOST_STRETCHES, rolls: MOST_STRETCHES }, []);
  const coolDowns = [
    { ...draft.coolDown, stretch: again(stretch), smr: again(smr) },
    { ...draft.coolDown, stretch: again(more.stretch), smr: again(more.smr) },
    { ...draft.coolDown, stretch: again(again(more.stretch)), smr: again(again(more.smr)) },
  ];
  const { phase } = context.phase;
  const oneMore = (list: readonly Prescription[], row: 'smr' | 'flexibility') =>
    list.map((one) => ({ ...one, sets: Math.min(acuteRow(phase, row).sets.max, one.sets + 1) }));
  const warmUp = {
    ...draft.warmUp,
    smr: oneMore(draft.warmUp.smr, 'smr'),
    stretch: oneMore(draft.warmUp.stretch, 'flexibility'),
  };
  let longer = draft;
  const grow = (candidate: SessionDraft) => {
    const isShort = sessionSeconds(longer) < USED_SHARE * targetSeconds;
    if (isShort && sessionSeconds(candidate) <= targetSeconds) longer = candidate;
  };
  for (const coolDownPart of coolDowns)
    grow({ ...longer, coolDown: { ...coolDownPart, cardio: draft.coolDown.cardio } });
  grow({ ...longer, warmUp });
  return longer;
};

const withLongerCardio: Growth = (draft, _context, targetSeconds) => {
  const missing = Math.floor((USED_SHARE * targetSeconds - sessionSeconds(draft)) / 60);
  const stretched = (list: readonly Prescription[], minutes: number) =>
    list.map((one) => ({
      ...one,
      durationSeconds: Math.min(LONGEST_EASY_CARDIO_MINUTES * 60, (one.durationSeconds ?? 0) + minutes * 60),
    }));
  if (missing <= 0) return draft;
  const half = Math.ceil(missing / 2);
  return {
    ...draft,
    warmUp: { ...draft.warmUp, cardio: stretched(draft.warmUp.cardio, half) },
    coolDown: { ...draft.coolDown, cardio: stretched(draft.coolDown.cardio, half) },
  };
};

/**
 * Where lifts, core and mobility have had all that their rows and the week's caps allow, the minutes left are for moving gently: health asks
 * for more of that than any plan holds (OPT reference 5.6).
 */
const withEasyMinutes: Growth = (draft, context, targetSeconds) => {
  const missing = Math.ceil((LEAST_SHARE * targetSeconds - sessionSeconds(draft)) / 60);
  if (missing <= 0 || context.deload) return draft;
  const [held] = draft.choice.filter(({ component }) => component === 'cardio');
  if (held === undefined || held.zone !== 1) {
    if (draft.choice.length >= MOST_CHOSEN) return withLongerCoolDown(draft, missing);
    const minutes = Math.min(LONGEST_WALK_MINUTES, Math.max(SHORTEST_CARDIO_MINUTES, missing));
    const [walk] = easyCardioBut(context, minutes, held?.exerciseId);
    return walk === undefined
      ? withLongerCoolDown(draft, missing)
      : { ...draft, choice: [...draft.choice, walk] };
  }
  const minutes = Math.floor((held.durationSeconds ?? 0) / 60);
  const durationSeconds = Math.max(minutes, Math.min(LONGEST_STEADY_MINUTES, minutes + missing)) * 60;
  return { ...draft, choice: draft.choice.map((one) => (one === held ? { ...one, durationSeconds } : one)) };
};

function withLongerCoolDown(draft: SessionDraft, missingMinutes: number): SessionDraft {
  const cardio = draft.coolDown.cardio.map((one) => {
    const minutes = Math.floor((one.durationSeconds ?? 0) / 60);
    return { ...one, durationSeconds: Math.min(LONGEST_WALK_MINUTES, minutes + missingMinutes) * 60 };
  });
  return { ...draft, coolDown: { ...draft.coolDown, cardio } };
}
