import type { WeekRecord } from './items.ts';
import type { Store } from './store.ts';

/** Four weeks, each repeated at most twice, and a deload or two (OPT reference 6.2). */
const LONGEST_BLOCK_WEEKS = 16;

/** The weeks of a block up to and including `lastWeek`, in order. */
export async function blockWeeks(
  store: Pick<Store, 'loadWeeks'>,
  clientId: string,
  { program, block, week: lastWeek }: Pick<WeekRecord, 'program' | 'block' | 'week'>,
): Promise<WeekRecord[]> {
  const weeks = await store.loadWeeks(clientId, Math.max(1, lastWeek - LONGEST_BLOCK_WEEKS), lastWeek);
  return weeks.filter((week) => week.program === program && week.block === block);
}
