import type { Profile, Program, WeekLog, WeekPlan } from '@phasewise/engine';
import type { Studio } from '../studio.ts';

/** Where a client's mail leads; every one is a signed address that the sender made. */
export interface ClientLinks {
  readonly checkIn: string;
  /** The same week as a page. */
  readonly plan: string;
  readonly progress: string;
  /** GET shows a page, POST unsubscribes (RFC 8058). */
  readonly unsubscribe: string;
  readonly myData: string;
}

export interface WeeklyPlanInput {
  readonly profile: Profile;
  readonly program: Program;
  readonly plan: WeekPlan;
  /** The week before, with what came back of it; `log` is null when nothing did, all of it before the first week. */
  readonly lastWeek: { readonly plan: WeekPlan; readonly log: WeekLog | null } | null;
  readonly links: ClientLinks;
  readonly studio: Studio;
  /** Counts the versions of this week's plan that were sent, from 0: the calendar's SEQUENCE. */
  readonly revision?: number;
}
