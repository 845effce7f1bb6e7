import type { ExerciseLog, WeekLog } from './week-log.ts';
import type { PartName, Prescription, Session, WeekPlan } from './week-plan.ts';

/** What a log says about one prescription of one session. */
export interface Entry {
  readonly session: Session;
  readonly part: PartName;
  readonly prescription: Prescription;
  readonly log: ExerciseLog | 'as-prescribed' | 'not-done';
}

/** Reads a session's part of a log (OPT reference 6.1); the rules are those of `weekResults`. */
export function hear(session: Session, log: WeekLog): { done: boolean; entries: Entry[] } {
  const said = log.sessions?.find((candidate) => candidate.session === session.session);
  const unnamed = log.outcome === 'completed' ? 'as-prescribed' : 'not-done';
  const listed = said?.exercises ?? [];
  const missed = said === undefined ? unnamed === 'not-done' : said.missed === true;
  const rest: Entry['log'] =
    missed || (listed.length > 0 && said?.asPrescribed !== true) ? 'not-done' : restOf(said, unnamed);
  const entries = session.parts.flatMap(({ part, prescriptions }) =>
    prescriptions.map((prescription): Entry => {
      const exception = missed
        ? undefined
        : listed.findLast((entry) => entry.exerciseId === prescription.exerciseId);
      return { session, part, prescription, log: exception ?? rest };
    }),
  );
  return { done: !missed && (rest === 'as-prescribed' || listed.length > 0), entries };
}

function restOf(
  said: { asPrescribed?: boolean | undefined } | undefined,
  unnamed: Entry['log'],
): Entry['log'] {
  if (said === undefined) return unnamed;
  return said.asPrescribed === false ? 'not-done' : 'as-prescribed';
}

/**
 * How many of a week's sessions took place. Needs no catalogue, so that a mail can say it without carrying one.
 *
 * @example
 * countSessions(plan, { week: 3, outcome: 'completed' }); //=> { sessionsDone: 4, sessionsPlanned: 4 }
 */
export function countSessions(
  plan: WeekPlan,
  log: WeekLog,
): { readonly sessionsDone: number; readonly sessionsPlanned: number } {
  return {
    sessionsDone: plan.sessions.filter((session) => hear(session, log).done).length,
    sessionsPlanned: plan.sessions.length,
  };
}
