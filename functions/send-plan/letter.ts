import type { Profile, Program } from '@phasewise/engine';
import { NeverProcessable, type PhasewiseEvent } from '@phasewise/events';
import { type ClientRecord, type Store, type WeekRecord, weeklyPlanKey } from '@phasewise/store';

interface About {
  /** One key, one mail. */
  readonly key: string;
  readonly profile: Profile;
  readonly program: Program;
  readonly week: WeekRecord;
}

/** What is to be mailed to a client, before it is worded. */
export type Letter =
  | (About & { readonly kind: 'weekly-plan'; readonly lastWeek: WeekRecord | null })
  | (About & { readonly kind: 'reminder' });

/**
 * Gathers what a mail is made of.
 *
 * @throws {NeverProcessable} `program-lost`
 */
export async function letterFor(
  event: PhasewiseEvent<'WeekPlanned' | 'WeekOverdue' | 'PlanRequested'>,
  { profile }: ClientRecord,
  week: WeekRecord,
  store: Store,
): Promise<Letter> {
  const { clientId } = profile;
  const program = await store.loadProgram(clientId, week.program);
  if (program === null) throw new NeverProcessable('program-lost', `program ${week.program} is gone`);
  const about = { profile, program, week };
  const planKey = weeklyPlanKey(week.week);
  switch (event.type) {
    case 'WeekOverdue':
      return { ...about, kind: 'reminder', key: `reminder-${planKey}` };
    case 'WeekPlanned':
    case 'PlanRequested': {
      const lastWeek = week.week > 1 ? await store.loadWeek(clientId, week.week - 1) : null;
      const key = event.type === 'WeekPlanned' ? planKey : `${planKey}-again-${event.data.requestId}`;
      return { ...about, kind: 'weekly-plan', key, lastWeek };
    }
    default:
      return event satisfies never;
  }
}
