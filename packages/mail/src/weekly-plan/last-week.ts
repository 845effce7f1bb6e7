import { kilograms, type Load, type Prescription, type WeekLog, type WeekPlan } from '@phasewise/engine';

/** What a week came to: sessions, and sets of the resistance part. */
export interface WeekDone {
  readonly sessionsDone: number;
  readonly sessionsPlanned: number;
  readonly setsDone: number;
  readonly setsPlanned: number;
}

/**
 * Counts a log against its plan. Sessions that the log does not name count as the outcome says (CONTRACTS 3):
 * done when `completed`, missed when `partial` or `missed`.
 *
 * @example
 * weekDone(plan, { week: 3, outcome: 'completed' }); //=> { sessionsDone: 4, sessionsPlanned: 4, … }
 */
export function weekDone(plan: WeekPlan, log: WeekLog): WeekDone {
  const counted = plan.sessions.map((session) => {
    const planned = sum(main(session.parts).map((prescription) => prescription.sets));
    const entry = log.sessions?.find((candidate) => candidate.session === session.session);
    if (entry === undefined)
      return { done: log.outcome === 'completed', planned, sets: log.outcome === 'completed' ? planned : 0 };
    if (entry.missed === true) return { done: false, planned, sets: 0 };
    const sets = main(session.parts).map((prescription) => {
      const logged = entry.exercises?.find((exercise) => exercise.exerciseId === prescription.exerciseId);
      if (logged?.sets !== undefined)
        return Math.min(prescription.sets, logged.sets.filter((set) => set.reps > 0).length);
      return prescription.sets;
    });
    return { done: true, planned, sets: sum(sets) };
  });
  return {
    sessionsDone: counted.filter((session) => session.done).length,
    sessionsPlanned: counted.length,
    setsDone: sum(counted.map((session) => session.sets)),
    setsPlanned: sum(counted.map((session) => session.planned)),
  };
}

export interface LoadChange {
  readonly name: string;
  readonly from: Load;
  readonly to: Load;
}

/** Lifts of both weeks whose load is another one, in the order of this week's plan. */
export function loadChanges(before: WeekPlan, now: WeekPlan): { up: LoadChange[]; down: LoadChange[] } {
  const old = firstLoads(before);
  const changes = [...firstLoads(now).values()].flatMap(({ name, exerciseId, load }): LoadChange[] => {
    const from = old.get(exerciseId)?.load;
    return from == null || load === null || from.value === load.value ? [] : [{ name, from, to: load }];
  });
  const rises = (change: LoadChange) => kilograms(change.to) > kilograms(change.from);
  return { up: changes.filter(rises), down: changes.filter((change) => !rises(change)) };
}

function firstLoads(plan: WeekPlan): Map<string, Prescription> {
  const first = new Map<string, Prescription>();
  for (const prescription of plan.sessions.flatMap((session) => main(session.parts)))
    if (!first.has(prescription.exerciseId)) first.set(prescription.exerciseId, prescription);
  return first;
}

const main = (parts: WeekPlan['sessions'][number]['parts']) =>
  parts.filter((part) => part.part === 'resistance').flatMap((part) => part.prescriptions);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
