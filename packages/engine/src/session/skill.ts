import { acuteRow } from '../acute-variables.ts';
import type { Exercise } from '../catalogue/exercise.ts';
import { rememberedFor } from '../remembered.ts';
import type { Prescription } from '../week-plan.ts';
import { OTHER_COMPONENTS, ofWeek, stepOf } from '../weekly-targets.ts';
import type { DayContext } from './day-context.ts';
import type { SessionDraft } from './draft.ts';
import { pick } from './pick.ts';
import { exactly, prescribe } from './prescription.ts';

const REST_SECONDS = 60;

/** Part 3 (OPT reference 4.2): jumps and drills while the client is fresh; how many is the phase's word and time's. */
export function skillDevelopment(
  context: DayContext,
  counts: { readonly plyometric: number; readonly saq: number },
): SessionDraft['skill'] {
  const { limits, skillDay, deload, jumpsInPairs } = context;
  if (!skillDay) return { plyometric: [], saq: [] };
  return {
    plyometric: limits.plyometric === 'none' || jumpsInPairs ? [] : jumps(context, counts.plyometric),
    saq: limits.saq && !deload ? drills(context, counts.saq) : [],
  };
}

function jumps(context: DayContext, count: number): Prescription[] {
  const { eligible, phase, limits, deload } = context;
  const gentle = limits.plyometric === 'gentle' || deload;
  const all = eligible.atLevel('plyometric', gentle ? 'stabilization' : phase.level);
  const open = limits.plyometric === 'gentle' ? gentlest(all) : all;
  return dosed(context, 'plyometric', pick(context, open, count));
}

/** Who needs care lands from a step and pushes off a wall; higher or sideways is for the trainer to add [ours]. */
const gentlest = rememberedFor((open: readonly Exercise[]) =>
  open.filter(({ id, tags }) => id === STEP_OFF || !tags.includes('jump')),
);

const STEP_OFF = 'step-off-and-stick';

function drills(context: DayContext, count: number): Prescription[] {
  const { eligible, phase } = context;
  return dosed(context, 'saq', pick(context, eligible.atLevel('saq', phase.level), count));
}

function dosed(
  context: DayContext,
  component: 'plyometric' | 'saq',
  exercises: readonly Exercise[],
): Prescription[] {
  const { phase, line, limits, profile, deload } = context;
  const row = acuteRow(phase.phase, component);
  const steps = OTHER_COMPONENTS[component];
  const week = deload ? 1 : line;
  return exercises.map((exercise) =>
    prescribe(exercise, profile.locale, {
      sets: stepOf(row.sets, ofWeek(steps.sets, week)),
      reps: row.reps === null ? null : exactly(stepOf(row.reps, ofWeek(steps.reps, week))),
      holdSeconds: row.holdSeconds?.min ?? null,
      tempo: row.tempo,
      restSeconds: Math.min(
        row.restSeconds?.max ?? REST_SECONDS,
        Math.max(REST_SECONDS, limits.minRestSeconds),
      ),
    }),
  );
}

/** One jump or drill more, if there is another. */
export function skillMore(context: DayContext, component: 'plyometric' | 'saq'): Prescription[] {
  const { limits, deload, jumpsInPairs } = context;
  if (component === 'plyometric' ? limits.plyometric === 'none' || jumpsInPairs : !limits.saq || deload)
    return [];
  return component === 'plyometric' ? jumps(context, 1) : drills(context, 1);
}
