import { kilograms, type Load, type Prescription, type WeekPlan } from '@phasewise/engine';

export interface LoadChange {
  readonly name: string;
  readonly from: Load;
  readonly to: Load;
}

/**
 * Lifts that have a load in both weeks, in the order of this week's plan.
 *
 * @example
 * loadChanges(lastWeek, plan).up; //=> [{ name: 'Goblet squat', from: { value: 40, unit: 'lb' }, to: { value: 45, unit: 'lb' } }]
 */
export function loadChanges(
  before: WeekPlan,
  now: WeekPlan,
): { up: LoadChange[]; down: LoadChange[]; same: LoadChange[] } {
  const old = mainLifts(before);
  const changes = [...mainLifts(now).values()].flatMap(({ name, exerciseId, load }): LoadChange[] => {
    const from = old.get(exerciseId)?.load ?? null;
    return from === null || load === null ? [] : [{ name, from, to: load }];
  });
  const rise = ({ from, to }: LoadChange) => kilograms(to) - kilograms(from);
  return {
    up: changes.filter((change) => rise(change) > 0),
    down: changes.filter((change) => rise(change) < 0),
    same: changes.filter((change) => rise(change) === 0),
  };
}

/** The week's resistance exercises by id, each as it comes up first. */
function mainLifts(plan: WeekPlan): Map<string, Prescription> {
  const lifts = plan.sessions
    .flatMap((session) => session.parts.filter(({ part }) => part === 'resistance'))
    .flatMap((part) => part.prescriptions);
  const first = new Map<string, Prescription>();
  for (const lift of lifts) if (!first.has(lift.exerciseId)) first.set(lift.exerciseId, lift);
  return first;
}
