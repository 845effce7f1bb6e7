import { acuteRow } from '../acute-variables.ts';
import { doseOf } from '../limits.ts';
import type { CountedWork, WeeklySets } from '../weekly-sets.ts';
import type { DayContext } from './day-context.ts';
import { type ResistanceWork, type SessionDraft, sessionSeconds } from './draft.ts';
import { isOpenPattern } from './open-slots.ts';
import { inOrder, leastSets, withSets } from './resistance.ts';
import { shorten } from './shorten.ts';
import { limitSeconds } from './time-budget.ts';

/** A work as the week counts it. */
export function counted(work: ResistanceWork): CountedWork {
  const { bodyPart, push, pull } = work;
  return { bodyPart, push, pull, sets: setsIn(work) };
}

const setsIn = ({ prescriptions }: ResistanceWork) => prescriptions[0]?.sets ?? 0;

type Side = 'push' | 'pull';

interface Place {
  readonly index: number;
  readonly work: ResistanceWork;
}

/**
 * Brings pushes and pulls of a week back into balance where time has cut its days unevenly: single sets off the heavier side, then on to
 * the lighter one where there is time, then a work of the heavier side that may be left out; the only one of its body part last, after
 * a set on the lighter side in place of the client's choice, and after the chest of a day that presses overhead (OPT reference 4.4).
 */
export function levelled(
  drafts: readonly SessionDraft[],
  contexts: readonly DayContext[],
  weekly: WeeklySets,
): SessionDraft[] {
  const levelling = [...drafts];
  const put = (index: number, draft: SessionDraft) => {
    levelling[index] = draft;
    weekly.put(index, draft.resistance.works.map(counted));
  };
  for (let side = weekly.heavierSide(); side !== null; side = weekly.heavierSide()) {
    const found =
      lighter(side, levelling, contexts) ??
      heavier(side, levelling, contexts, weekly, keepsAll) ??
      without(side, levelling, contexts, { only: false }) ??
      heavier(side, levelling, contexts, weekly, keepsTheWeek) ??
      pressedOverhead(side, levelling, contexts) ??
      without(side, levelling, contexts, { only: true });
    if (found === null) break;
    put(found.index, found.draft);
  }
  return levelling;
}

interface Change {
  readonly index: number;
  readonly draft: SessionDraft;
}

function places(side: Side, drafts: readonly SessionDraft[]): Place[] {
  return drafts.flatMap((draft, index) =>
    draft.resistance.works.filter((work) => work[side]).map((work) => ({ index, work })),
  );
}

function replaced(draft: SessionDraft, work: ResistanceWork, by: readonly ResistanceWork[]): SessionDraft {
  const works = draft.resistance.works.flatMap((one) => (one === work ? by : one));
  return { ...draft, resistance: { ...draft.resistance, works } };
}

const oneMore = (work: ResistanceWork, more: 1 | -1) => withSets([work], (one) => setsIn(one) + more);

function lighter(
  side: Side,
  drafts: readonly SessionDraft[],
  contexts: readonly DayContext[],
): Change | null {
  const found = places(side, drafts)
    .filter(({ index, work }) => {
      const context = contexts[index];
      return context !== undefined && !context.deload && setsIn(work) > leastSets(context, work.bodyPart);
    })
    .toSorted((a, b) => setsIn(b.work) - setsIn(a.work) || b.index - a.index)[0];
  const draft = found && drafts[found.index];
  return draft ? { index: found.index, draft: replaced(draft, found.work, oneMore(found.work, -1)) } : null;
}

function heavier(
  side: Side,
  drafts: readonly SessionDraft[],
  contexts: readonly DayContext[],
  weekly: WeeklySets,
  keeps: (longer: SessionDraft, shorter: SessionDraft) => boolean,
): Change | null {
  const other = side === 'push' ? 'pull' : 'push';
  for (const { index, work } of places(other, drafts).toSorted((a, b) => setsIn(a.work) - setsIn(b.work))) {
    const [context, draft] = [contexts[index], drafts[index]];
    if (context === undefined || draft === undefined || context.deload) continue;
    const { max } = acuteRow(context.phase.phase, 'resistance-strength').sets;
    if (setsIn(work) >= Math.min(max, doseOf(context.limits, work.bodyPart).sets.max)) continue;
    if (!weekly.isUnderCap({ ...counted(work), sets: 1 })) continue;
    const longer = replaced(draft, work, oneMore(work, 1));
    const seconds = limitSeconds(context.minutes);
    const fits = (candidate: SessionDraft) => sessionSeconds(candidate) <= seconds;
    const fitting = [longer, ...withoutASet(longer, context)].find(fits) ?? shorten(longer, context, seconds);
    if (fits(fitting) && keeps(longer, fitting)) return { index, draft: fitting };
  }
  return null;
}

