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
  const { skillDay, jumpsInPairs } = context;
  if (!skillDay) return { plyometric: [], saq: [] };
  return {
    plyometric: jumpsInPairs ? [] : jumps(context, counts.plyometric),
    saq: drills(context, counts.saq),
  };
}

/** Whether health and what hurts leave the client any jump or drill of the phase in an ordinary week, time aside. */
export function mayJumpOrDrill(context: DayContext): boolean {
  const ordinary = { ...context, deload: false };
  return openJumps(ordinary).length > 0 || openDrills(ordinary).length > 0;
}

function jumps(context: DayContext, count: number): Prescription[] {
  return dosed(context, 'plyometric', pick(context, openJumps(context), count));
}

function openJumps({ eligible, phase, limits, deload }: DayContext): readonly Exercise[] {
  if (limits.plyometric === 'none') return [];
  const isGentle = limits.plyometric === 'gentle';
  const open = eligible.atLevel('plyometric', isGentle || deload ? 'stabilization' : phase.level);
  return isGentle ? gentlest(open) : open;
}

/** Who needs care lands from a step and pushes off a wall; higher or sideways is for the trainer to add [ours]. */
const gentlest = rememberedFor((open: readonly Exercise[]) =>
  open.filter(({ id, tags }) => id === STEP_OFF || !tags.includes('jump')),
);

const STEP_OFF = 'step-off-and-stick';

function drills(context: DayContext, count: number): Prescription[] {
  return dosed(context, 'saq', pick(context, openDrills(context), count));
}

function openDrills({ eligible, phase, limits, deload }: DayContext): readonly Exercise[] {
  return limits.saq && !deload ? eligible.atLevel('saq', phase.level) : [];
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
  if (component === 'saq') return drills(context, 1);
  return context.jumpsInPairs ? [] : jumps(context, 1);
}
