import type { BusRecord } from '../bus/bus.ts';
import type { Chance } from '../ids.ts';
import type { Journal } from '../journal.ts';
import type { Place } from '../template/resource-kinds.ts';
import type { Activity } from '../time/activity.ts';
import type { Clock } from '../time/clock.ts';

/** What every resource's body is built with. */
export interface WiringContext {
  readonly place: Pick<Place, 'region' | 'account' | 'endpoint'>;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly activity: Activity;
  readonly records: Journal<BusRecord>;
  /** Folder that `phasewise.entry` in a function's metadata is relative to. */
  readonly root: string;
  readonly maximumSandboxes: number;
  readonly log: (functionName: string, text: string) => void;
}
