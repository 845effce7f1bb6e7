import type { Prescription } from '../week-plan.ts';
import { activation } from './activation.ts';
import { clientsChoice } from './clients-choice.ts';
import { coolDown } from './cool-down.ts';
import type { DayContext } from './day-context.ts';
import { type ResistanceWork, type SessionDraft, sessionSeconds } from './draft.ts';
import { mainCardio } from './easy-cardio.ts';
import { withEasyMinutes } from './fill-up.ts';
import { limitContacts } from './ground-contacts.ts';
import type { Room } from './growth.ts';
import { lengthen } from './lengthen.ts';
import { inOrder, patternsOf } from './resistance.ts';
import { shorten } from './shorten.ts';
import { skillDevelopment } from './skill.ts';
import { budgetFor, limitSeconds } from './time-budget.ts';
import { warmUp } from './warm-up.ts';

/** A resistance session: everything the phase asks for, then cut or grown to the client's minutes. */
export function resistanceSession(
  context: DayContext,
  works: readonly ResistanceWork[],
  room: Omit<Room, 'leftOut'>,
): SessionDraft {
  const { phase, minutes, used } = context;
  const budget = budgetFor(minutes);
  for (const work of works) for (const one of work.prescriptions) used.add(one.exerciseId);
  const trained = [
    ...new Set(works.flatMap(({ prescriptions }) => prescriptions.flatMap(({ muscles }) => muscles))),
  ];
  const bodyParts = new Set(works.map(({ bodyPart }) => bodyPart));
  const full: SessionDraft = {
    warmUp: warmUp(context, budget.tight, trained),
    activation: activation(context, budget),
    skill: skillDevelopment(context, {
      plyometric: Math.min(budget.plyometric, phase.skill.plyometric),
      saq: Math.min(budget.saq, phase.skill.saq),
    }),
    resistance: {
      works: inOrder(context, works),
      format: phase.resistance.format,
      roundRestSeconds: phase.resistance.roundRestSeconds,
    },
    // One place is kept for cardio where the week still calls for it.
    choice: clientsChoice(
      context,
      bodyParts,
      patternsOf(works),
      Math.min(budget.choice, room.cardioMinutes > 0 ? 1 : 2),
    ),
    coolDown: coolDown(
      context,
      { stretches: budget.coolDownStretches, rolls: budget.coolDownRolls },
      trained,
    ),
  };
  const safe = limitContacts(full, context);
  const short = balanced(shorten(safe, context, limitSeconds(minutes)), context, room);
  const kept = new Set(short.resistance.works.map(firstOf));
  const leftOut = works.filter((work) => !kept.has(firstOf(work)));
  const long = lengthen(short, context, minutes * 60, { ...room, leftOut });
  const landed = limitContacts(long, context);
  const session = landed === long ? long : withEasyMinutes(landed, context, minutes * 60);
  const times = context.trainedThisWeek;
  for (const bodyPart of new Set(session.resistance.works.map((work) => work.bodyPart)))
    times.set(bodyPart, (times.get(bodyPart) ?? 0) + 1);
  return session;
}

/**
 * Where time has taken one side of the week's balance, takes out what weighs too much on the other (OPT reference 4.4). The week's only
 * work of a body part waits until all sessions are there: a single set may make room for it.
 */
function balanced(draft: SessionDraft, context: DayContext, room: Omit<Room, 'leftOut'>): SessionDraft {
  const mayGo = ({ minimum, bodyPart }: ResistanceWork) => !minimum && !context.lastChance.has(bodyPart);
  let works = draft.resistance.works;
  for (;;) {
    const heavier = room.heavierSide(works);
    const out = heavier === null ? undefined : works.findLast((work) => work[heavier] && mayGo(work));
    if (out === undefined) break;
    works = works.filter((work) => work !== out);
  }
  return works === draft.resistance.works
    ? draft
    : { ...draft, resistance: { ...draft.resistance, works: inOrder(context, works) } };
}

const firstOf = ({ prescriptions }: ResistanceWork) => prescriptions[0]?.exerciseId;

/** A cardio or mobility day (OPT reference 4.1): warm-up, core and balance if the week has room, cardio, cool-down. */
export function cardioSession(context: DayContext, room: Omit<Room, 'leftOut'>): SessionDraft {
  const { minutes } = context;
  const budget = budgetFor(minutes);
  const cardio = (length: number) => mainCardio(context, room.cardioOf(length));
  const draft = (length: number): SessionDraft => ({
    ...parts,
    choice: cardio(length),
  });
  const parts: SessionDraft = {
    warmUp: warmUp(context, budget.tight, []),
    activation: activation(context, budget),
    skill: { plyometric: [], saq: [] },
    resistance: { works: [], format: 'straight-sets', roundRestSeconds: 0 },
    choice: [],
    coolDown: coolDown(context, { stretches: budget.coolDownStretches, rolls: budget.coolDownRolls }, []),
  };
  const others = shortenAround(parts, context, Math.min(room.cardioMinutes, minutes / 2), cardio);
  const free = Math.floor((minutes * 60 - sessionSeconds({ ...others, choice: cardio(0) })) / 60);
  const length = Math.max(SHORTEST_MINUTES, Math.min(room.cardioMinutes, free));
  const filled = { ...others, choice: draft(length).choice };
  return lengthen(filled, context, minutes * 60, {
    ...room,
    leftOut: [],
    extra: [],
    cardioMinutes: 0,
  });
}

const SHORTEST_MINUTES = 5;

/** Makes the parts around the cardio short enough for it to be worth coming. */
function shortenAround(
  parts: SessionDraft,
  context: DayContext,
  cardioMinutes: number,
  cardio: (minutes: number) => readonly Prescription[],
): SessionDraft {
  const around = context.minutes * 60 - sessionSeconds({ ...EMPTY, choice: cardio(cardioMinutes) });
  return shorten(parts, context, Math.max(0, around));
}

const EMPTY: SessionDraft = {
  warmUp: { smr: [], staticStretch: [], stretch: [], cardio: [] },
  activation: { underactive: [], core: [], balance: [] },
  skill: { plyometric: [], saq: [] },
  resistance: { works: [], format: 'straight-sets', roundRestSeconds: 0 },
  choice: [],
  coolDown: { cardio: [], stretch: [], smr: [] },
};
