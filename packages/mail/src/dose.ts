import type { Locale, Prescription } from '@phasewise/engine';
import { duration, load, range } from './format.ts';
import type { MailWords } from './text/words.ts';

/** A prescription in words: what a person has to do, in the order of looking. */
export interface Dose {
  /** "3 × 12–15", "2 × 30 s", "10 min" */
  readonly amount: string;
  /** "each side", where it is. */
  readonly side: string | null;
  /** "45 lb"; "by effort" where the client finds the load; null where there is nothing to load. */
  readonly load: string | null;
  /** Tempo, effort, rest and the rest of it, each with its unit. */
  readonly details: readonly string[];
}

/**
 * @param rest false inside a superset, where the pair's caption says it once
 *
 * @example
 * doseOf(prescription, 'en', words).amount; //=> '3 × 12'
 */
export function doseOf(prescription: Prescription, locale: Locale, words: MailWords, rest = true): Dose {
  const {
    sets,
    reps,
    holdSeconds,
    durationSeconds,
    tempo,
    intensityPct1RM,
    targetRpe,
    restSeconds,
    station,
    inSteps,
  } = prescription;
  const details = [
    reps !== null && holdSeconds !== null && words.dose.hold(duration(holdSeconds)),
    tempo !== null && inSteps !== true && words.dose.tempo(tempo),
    station !== undefined && words.dose.station(station.workSeconds.join(' + ')),
    targetRpe !== null && words.dose.rpe(String(targetRpe)),
    intensityPct1RM !== null && words.dose.ofOneRepMax(range(intensityPct1RM, locale)),
    prescription.zone !== undefined && words.dose.zone(prescription.zone),
    rest && restSeconds > 0 && words.dose.rest(duration(restSeconds)),
    (prescription.warmUpSets ?? 0) > 0 && words.dose.warmUpSets(prescription.warmUpSets ?? 0),
  ];
  const once = amountOnce();
  return {
    amount: sets > 1 || reps !== null || once === '' ? `${sets} × ${once}` : once,
    side: prescription.sides === 2 ? words.dose.eachSide : null,
    load: loadText(),
    details: details.filter((detail) => detail !== false),
  };

  function loadText(): string | null {
    if (prescription.load !== null) return load(prescription.load, locale);
    const says = (wanted: string) => prescription.adaptations?.some(({ rule }) => rule === wanted) ?? false;
    if (says('by-speed')) return words.dose.light;
    return says('by-effort') ? words.dose.byEffort : null;
  }

  function amountOnce(): string {
    if (reps !== null) return inSteps ? words.dose.steps(range(reps, locale)) : range(reps, locale);
    if (holdSeconds !== null) return duration(holdSeconds);
    return durationSeconds === null ? '' : duration(durationSeconds);
  }
}

/** Exercises that are done together (one, or a superset), in order, with the marks that pair them: "A1", "A2". */
export interface ExerciseGroup {
  readonly exercises: readonly { readonly mark: string | null; readonly prescription: Prescription }[];
  /** Rest after the whole pair; null for single exercises. */
  readonly restAfterSeconds: number | null;
}

export function groupSupersets(prescriptions: readonly Prescription[]): readonly ExerciseGroup[] {
  const groups: { superset: string | null; members: Prescription[] }[] = [];
  for (const prescription of prescriptions) {
    const last = groups.at(-1);
    if (last !== undefined && last.superset !== null && last.superset === prescription.superset)
      last.members.push(prescription);
    else groups.push({ superset: prescription.superset, members: [prescription] });
  }
  return groups.map(({ superset, members }) => ({
    exercises: members.map((prescription, index) => ({
      mark: superset === null || members.length === 1 ? null : `${superset}${index + 1}`,
      prescription,
    })),
    restAfterSeconds: superset === null || members.length === 1 ? null : (members.at(-1)?.restSeconds ?? 0),
  }));
}
