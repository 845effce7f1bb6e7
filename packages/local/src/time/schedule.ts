import { Cron } from 'croner';
import { LocalCloudError } from '../local-cloud-error.ts';
import type { Clock } from './clock.ts';

/** When a schedule runs next after a time, both in milliseconds since the epoch; undefined when it never does again. */
export type NextRun = (afterMs: number) => number | undefined;

const MINUTES_PER = { minute: 1, hour: 60, day: 1440 } as const;

/**
 * EventBridge Scheduler's expressions (Scheduler user guide, "Schedule types"): `cron(minutes hours day-of-month month
 * day-of-week year)`, `rate(5 minutes)`, `at(2026-11-30T07:00:00)`.
 *
 * @param startMs from when a rate counts
 * @throws {LocalCloudError} INVALID_TEMPLATE for anything else
 */
export function parseSchedule(expression: string, timeZone: string, startMs: number): NextRun {
  const [, form, argument = ''] = /^(cron|rate|at)\((.+)\)$/.exec(expression) ?? [];
  switch (form) {
    case 'cron':
      return cron(argument, timeZone, expression);
    case 'rate':
      return rate(argument, startMs, expression);
    case 'at': {
      const runs = croner(() => new Cron(argument, { timezone: timeZone }), expression);
      return (afterMs) => runs.nextRun(new Date(afterMs))?.getTime();
    }
    default:
      throw invalid(expression, 'expected cron(…), rate(…) or at(…)');
  }
}

/** Runs `action` whenever the schedule says so; returns how to stop it. */
export function runOnSchedule(nextRun: NextRun, clock: Clock, action: (dueMs: number) => void): () => void {
  let cancel = () => {};
  const arm = (afterMs: number) => {
    const dueMs = nextRun(afterMs);
    if (dueMs === undefined) return;
    cancel = clock.at(dueMs, () => {
      arm(dueMs);
      action(dueMs);
    });
  };
  arm(clock.now());
  return () => cancel();
}

/** AWS counts weekdays from 1 for Sunday, and has a year where croner has it: at the end. */
function cron(fields: string, timezone: string, expression: string): NextRun {
  if (fields.trim().split(/\s+/).length !== 6) throw invalid(expression, 'expected six fields');
  const runs = croner(
    () => new Cron(`0 ${fields.trim()}`, { timezone, mode: '7-part', alternativeWeekdays: true }),
    expression,
  );
  return (afterMs) => runs.nextRun(new Date(afterMs))?.getTime();
}

function rate(argument: string, startMs: number, expression: string): NextRun {
  const [, count, unit] = /^([1-9]\d*) (minute|hour|day)s?$/.exec(argument) ?? [];
  if (count === undefined) throw invalid(expression, 'expected a number and minutes, hours or days');
  const everyMs = Number(count) * MINUTES_PER[unit as keyof typeof MINUTES_PER] * 60_000;
  return (afterMs) => startMs + (Math.floor((afterMs - startMs) / everyMs) + 1) * everyMs;
}

function croner(make: () => Cron, expression: string): Cron {
  try {
    return make();
  } catch (error) {
    throw invalid(expression, error instanceof Error ? error.message : String(error));
  }
}

function invalid(expression: string, why: string): LocalCloudError {
  return new LocalCloudError('INVALID_TEMPLATE', `schedule ${expression}: ${why}`);
}
