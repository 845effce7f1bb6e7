import { weeklyPlanBody } from '@phasewise/mail';
import type { Store } from '@phasewise/store';
import type { MailPreview, Studio } from '@phasewise/web';

/** A preview's links lead nowhere (RFC 2606, `.invalid`): a trainer who taps one must not check in for the client. */
const NOWHERE = 'https://preview.invalid/';
const LINKS = {
  checkIn: NOWHERE,
  plan: NOWHERE,
  progress: NOWHERE,
  unsubscribe: NOWHERE,
  myData: NOWHERE,
};

/** The mail about a client's current week as it goes out; null before the first week is planned. */
export async function previewOf(clientId: string, store: Store, studio: Studio): Promise<MailPreview | null> {
  const client = await store.loadClient(clientId);
  const week = client === null ? null : await store.loadWeek(clientId, client.week);
  const program = week === null ? null : await store.loadProgram(clientId, week.program);
  if (client === null || week === null || program === null) return null;
  const before = week.week > 1 ? await store.loadWeek(clientId, week.week - 1) : null;
  const { subject, html, text } = weeklyPlanBody({
    profile: client.profile,
    program,
    plan: week.plan,
    lastWeek: before === null ? null : { plan: before.plan, log: before.logged?.log ?? null },
    links: LINKS,
    studio,
  });
  return { subject, html, text };
}
