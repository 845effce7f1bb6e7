import type { Activity } from './activity.ts';
import type { Clock } from './clock.ts';

/** Waiting for the cloud, and moving its clock. */
export interface Timeline {
  /** Resolves when nothing is in flight, queued and visible, or due before the clock moves. */
  idle(): Promise<void>;
  /** Moves the clock, stopping at everything that becomes due on the way and letting it finish. */
  advanceTo(date: Date): Promise<void>;
  advance(milliseconds: number): Promise<void>;
}

/** @param moved is told whenever the clock was moved */
export function timeline(clock: Clock, activity: Activity, moved: () => void): Timeline {
  const idle = async () => {
    await activity.quiet();
    while ((clock.nextDue() ?? Number.POSITIVE_INFINITY) <= clock.now()) {
      clock.jumpTo(clock.now());
      await activity.quiet();
    }
  };
  const advanceTo = async (date: Date) => {
    const targetMs = date.getTime();
    await idle();
    for (let dueMs = clock.nextDue(); dueMs !== undefined && dueMs <= targetMs; dueMs = clock.nextDue()) {
      clock.jumpTo(dueMs);
      await idle();
    }
    clock.jumpTo(targetMs);
    await idle();
    moved();
  };
  return {
    idle,
    advanceTo,
    advance: (milliseconds) => advanceTo(new Date(clock.now() + milliseconds)),
  };
}
