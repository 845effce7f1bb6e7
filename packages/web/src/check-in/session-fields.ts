import {
  CATALOGUE,
  type ExerciseLog,
  type Prescription,
  type Profile,
  type Session,
  type SetLog,
} from '@phasewise/engine';

/** Rows to report pain in; more than this in one session is a matter for the note. */
export const PAIN_ROWS = 3;

export const PAIN_REGIONS = [
  'neck',
  'shoulder',
  'elbow',
  'wrist',
  'upper-back',
  'low-back',
  'hip',
  'knee',
  'ankle',
  'foot',
] as const;

/** An exercise of the session's form; `index` names its fields. */
export interface ExerciseFields {
  readonly index: number;
  readonly prescription: Prescription;
  /** `sets`: repetitions can be counted; `done`: only whether it was done. */
  readonly kind: 'sets' | 'done';
  readonly hasLoad: boolean;
}

export const setField = (what: 'r' | 'l' | 'e', index: number, set: number) => `${what}${index}.${set}`;
export const skippedField = (index: number) => `x${index}`;
export const painField = (what: 'exercise' | 'where' | 'level', row: number) => `pain-${what}.${row}`;

/** The session's exercises, each once, in the order they are done. */
export function exerciseFields(session: Session): readonly ExerciseFields[] {
  const seen = new Set<string>();
  return session.parts
    .flatMap((part) => part.prescriptions)
    .filter(({ exerciseId }) => !seen.has(exerciseId) && seen.add(exerciseId) !== undefined)
    .map((prescription, index) => ({
      index,
      prescription,
      kind: isCounted(prescription) ? 'sets' : 'done',
      hasLoad: takesLoad(prescription),
    }));
}

/** Loads and effort are worth noting where they progress: not in rolling and stretching. */
function isCounted({ reps, component }: Prescription): boolean {
  return reps !== null && component !== 'flexibility' && component !== 'smr';
}

function takesLoad({ component, exerciseId, load }: Prescription): boolean {
  if (load !== null) return true;
  const exercise = CATALOGUE.find(({ id }) => id === exerciseId);
  return component === 'resistance' && exercise !== undefined && exercise.loading !== 'none';
}

/** A field's value as the page shows it before anybody typed: the log so far, else the plan. */
export function defaultValues(
  session: Session,
  logged: readonly ExerciseLog[],
  { units }: Profile,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { index, prescription, kind } of exerciseFields(session)) {
    const log = logged.find(({ exerciseId }) => exerciseId === prescription.exerciseId);
    if (kind === 'done') {
      if (wasNotDone(log)) values.set(skippedField(index), 'yes');
      continue;
    }
    for (let set = 1; set <= prescription.sets; set += 1) {
      const done =
        log?.sets === undefined ? plannedSet(prescription) : wasNotDone(log) ? undefined : log.sets[set - 1];
      values.set(setField('r', index, set), String(done?.reps ?? ''));
      values.set(setField('l', index, set), String(done?.load?.unit === units ? done.load.value : ''));
      values.set(setField('e', index, set), String(done?.rpe ?? ''));
    }
  }
  const pains = logged.filter((log) => log.pain !== undefined);
  for (const [row, log] of pains.slice(0, PAIN_ROWS).entries()) {
    values.set(painField('exercise', row), log.exerciseId);
    values.set(painField('where', row), log.pain ?? '');
    values.set(painField('level', row), String(log.painLevel ?? ''));
  }
  return values;
}

/** How a log says that an exercise was left out: nothing at all would mean that it was done. */
export const NOT_DONE: SetLog[] = [{ reps: 0 }];

function wasNotDone(log: ExerciseLog | undefined): boolean {
  return log?.sets?.every(({ reps }) => reps === 0) === true;
}

/** A set as prescribed: the bottom of the repetitions, which is what counts as having done what was asked. */
export function plannedSet({ reps, load }: Prescription): SetLog {
  return { reps: reps?.min ?? 0, ...(load !== null && { load }) };
}
