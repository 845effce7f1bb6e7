import type { Profile, Program } from '@phasewise/engine';
import type { WeekRecord } from '@phasewise/store';

/** What came of one client. */
export interface Simulated {
  readonly profile: Profile;
  readonly programs: readonly Program[];
  readonly weeks: readonly WeekRecord[];
}

/** A simulation in figures; the last line of its NDJSON. */
export interface Summary {
  readonly clients: number;
  readonly weeks: number;
  readonly events: number;
  readonly mails: number;
  readonly deadLetters: number;
}
