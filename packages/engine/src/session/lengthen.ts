import { acuteRow } from '../acute-variables.ts';
import type { Prescription } from '../week-plan.ts';
import { activationMore } from './activation.ts';
import { clientsChoice } from './clients-choice.ts';
import { coolDown } from './cool-down.ts';
import type { DayContext } from './day-context.ts';
import { type ResistanceWork, type SessionDraft, sessionSeconds } from './draft.ts';
import { mainCardio } from './easy-cardio.ts';
import { prescribe } from './prescription.ts';
import { inOrder } from './resistance.ts';
import { skillMore } from './skill.ts';

const SHORTEST_CARDIO_MINUTES = 8;
const MOST_CHOSEN = 2;
const MOST_MOBILITY_SETS = 3;
const MOST_STRETCHES = 4;
const LONGEST_EASY_CARDIO_MINUTES = 10;
/** Where there is something useful to do, at least this share of the client's minutes is used. */
const USED_SHARE = 0.8;

/** What the week leaves a session to grow with. */
export interface Room {
  /** Whether the week's cap on sets and its balance of push and pull allow the session these works. */
  readonly allows: (works: readonly ResistanceWork[], more: ResistanceWork) => boolean;
  /** Whether the week pushes too much for its pulls, with these works in the session. */
  readonly pushesTooMuch: (works: readonly ResistanceWork[]) => boolean;
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
  const back = [withLeftOutWork, withSomeActivation, withSomeSkill];
  const steps = room.cardioFirst
    ? [...back, withCardio, withExtraWork, withChoice]
    : [...back, withExtraWork, withChoice, withCardio];
  let longer = draft;
  for (const step of steps) longer = step(longer, context, targetSeconds, room);
  for (const step of [withMoreActivation, withMoreSkill, withMoreSets, withMobility, withLongerCardio]) {
    if (sessionSeconds(longer) >= USED_SHARE * targetSeconds) break;
    longer = step(longer, context, targetSeconds, room);
  }
  return longer;
}

type Growth = (draft: SessionDraft, context: DayContext, targetSeconds: number, room: Room) => SessionDraft;

const withLeftOutWork: Growth = (draft, context, targetSeconds, { leftOut, allows }) => {
  const isNew = ({ bodyPart }: ResistanceWork) => (context.trainedThisWeek.has(bodyPart) ? 1 : 0);
  let longer = draft;
  for (const work of leftOut.toSorted((a, b) => isNew(a) - isNew(b))) {
    const sets = Math.min(...longer.resistance.works.flatMap((one) => one.prescriptions[0]?.sets ?? 1));
    const shorter = {
      ...work,
      prescriptions: work.prescriptions.map((one) => ({ ...one, sets: Math.min(one.sets, sets) })),
    };
    const works = inOrder(context, [...longer.resistance.works, shorter]);
    const candidate = { ...longer, resistance: { ...longer.resistance, works } };
    if (sessionSeconds(candidate) <= targetSeconds && allows(longer.resistance.works, shorter))
      longer = candidate;
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
  for (const one of clientsChoice(context, bodyParts, MOST_CHOSEN - 1)) {
    const candidate = { ...longer, choice: [...longer.choice, one] };
    if (sessionSeconds(candidate) <= targetSeconds) longer = candidate;
  }
  return longer;
};

const withCardio: Growth = (draft, context, targetSeconds, room) => {
  if (draft.choice.length >= MOST_CHOSEN) return draft;
  const exercise = mainCardio(context);
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
  const candidates = [
    { ...draft.coolDown, stretch: again(stretch), smr: again(smr) },
    { ...draft.coolDown, stretch: again(more.stretch), smr: again(more.smr) },
    { ...draft.coolDown, stretch: again(again(more.stretch)), smr: again(again(more.smr)) },
  ];
  let longer = draft;
  for (const coolDownPart of candidates) {
    const candidate = { ...draft, coolDown: { ...coolDownPart, cardio: draft.coolDown.cardio } };
    const missing = sessionSeconds(longer) < USED_SHARE * targetSeconds;
    if (missing && sessionSeconds(candidate) <= targetSeconds) longer = candidate;
  }
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
