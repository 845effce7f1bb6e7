import {
  catchUp,
  completeWeek,
  localDay,
  type Profile,
  type Program,
  reassess,
  returnFromTimeOff,
  type TrainingState,
} from '@phasewise/engine';
import type { Logged, WeekRecord } from './items.ts';

export type LoggedWeek = WeekRecord & { readonly logged: Logged };

export const isLogged = (week: WeekRecord): week is LoggedWeek => week.logged !== undefined;

/** Whether a doctor's word is missing on what the client reported (OPT reference 5.2). */
export const isOpenRedFlag = ({ logged, cleared }: WeekRecord): boolean =>
  logged?.log.redFlag === true && cleared === undefined;

/**
 * Where a logged week leaves the client: a function of stored facts only, so that whoever computes it, and however often, comes to the same.
 */
export function stateAfter(profile: Profile, program: Program, week: LoggedWeek): TrainingState {
  const { log, at } = week.logged;
  const after = completeWeek(profile, program, week.state, week.plan, log);
  const { timeOff } = week;
  const rested = timeOff === undefined ? after : returnFromTimeOff(profile, program, after, timeOff.weeks);
  const { reassessed } = week;
  const known = reassessed === undefined ? rested : reassess(rested, reassessed.facts);
  return {
    ...known,
    startDate: catchUp(known.startDate, localDay(timeOff?.at ?? at, profile.timeZone)),
  };
}
