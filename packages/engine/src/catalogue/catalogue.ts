import { BALANCE } from './balance.ts';
import { CARDIO } from './cardio.ts';
import { CORE } from './core.ts';
import { COMPONENTS, type Exercise } from './exercise.ts';
import { FLEXIBILITY_ACTIVE } from './flexibility-active.ts';
import { FLEXIBILITY_DYNAMIC } from './flexibility-dynamic.ts';
import { FLEXIBILITY_STATIC } from './flexibility-static.ts';
import { PLYOMETRIC } from './plyometric.ts';
import { ACTIVATION } from './resistance-activation.ts';
import { ARMS } from './resistance-arms.ts';
import { BACK } from './resistance-back.ts';
import { CHEST } from './resistance-chest.ts';
import { LEGS } from './resistance-legs.ts';
import { SHOULDERS } from './resistance-shoulders.ts';
import { TOTAL_BODY } from './resistance-total-body.ts';
import { SAQ } from './saq.ts';
import { SMR } from './smr.ts';

const filed: readonly Exercise[] = [
  ...SMR,
  ...FLEXIBILITY_STATIC,
  ...FLEXIBILITY_ACTIVE,
  ...FLEXIBILITY_DYNAMIC,
  ...CORE,
  ...BALANCE,
  ...PLYOMETRIC,
  ...SAQ,
  ...TOTAL_BODY,
  ...CHEST,
  ...BACK,
  ...SHOULDERS,
  ...ARMS,
  ...LEGS,
  ...ACTIVATION,
  ...CARDIO,
];

/**
 * The main step up from an exercise: of all that name it as their easier one, first the one that needs nothing more and stays
 * on the level, then one that needs nothing more, then any, in the order they are filed.
 */
function progressionOf(exercise: Exercise): string | undefined {
  const harder = filed.filter(({ regression }) => regression === exercise.id);
  const sameKit = harder.filter(({ equipment }) =>
    equipment.every((piece) => piece === 'bodyweight' || exercise.equipment.includes(piece)),
  );
  return (sameKit.find(({ level }) => level === exercise.level) ?? sameKit[0] ?? harder[0])?.id;
}

/**
 * With its step up. All exercises have the same fields in the same order, those not given `undefined`: what is read this often is read
 * much faster from objects of one shape.
 */
function linked(exercise: Exercise): Exercise {
  return {
    id: exercise.id,
    name: exercise.name,
    cue: exercise.cue,
    component: exercise.component,
    stretch: exercise.stretch,
    level: exercise.level,
    bodyPart: exercise.bodyPart,
    pattern: exercise.pattern,
    muscles: exercise.muscles,
    equipment: exercise.equipment,
    loading: exercise.loading,
    sides: exercise.sides,
    position: exercise.position,
    region: exercise.region,
    tags: exercise.tags,
    isolation: exercise.isolation,
    isometric: exercise.isometric,
    held: exercise.held,
    makeshift: exercise.makeshift,
    forBeginners: exercise.forBeginners,
    notForBeginners: exercise.notForBeginners,
    neverHeavy: exercise.neverHeavy,
    topZone: exercise.topZone,
    lowestZone: exercise.lowestZone,
    inSteps: exercise.inSteps,
    mostReps: exercise.mostReps,
    mode: exercise.mode,
    activates: exercise.activates,
    regression: exercise.regression,
    progression: progressionOf(exercise),
  } satisfies Record<keyof Exercise, unknown> as Exercise;
}

/** Code-unit order, the same on every machine; `localeCompare` is not. */
function byComponentThenId(a: Exercise, b: Exercise): number {
  const order = COMPONENTS.indexOf(a.component) - COMPONENTS.indexOf(b.component);
  if (order !== 0) return order;
  return a.id < b.id ? -1 : 1;
}

/** Every exercise there is, sorted by component and id. */
export const CATALOGUE: readonly Exercise[] = filed.map(linked).toSorted(byComponentThenId);
