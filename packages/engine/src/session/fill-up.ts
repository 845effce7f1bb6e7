import { acuteRow } from '../acute-variables.ts';
import type { Prescription } from '../week-plan.ts';
import { activationMore } from './activation.ts';
import { coolDown } from './cool-down.ts';
import type { DayContext } from './day-context.ts';
import { type SessionDraft, sessionSeconds } from './draft.ts';
import { easyCardioBut } from './easy-cardio.ts';
import { type Growth, MOST_CHOSEN, type Room } from './growth.ts';
import { skillMore } from './skill.ts';

const MOST_MOBILITY_SETS = 3;
const MOST_STRETCHES = 4;
const LONGEST_EASY_CARDIO_MINUTES = 10;
/** Where there is something useful to do, at least this share of the client's minutes is used. */
const USED_SHARE = 0.8;
const LEAST_SHARE = 0.75;
/** Less is not worth changing shoes for [ours]. */
const SHORTEST_WALK_MINUTES = 8;
const LONGEST_WALK_MINUTES = 20;
const LONGEST_WALK_ON_CARDIO_DAY_MINUTES = 40;

/** Core, balance, skill, sets and mobility inside their rows, then easy minutes, for a session that would end far too early. */
export function fillUp(
  draft: SessionDraft,
  context: DayContext,
  targetSeconds: number,
  room: Room,
): SessionDraft {
  let longer = draft;
  for (const step of [
    withMoreActivation,
    withMoreSkill,
    withMoreSets,
    withMobility,
    withLongerCardio,
    withEasyMinutes,
  ]) {
    if (sessionSeconds(longer) >= USED_SHARE * targetSeconds) break;
    longer = step(longer, context, targetSeconds, room);
  }
  return longer;
}

const withMoreActivation: Growth = (draft, context, targetSeconds) => {
  // A cardio day is for moving, not for one plank after the other.
  if (context.kind === 'cardio') return draft;
  let longer = draft;
  for (const component of ['core', 'balance'] as const) {
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
    const most = context.phase.skill[component];
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
export function withEasyMinutes(
  draft: SessionDraft,
  context: DayContext,
  targetSeconds: number,
): SessionDraft {
  const missing = Math.ceil((LEAST_SHARE * targetSeconds - sessionSeconds(draft)) / 60);
  if (missing <= 0 || context.deload) return draft;
  const longest = context.kind === 'cardio' ? LONGEST_WALK_ON_CARDIO_DAY_MINUTES : LONGEST_WALK_MINUTES;
  const held = draft.choice.find(({ component }) => component === 'cardio');
  const walk = (choice: readonly Prescription[]): SessionDraft => {
    const short = Math.ceil((LEAST_SHARE * targetSeconds - sessionSeconds({ ...draft, choice })) / 60);
    const minutes = Math.min(longest, Math.max(SHORTEST_WALK_MINUTES, short));
    return { ...draft, choice: [...choice, ...easyCardioBut(context, minutes, held?.exerciseId)] };
  };
  const isFull = draft.choice.length >= MOST_CHOSEN;
  // A second small lift gives way to the walk; cardio that the week calls for does not.
  const longer = !isFull ? walk(draft.choice) : held === undefined ? walk(draft.choice.slice(0, 1)) : draft;
  const left = Math.ceil((LEAST_SHARE * targetSeconds - sessionSeconds(longer)) / 60);
  return left > 0 ? withLongerCoolDown(longer, left, longest) : longer;
}

function withLongerCoolDown(draft: SessionDraft, missingMinutes: number, longest: number): SessionDraft {
  const cardio = draft.coolDown.cardio.map((one) => {
    const minutes = Math.floor((one.durationSeconds ?? 0) / 60);
    return { ...one, durationSeconds: Math.min(longest, minutes + missingMinutes) * 60 };
  });
  return { ...draft, coolDown: { ...draft.coolDown, cardio } };
}
