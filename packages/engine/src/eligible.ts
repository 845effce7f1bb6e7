import { alternativesTo } from './alternatives.ts';
import { isGentle } from './cardio-care.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import {
  type BodyPart,
  type Component,
  type Exercise,
  LEVELS,
  type Level,
  type Pattern,
  type Stretch,
  type Tag,
} from './catalogue/exercise.ts';
import { isClosedBy } from './closed-patterns.ts';
import type { CareGroup } from './conditions.ts';
import { inOwnOrder } from './exercise-order.ts';
import type { Limits } from './limits.ts';
import { isLevelWithin } from './phase.ts';
import { isMeantBy } from './preferences.ts';
import type { Equipment, Profile } from './profile.ts';
import { remembered } from './remembered.ts';
import { movementOf } from './session/movement.ts';
import { isSameMuscle } from './tight-and-weak.ts';
import { isOpen, type PainFlag, painfulExercises, type TrainingState } from './training-state.ts';

export const EXERCISES: ReadonlyMap<string, Exercise> = new Map(
  CATALOGUE.map((exercise) => [exercise.id, exercise]),
);

/**
 * What a client may do in a week: equipment, health, faults, clearance and pain have been heard (OPT reference 7.1.11). All lists are in
 * the client's own order.
 */
export interface Eligible {
  readonly of: (component: Component) => readonly Exercise[];
  /** Those of the wanted level; where there are none, those of the next level down. */
  readonly atLevel: (component: Component, level: Level) => readonly Exercise[];
  /** Resistance exercises of a body part and pattern: all, those of a level alone, or as `atLevel`. */
  readonly lifts: (bodyPart: BodyPart, pattern: Pattern) => readonly Exercise[];
  readonly liftsOf: (bodyPart: BodyPart, pattern: Pattern, level: Level) => readonly Exercise[];
  readonly liftsAt: (bodyPart: BodyPart, pattern: Pattern, level: Level) => readonly Exercise[];
  /** What a client may add for fun to a day that trains these body parts: nothing explosive, nothing that hurts. */
  readonly forChoice: (
    bodyParts: readonly BodyPart[],
    level: Level,
  ) => { readonly usual: readonly Exercise[]; readonly liked: readonly Exercise[] };
  /** Rolls, or stretches of a kind, that reach a muscle. */
  readonly reaching: (kind: 'smr' | Stretch, muscle: string) => readonly Exercise[];
  /** What can stand in for a lift: same body part, pattern and prime mover, not harder; the best first. */
  readonly alternatives: (exercise: Exercise) => readonly Exercise[];
  /** Exercises for an underactive muscle, whatever their component, up to a level. */
  readonly activating: (muscle: string, level: Level) => readonly Exercise[];
  /** False for what hurt: it is in the lists, so that its stand-in can take its place, but is not to be done. */
  readonly has: (exerciseId: string) => boolean;
  /** Late rungs of a line are still to be earned: they are in the lists only where too little else is of the kind. */
  readonly earnsRungs: boolean;
  /** The client asked for it, or for something of the kind. */
  readonly isLiked: (exercise: Exercise) => boolean;
}

const CLIENTS_REMEMBERED = 32;
const known = remembered<Eligible>(CLIENTS_REMEMBERED);
const NONE: readonly Exercise[] = [];

/**
 * The part of the catalogue that is open to a client. Dislikes are left out too, as long as that does not empty what a body
 * part, a stretch or another component has to offer; a group trains together and leaves wishes to the client's choice.
 */
export function eligibleExercises(profile: Profile, limits: Limits, state: TrainingState): Eligible {
  const equipment = profile.equipment.filter((piece) => !limits.excludedEquipment.has(piece));
  const hurting = painfulExercises(state);
  const isInGroup = profile.groupId !== undefined;
  const asked: Asked = {
    orderKey: profile.groupId ?? profile.clientId,
    equipment,
    tags: [...limits.excludedTags],
    patterns: state.excludedPatterns,
    hurting: [...hurting],
    // What the log exchanged keeps its place in the block's choice, or every slot after it would shift.
    exchanged: Object.keys(state.swaps).filter((id) => hurting.has(id)),
    balanceOnFloor: limits.balanceOnFloor,
    hasSoreLegs: state.painFlags.some(isSoreLeg),
    earnsRungs:
      limits.easyVariants || (profile.experience === 'beginner' && blockBegan(state) <= FIRST_WEEKS),
    careGroups: limits.careGroups,
    dislikes: isInGroup ? [] : profile.preferences.dislikes,
    likes: profile.preferences.choice,
  };
  return known(JSON.stringify(asked), () => search(asked));
}

