import { acuteRow } from '../acute-variables.ts';
import { doseOf } from '../limits.ts';
import { FIRST_EXERCISE, ofWeek } from '../weekly-targets.ts';
import { activationMore } from './activation.ts';
import { clientsChoice } from './clients-choice.ts';
import type { DayContext } from './day-context.ts';
import { type ResistanceWork, type SessionDraft, sessionSeconds } from './draft.ts';
import { mainCardio } from './easy-cardio.ts';
import { fillUp } from './fill-up.ts';
import { type Growth, MOST_CHOSEN, type Room, resisting, setsIn } from './growth.ts';
import { leastSets, patternsOf, withPrescriptions, withSets } from './resistance.ts';
import { skillMore } from './skill.ts';
import { limitSeconds } from './time-budget.ts';

const REST_STEP_SECONDS = 15;
/** What is shorter is no session of cardio, and is not squeezed in after lifting (OPT reference 5.6). */
const SHORTEST_CARDIO_SESSION_MINUTES = 20;

/**
 * Uses time that is left: first for resistance, then for the client's choice (OPT reference 4.6), then for whatever else is of use.
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
    withRestsBack,
    withSomeSkill,
  ];
  const steps = room.cardioFirst
    ? [...back, withCardio, withExtraWork, withChoice]
    : [...back, withExtraWork, withChoice, withCardio];
  let longer = draft;
  for (const step of steps) longer = step(longer, context, targetSeconds, room);
  return fillUp(longer, context, targetSeconds, room);
}

/** Comes back with the sets and rests that the others have by now. */
function alike(context: DayContext, work: ResistanceWork, others: readonly ResistanceWork[]): ResistanceWork {
  const sets = Math.max(leastSets(context, work.bodyPart), Math.min(setsIn(work), ...others.map(setsIn)));
  return withPrescriptions(work, (one, half) => {
    const rests = others.map(({ prescriptions }) => prescriptions[half]?.restSeconds ?? one.restSeconds);
    const restSeconds = Math.min(one.restSeconds, ...rests);
    return one.sets === sets && one.restSeconds === restSeconds ? one : { ...one, sets, restSeconds };
  });
}

/** A later day makes up for about so many body parts that an earlier one had no time for [ours]. */
const MADE_UP_FOR_A_DAY = 2;

/** Body parts that the week has not trained yet; where no later day will have them, they are worth a set or two of the others. */
const withUntrained: Growth = (draft, context, targetSeconds, { leftOut, allows, heavierSide }) => {
  let longer = draft;
  const least = acuteRow(context.phase.phase, 'resistance-strength').sets.min;
  const untrained = leftOut.filter(({ bodyPart }) => !context.trainedThisWeek.has(bodyPart));
  const isDue = (work: ResistanceWork) =>
    context.lastChance.has(work.bodyPart) ||
    untrained.indexOf(work) >= MADE_UP_FOR_A_DAY * context.resistanceDaysLeft;
  for (const work of untrained) {
    const { works: held } = longer.resistance;
    // A sore shoulder's pulls come before other body parts (OPT reference 7.1.15, 7.2).
    const side = heavierSide(held);
    if (context.limits.pullPerPush > 1 && side === 'push') break;
    const back = [...held, alike(context, work, held)];
    const candidates = isDue(work) ? [back, ...withFewerSets(back, least)] : [back];
    // A whole body part is worth the minutes of tolerance.
    const most = isDue(work) ? limitSeconds(context.minutes) : targetSeconds;
    const fitting = candidates.find(
      (works) =>
        sessionSeconds(resisting(longer, context, works)) <= most &&
        allows(works.slice(0, -1), works.at(-1) ?? work) &&
        (works === back || isNoWorse(heavierSide(works), side)),
    );
    if (fitting !== undefined) longer = resisting(longer, context, fitting);
  }
  return longer;
};

type Side = ReturnType<Room['heavierSide']>;

/** A week that is out of balance already is brought back when all its days are there. */
function isNoWorse(side: Side, before: Side): boolean {
  return side === null || side === before;
}

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
    const back = alike(context, work, held);
    const candidate = resisting(longer, context, [...held, back]);
    if (sessionSeconds(candidate) <= targetSeconds && allows(held, back)) longer = candidate;
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

/** Only what the block's hardest week has room for too: an exercise that comes in one week and goes in the next is no overload. */
const withExtraWork: Growth = (draft, context, targetSeconds, room) => {
  let longer = draft;
  if (draft.resistance.works.some((work) => setsIn(work) < work.plannedSets)) return draft;
  // Lifts that take turns do so because time was short.
  if (draft.resistance.format === 'alternating-sets') return draft;
  for (const work of room.extra) {
    const candidate = resisting(longer, context, [...longer.resistance.works, work]);
    if (sessionSeconds(candidate) > targetSeconds || !room.allows(longer.resistance.works, work)) continue;
    if (sessionSeconds(atItsHardest(candidate, context)) <= targetSeconds) longer = candidate;
  }
  return longer;
};

const LAST_LINE = 4;

/** The session with the sets of the block's last week and without what only fills its time. */
function atItsHardest(draft: SessionDraft, context: DayContext): SessionDraft {
  const { phase } = context.phase;
  const table = FIRST_EXERCISE[phase];
  const more = ofWeek(table, LAST_LINE).sets - ofWeek(table, context.line).sets;
  const { max } = acuteRow(phase, 'resistance-strength').sets;
  const works = withSets(draft.resistance.works, (work) => {
    const most = Math.min(max, doseOf(context.limits, work.bodyPart).sets.max);
    return Math.max(setsIn(work), Math.min(most, setsIn(work) + more));
  });
  return { ...draft, choice: [], resistance: { ...draft.resistance, works } };
}

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
  const withOne = (minutes: number): SessionDraft => ({
    ...draft,
    choice: [...draft.choice, ...mainCardio(context, room.cardioOf(minutes))],
  });
  const free = Math.floor((targetSeconds - sessionSeconds(withOne(0))) / 60);
  const minutes = Math.min(free, room.cardioMinutes);
  const least = Math.max(1, Math.min(SHORTEST_CARDIO_SESSION_MINUTES, room.cardioMinutes));
  return minutes < least ? draft : withOne(minutes);
};
