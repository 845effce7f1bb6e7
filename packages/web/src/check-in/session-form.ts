import {
  type ExerciseLog,
  LoadSchema,
  type Profile,
  type Session,
  type SessionLog,
  type SetLog,
} from '@phasewise/engine';
import * as z from 'zod';
import { type FieldErrors, type Form, typedNumber } from '../form.ts';
import { TEXT } from '../text/text.ts';
import {
  type ExerciseFields,
  exerciseFields,
  NOT_DONE,
  PAIN_REGIONS,
  PAIN_ROWS,
  painField,
  plannedSet,
  setField,
  skippedField,
} from './session-fields.ts';

const Reps = typedNumber.pipe(z.int().min(0).max(200));
const Rpe = typedNumber.pipe(z.number().min(0).max(10));
const PainLevel = typedNumber.pipe(z.int().min(1).max(10));

/**
 * The session's page as typed, read into its log: as prescribed, with the exercises that were different as exceptions. A set without repetitions was not done.
 */
export function readSessionForm(
  form: Form,
  session: Session,
  profile: Profile,
): { log: SessionLog; errors: FieldErrors } {
  const errors = new Map<string, string>();
  const text = TEXT[profile.locale];
  const fields = exerciseFields(session);

  const typed = <T>(name: string, schema: z.ZodType<T, string>, message: string, where: string) => {
    const value = form.text(name).trim();
    if (value === '') return undefined;
    const parsed = schema.safeParse(value);
    if (!parsed.success) errors.set(name, text.errors.of(message, where));
    return parsed.data;
  };

  const readSets = ({ index, prescription, hasLoad }: ExerciseFields): SetLog[] => {
    const { errors: messages, common } = text;
    const asLoad = typedNumber.transform((value) => ({ value, unit: profile.units })).pipe(LoadSchema);
    return Array.from({ length: prescription.sets }, (_, at) => at + 1).flatMap((set) => {
      const where = `${prescription.name}, ${common.setNumber(set)}`;
      const reps = typed(setField('r', index, set), Reps, messages.reps, where);
      const load = hasLoad ? typed(setField('l', index, set), asLoad, messages.load, where) : undefined;
      const rpe = typed(setField('e', index, set), Rpe, messages.rpe, where);
      if (reps === undefined) return [];
      return [{ reps, ...(load !== undefined && { load }), ...(rpe !== undefined && { rpe }) }];
    });
  };

  const exercises = new Map<string, ExerciseLog>();
  for (const field of fields) {
    const { exerciseId } = field.prescription;
    if (field.kind === 'done') {
      if (form.text(skippedField(field.index)) !== '')
        exercises.set(exerciseId, { exerciseId, sets: NOT_DONE });
      continue;
    }
    const sets = readSets(field);
    if (!asPlanned(sets, field))
      exercises.set(exerciseId, { exerciseId, sets: sets.length === 0 ? NOT_DONE : sets });
  }

  for (let row = 0; row < PAIN_ROWS; row += 1) {
    const exerciseId = form.text(painField('exercise', row));
    const pain = form.text(painField('where', row));
    const where = text.session.pain;
    const painLevel = typed(painField('level', row), PainLevel, text.errors.painLevel, where);
    if (exerciseId === '' && pain === '' && painLevel === undefined) continue;
    if (!fields.some(({ prescription }) => prescription.exerciseId === exerciseId))
      errors.set(painField('exercise', row), text.errors.of(text.errors.painExercise, where));
    if (!PAIN_REGIONS.some((region) => region === pain))
      errors.set(painField('where', row), text.errors.of(text.errors.painWhere, where));
    exercises.set(exerciseId, {
      ...(exercises.get(exerciseId) ?? { exerciseId }),
      pain,
      ...(painLevel !== undefined && { painLevel }),
    });
  }

  const log: SessionLog =
    exercises.size === 0
      ? { session: session.session, asPrescribed: true }
      : { session: session.session, asPrescribed: true, exercises: [...exercises.values()] };
  return { log, errors };
}

function asPlanned(sets: readonly SetLog[], { prescription, hasLoad }: ExerciseFields): boolean {
  const planned = plannedSet(prescription);
  return (
    sets.length === prescription.sets &&
    sets.every(
      ({ reps, load, rpe }) =>
        reps === planned.reps && rpe === undefined && (!hasLoad || load?.value === planned.load?.value),
    )
  );
}