interface Asked {
  readonly orderKey: string;
  readonly equipment: readonly Equipment[];
  readonly tags: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly hurting: readonly string[];
  readonly exchanged: readonly string[];
  readonly balanceOnFloor: boolean;
  /** Legs that hurt lately do not land [ours]. */
  readonly hasSoreLegs: boolean;
  /** Late rungs of a line are not open yet (OPT reference 6.4). */
  readonly earnsRungs: boolean;
  readonly careGroups: readonly CareGroup[];
  readonly dislikes: readonly string[];
  readonly likes: readonly string[];
}

function isLift(exercise: Exercise | undefined): boolean {
  return exercise?.component === 'resistance';
}

const LANDINGS: readonly Tag[] = ['jump', 'impact', 'sprint', 'cut'];
/** From here on pain in the legs keeps jumps and runs away [ours]. */
const SORE_FROM = 3;

function isSoreLeg(flag: PainFlag): boolean {
  const inLegs = flag.bodyPart === 'legs' || flag.bodyPart === 'total-body';
  return inLegs && flag.level >= SORE_FROM && isOpen(flag);
}

/** A beginner's first half-year, in whole blocks [ours]. */
const FIRST_WEEKS = 24;

function blockBegan({ week, weekOfBlock }: TrainingState): number {
  return week - weekOfBlock + 1;
}

function search(asked: Asked): Eligible {
  const equipment = new Set(asked.equipment);
  const tags = new Set(asked.tags);
  const hurting = new Set(asked.hurting);
  const exchanged = new Set(asked.exchanged);
  const movements = new Set(asked.hurting.flatMap((id) => (isLift(EXERCISES.get(id)) ? movementOf(id) : [])));
  const open = CATALOGUE.filter(
    (exercise) =>
      exercise.equipment.every((piece) => equipment.has(piece)) &&
      !exercise.tags.some((tag) => tags.has(tag)) &&
      (!hurting.has(exercise.id) || exchanged.has(exercise.id)) &&
      // The same movement under another name, in another part of the session.
      (isLift(exercise) || !movements.has(movementOf(exercise.id))) &&
      !asked.patterns.some((pattern) => isClosedBy(pattern, exercise)) &&
      !(asked.hasSoreLegs && LANDINGS.some((tag) => exercise.tags.includes(tag))) &&
      !(
        asked.balanceOnFloor &&
        exercise.component === 'balance' &&
        exercise.tags.includes('unstable-surface')
      ),
  );
  const reached = asked.earnsRungs ? withoutLateRungs(open) : open;
  const ordered = inOwnOrder(withoutDislikes(reached, asked), asked.orderKey);
  const ids = new Set(reached.filter(({ id }) => !hurting.has(id)).map(({ id }) => id));
  // Only lifts have stand-ins; whatever else hurt is simply not done.
  const byComponent = Map.groupBy(
    ordered.filter(({ id, component }) => component === 'resistance' || ids.has(id)),
    ({ component }) => component,
  );
  const byLift = Map.groupBy(byComponent.get('resistance') ?? [], liftKey);
  const liked = new Set(
    asked.likes.length === 0
      ? []
      : ordered.filter((exercise) => asked.likes.some((like) => isMeantBy(like, exercise))),
  );
  const byStretch = Map.groupBy(byComponent.get('flexibility') ?? [], ({ stretch }) => stretch);
  const forChoice = Map.groupBy(
    (byComponent.get('resistance') ?? []).filter(
      ({ id, pattern, level, tags: own }) =>
        ids.has(id) && pattern !== null && level !== 'power' && !own.includes('jump'),
    ),
    ({ bodyPart }) => bodyPart,
  );
  const activating = ordered.filter(({ activates, id }) => activates !== undefined && ids.has(id));
  const lifts = (bodyPart: BodyPart, pattern: Pattern) => byLift.get(`${bodyPart} ${pattern}`) ?? NONE;
  const lists = remembered<readonly Exercise[]>(Number.POSITIVE_INFINITY);
  const choices = remembered<ReturnType<Eligible['forChoice']>>(Number.POSITIVE_INFINITY);
  const reaching = remembered<readonly Exercise[]>(Number.POSITIVE_INFINITY);
  const alternatives = remembered<readonly Exercise[]>(Number.POSITIVE_INFINITY);
  return {
    of: (component) => byComponent.get(component) ?? NONE,
    atLevel: (component, level) =>
      lists(`${component} at ${level}`, () => ofLevel(byComponent.get(component) ?? NONE, level)),
    lifts,
    liftsOf: (bodyPart, pattern, level) =>
      lists(`${bodyPart} ${pattern} of ${level}`, () =>
        lifts(bodyPart, pattern).filter((exercise) => exercise.level === level),
      ),
    liftsAt: (bodyPart, pattern, level) =>
      lists(`${bodyPart} ${pattern} at ${level}`, () => ofLevel(lifts(bodyPart, pattern), level)),
    activating: (muscle, level) =>
      lists(`${muscle} to ${level}`, () =>
        activating.filter(
          (exercise) =>
            isLevelWithin(exercise.level, level) &&
            (exercise.activates as readonly string[] | undefined)?.includes(muscle),
        ),
      ),
    forChoice: (bodyParts, level) =>
      choices(`${level} ${bodyParts.join()}`, () => {
        const fitting = bodyParts
          .flatMap((bodyPart) => forChoice.get(bodyPart) ?? NONE)
          .filter((exercise) => isLevelWithin(exercise.level, level));
        return {
          usual: fitting.filter(({ pattern }) => USUAL_WISHES.includes(pattern ?? '')),
          liked: fitting.filter((exercise) => liked.has(exercise)),
        };
      }),
    reaching: (kind, muscle) =>
      reaching(`${kind} ${muscle}`, () =>
        (kind === 'smr' ? (byComponent.get('smr') ?? NONE) : (byStretch.get(kind) ?? NONE)).filter(
          ({ muscles }) => muscles.some((other) => isSameMuscle(other, muscle)),
        ),
      ),
    alternatives: (exercise) =>
      alternatives(exercise.id, () =>
        alternativesTo(exercise, byLift.get(liftKey(exercise)) ?? NONE).filter(({ id }) => ids.has(id)),
      ),
    has: (id) => ids.has(id),
    earnsRungs: asked.earnsRungs,
    isLiked: (exercise) => liked.has(exercise),
  };
}

