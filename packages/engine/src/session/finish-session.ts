import { EXERCISES } from '../eligible.ts';
import { addDays } from '../iso-date.ts';
import { planningText } from '../text/planning.ts';
import { PARTS, type Part, type PartName, type Prescription, type Session } from '../week-plan.ts';
import type { DayContext } from './day-context.ts';
import { type SessionDraft, sessionSeconds } from './draft.ts';
import { whyEmpty } from './why-empty.ts';

const FIRST_LETTER = 'A'.charCodeAt(0);

/**
 * The draft as a session: six parts in order, pairs lettered, alternatives offered, a reason for every empty part.
 *
 * @param day.offset - days after the first of the week
 * @param day.isBesideJumps - a session less than two days away jumps or drills
 */
export function finishSession(
  context: DayContext,
  draft: SessionDraft,
  day: { readonly offset: number; readonly isBesideJumps: boolean },
): Session {
  const { profile, phase, kind, dayIndex, state } = context;
  const content: Record<PartName, readonly Prescription[]> = {
    'warm-up': phase.cardioBeforeStretch
      ? [...draft.warmUp.smr, ...draft.warmUp.staticStretch, ...draft.warmUp.cardio, ...draft.warmUp.stretch]
      : [...draft.warmUp.smr, ...draft.warmUp.staticStretch, ...draft.warmUp.stretch, ...draft.warmUp.cardio],
    activation: [...draft.activation.underactive, ...draft.activation.core, ...draft.activation.balance],
    'skill-development': [...draft.skill.plyometric, ...draft.skill.saq],
    resistance: resistancePart(context, draft),
    'clients-choice': draft.choice,
    'cool-down': [...draft.coolDown.cardio, ...draft.coolDown.stretch, ...draft.coolDown.smr],
  };
  return {
    session: dayIndex + 1,
    date: addDays(state.startDate, day.offset),
    kind: kind === 'cardio' ? 'cardio' : 'resistance',
    phase: phase.phase,
    title: planningText(profile.locale, `title-${kind}`),
    estimatedMinutes: Math.ceil(sessionSeconds(draft) / 60),
    parts: PARTS.map((part): Part => {
      const prescriptions = content[part];
      const how =
        part === 'resistance' && prescriptions.length > 0
          ? { format: draft.resistance.format, roundRestSeconds: draft.resistance.roundRestSeconds }
          : {};
      return prescriptions.length > 0
        ? { part, prescriptions, ...how }
        : { part, prescriptions, reason: planningText(profile.locale, whyEmpty(context, part, day)) };
    }),
  };
}

function resistancePart({ eligible, profile }: DayContext, draft: SessionDraft): Prescription[] {
  let pairs = 0;
  const taken = new Set(
    draft.resistance.works.flatMap(({ prescriptions }) => prescriptions.map(({ exerciseId }) => exerciseId)),
  );
  return draft.resistance.works.flatMap(({ prescriptions }) => {
    const isPair = prescriptions.length > 1;
    const superset = isPair ? String.fromCharCode(FIRST_LETTER + pairs) : null;
    if (isPair) pairs += 1;
    return prescriptions.map((prescription) => {
      const exercise = EXERCISES.get(prescription.exerciseId);
      const other = exercise && eligible.alternatives(exercise).find(({ id }) => !taken.has(id));
      if (other === undefined) return { ...prescription, superset };
      return {
        ...prescription,
        superset,
        alternative: { exerciseId: other.id, name: other.name[profile.locale] },
      };
    });
  });
}