/** The session with one set less of what neither pushes nor pulls, above its least; what has most goes first. */
function withoutASet(draft: SessionDraft, context: DayContext): SessionDraft[] {
  return draft.resistance.works
    .filter((work) => !work.push && !work.pull && setsIn(work) > leastSets(context, work.bodyPart))
    .toSorted((a, b) => setsIn(b) - setsIn(a))
    .map((work) => replaced(draft, work, oneMore(work, -1)));
}

function keepsAll(longer: SessionDraft, shorter: SessionDraft): boolean {
  return keepsTheWeek(longer, shorter) && shorter.choice.length >= longer.choice.length;
}

/** Whether what was shortened still has all works, their pushes and pulls, and the cardio that the week counts on. */
function keepsTheWeek(longer: SessionDraft, shorter: SessionDraft): boolean {
  const cardio = ({ choice }: SessionDraft) =>
    choice.filter(({ component }) => component === 'cardio').length;
  if (cardio(shorter) < cardio(longer)) return false;
  const sets = ({ resistance }: SessionDraft) =>
    resistance.works.map((work) => (work.push || work.pull ? setsIn(work) : 0));
  return sets(longer).join() === sets(shorter).join();
}

const CHEST_DAYS = 2;

/** A whole-body day that presses overhead needs no chest, as long as two others have it: chest or shoulders are its least (OPT reference 4.4). */
function pressedOverhead(
  side: Side,
  drafts: readonly SessionDraft[],
  contexts: readonly DayContext[],
): Change | null {
  const has = (draft: SessionDraft, bodyPart: string) =>
    draft.resistance.works.find((work) => work.bodyPart === bodyPart && work.push);
  if (side !== 'push' || drafts.filter((draft) => has(draft, 'chest')).length <= CHEST_DAYS) return null;
  const index = drafts.findIndex(
    (draft, day) =>
      contexts[day]?.kind === 'total-body' && has(draft, 'chest') !== undefined && has(draft, 'shoulders'),
  );
  const [draft, context] = [drafts[index], contexts[index]];
  if (draft === undefined || context === undefined) return null;
  const works = draft.resistance.works
    .filter(({ bodyPart }) => bodyPart !== 'chest')
    .map((work) => (work.bodyPart === 'shoulders' ? { ...work, minimum: true } : work));
  return { index, draft: { ...draft, resistance: { ...draft.resistance, works: inOrder(context, works) } } };
}

/** @param only - of those that are alone in the week with their body part, or of the others */
function without(
  side: Side,
  drafts: readonly SessionDraft[],
  contexts: readonly DayContext[],
  { only }: { readonly only: boolean },
): Change | null {
  const all = drafts.flatMap(({ resistance }) => resistance.works);
  const isOnlyOne = ({ work }: Place) => all.every((one) => one === work || one.bodyPart !== work.bodyPart);
  const free = places(side, drafts).filter(
    ({ index, work }) => !work.minimum || isChestSpared(work, drafts[index], contexts[index]),
  );
  const found = free.findLast((place) => isOnlyOne(place) === only);
  const [draft, context] = found ? [drafts[found.index], contexts[found.index]] : [];
  if (found === undefined || draft === undefined || context === undefined) return null;
  const works = inOrder(
    context,
    draft.resistance.works.filter((work) => work !== found.work),
  );
  return { index: found.index, draft: { ...draft, resistance: { ...draft.resistance, works } } };
}

/**
 * A sore shoulder's whole-body day, or day of pushes, does without the chest where shoulders are trained that need no pressing, or none
 * can be (OPT reference 4.4, 7.2).
 */
function isChestSpared(
  work: ResistanceWork,
  draft: SessionDraft | undefined,
  context: DayContext | undefined,
): boolean {
  const raises = draft?.resistance.works.some((one) => one.bodyPart === 'shoulders' && !one.push) === true;
  if (context === undefined) return false;
  const { kind, limits, phase } = context;
  const canRaise = isOpenPattern(context, phase, 'shoulders', 'shoulder-raise');
  const mayGo = kind === 'total-body' || (kind === 'push' && raises);
  const isSore = limits.pullPerPush > 1;
  const isAlone = draft?.resistance.works.length === 1;
  return work.bodyPart === 'chest' && (raises || !canRaise) && mayGo && isSore && !isAlone;
}
