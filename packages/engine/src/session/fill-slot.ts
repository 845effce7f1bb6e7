import type { SlotTemplate } from '../body-part-slots.ts';
import type { Pattern } from '../catalogue/exercise.ts';
import type { PhaseProperties } from '../phase.ts';
import type { Taken } from './against/place.ts';
import { bestOf } from './best-exercise.ts';
import type { WeekContext } from './day-context.ts';
import type { FilledSlot } from './slots.ts';

interface Wanted extends Taken {
  readonly template: SlotTemplate;
  readonly patterns: readonly Pattern[];
  readonly usedInWeek: Set<string>;
  readonly usedToday: Set<string>;
}

export function fillSlot(context: WeekContext, phase: PhaseProperties, wanted: Wanted): FilledSlot | null {
  const { template, rank, usedToday } = wanted;
  const found =
    firstOf(wanted.patterns, (pattern) => attempt(context, phase, wanted, pattern, true)) ??
    firstOf(wanted.patterns, (pattern) => attempt(context, phase, wanted, pattern, false));
  if (found === null) return null;
  for (const exercise of [found.first, found.second]) {
    if (exercise === null) continue;
    usedToday.add(exercise.id);
    wanted.usedInWeek.add(exercise.id);
  }
  return { bodyPart: template.bodyPart, minimum: template.minimum, rank, further: false, ...found };
}

/** What the first of the items that leads to something leads to. */
function firstOf<T, R>(items: readonly T[], lookFor: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = lookFor(item);
    if (found !== null) return found;
  }
  return null;
}

/** @param strict - only exercises of the very level the phase asks for; else lower ones will do */
function attempt(
  context: WeekContext,
  phase: PhaseProperties,
  wanted: Wanted,
  pattern: Pattern,
  strict: boolean,
): Pick<FilledSlot, 'pattern' | 'first' | 'second'> | null {
  const { level, second } = phase.resistance;
  const { liftsOf, liftsAt } = context.eligible;
  const at = (wantedLevel: typeof level) =>
    (strict ? liftsOf : liftsAt)(wanted.template.bodyPart, pattern, wantedLevel);
  const firsts = at(level);
  if (second === null) {
    const first = bestOf(context, phase, wanted, firsts, null);
    return first === undefined ? null : { pattern, first, second: null };
  }
  const seconds = at(second.level);
  const first = bestOf(
    context,
    phase,
    wanted,
    firsts.filter((one) => seconds.some(({ id }) => id !== one.id)),
    null,
  );
  if (first === undefined) return null;
  const partner = bestOf(
    context,
    phase,
    wanted,
    seconds.filter(({ id }) => id !== first.id),
    first,
  );
  return partner === undefined ? null : { pattern, first, second: partner };
}