/** What people like to add when they have not said what: looks, not load. */
const USUAL_WISHES = ['elbow-flexion', 'calf-raise', 'elbow-extension', 'shoulder-raise'];

function ofLevel(exercises: readonly Exercise[], level: Level): readonly Exercise[] {
  for (let index = LEVELS.indexOf(level); index >= 0; index -= 1) {
    const found = exercises.filter((exercise) => exercise.level === LEVELS[index]);
    if (found.length > 0) return found;
  }
  return NONE;
}

const liftKey = ({ bodyPart, pattern }: Exercise) => `${bodyPart} ${pattern}`;

const LEFT_WITHOUT_RUNGS = 3;

/** Without late rungs, as long as enough is left of the kind. */
function withoutLateRungs(open: readonly Exercise[]): readonly Exercise[] {
  const kind = ({ component, level, bodyPart, pattern }: Exercise) =>
    `${component} ${level} ${bodyPart} ${pattern}`;
  const early = Map.groupBy(
    open.filter(({ notForBeginners }) => !notForBeginners),
    kind,
  );
  return open.filter(
    (exercise) => !exercise.notForBeginners || (early.get(kind(exercise))?.length ?? 0) < LEFT_WITHOUT_RUNGS,
  );
}

function withoutDislikes(
  open: readonly Exercise[],
  { dislikes, careGroups }: Pick<Asked, 'dislikes' | 'careGroups'>,
): readonly Exercise[] {
  if (dislikes.length === 0) return open;
  // Somebody who dislikes all lunges can squat.
  const movement = (pattern: Pattern | null) => (pattern === 'lunge' ? 'squat' : pattern);
  const kinds = (exercise: Exercise) => {
    const { component, stretch, level, bodyPart, pattern } = exercise;
    const kind = `${component} ${stretch ?? ''} ${level} ${bodyPart} ${movement(pattern)}`;
    // Something to warm up with is left to everybody.
    return component === 'cardio' && isGentle(exercise, careGroups) ? [kind, `gentle ${kind}`] : [kind];
  };
  const disliked = new Set(
    open.filter((exercise) => dislikes.some((dislike) => isMeantBy(dislike, exercise))),
  );
  const left = new Set(open.filter((exercise) => !disliked.has(exercise)).flatMap(kinds));
  return open.filter(
    (exercise) => !disliked.has(exercise) || kinds(exercise).some((kind) => !left.has(kind)),
  );
}
