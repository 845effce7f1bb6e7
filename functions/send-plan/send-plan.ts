import {
  APPLIED,
  follows,
  ignored,
  NotYet,
  type Outcome,
  type PhasewiseEvent,
  type Publish,
} from '@phasewise/events';
import type { Mailer, Message } from '@phasewise/mail';
import {
  type ClientRecord,
  type DeliveryPorts,
  deliverOnce,
  type Store,
  weeklyPlanKey,
} from '@phasewise/store';
import { type Letter, letterFor } from './letter.ts';

export interface Ports extends DeliveryPorts {
  readonly store: Store;
  readonly publish: Publish;
  readonly mailer: Mailer;
  /** Makes the mail; the links in it are signed here. */
  readonly render: (letter: Letter) => Promise<Message>;
}

/**
 * Mails the client: the week's plan, once; a reminder of it, once; or the plan again, when somebody asked for it. Nothing goes to a
 * client who has withdrawn or rests, or whose address takes no mail. What was refused for that reason stays refused when it is heard again.
 *
 * @throws {NotYet} `unknown-client`, `week-not-planned`, `in-flight`, `throttled`, `quota`
 */
export async function sendPlan(
  event: PhasewiseEvent<'WeekPlanned' | 'WeekOverdue' | 'PlanRequested'>,
  ports: Ports,
): Promise<Outcome> {
  const { store, mailer, now } = ports;
  const { clientId } = event.metadata;
  if (event.type === 'WeekOverdue' && event.data.stage !== 'remind-client')
    return ignored('not-for-the-client');
  const client = await store.loadClient(clientId);
  if (client === null) throw new NotYet('unknown-client', `no client ${clientId} is enrolled`);
  if (event.type !== 'WeekPlanned' && (await store.hasOutcome(event, 'send-plan')))
    return ignored('answered-before');
  const refusal = refusalOf(client, event.data.week);
  if (refusal !== null) return ignored(refusal);

  const week = await store.loadWeek(clientId, event.data.week);
  if (week === null)
    throw new NotYet('week-not-planned', `week ${event.data.week} of ${clientId} is not planned`);
  if (event.type === 'WeekOverdue' && week.logged !== undefined) return ignored('week-already-completed');

  const letter = await letterFor(event, client, week, store);
  const { name, email } = client.profile;
  const delivery = await deliverOnce(
    clientId,
    letter.key,
    letter.kind,
    async () => mailer.send(await ports.render(letter), { name, address: email }, now()),
    ports,
  );
  switch (delivery) {
    case 'sent':
    case 'sent-before':
      if (event.type === 'PlanRequested') await planHasArrived(clientId, week.week, letter.key, ports);
      return delivery === 'sent' ? APPLIED : ignored('sent-before');
    case 'rejected':
      // Said first: once it is noted, a second run stops at the note.
      await ports.publish(
        follows(event, 'EmailUndeliverable', [letter.key], { cause: 'rejected', recipient: 'client' }),
      );
      await store.markUndeliverable(clientId, 'rejected', email);
      return APPLIED;
    default:
      return delivery satisfies never;
  }
}

/** Why a client gets no mail about a week, or null. A mail about a week that is behind would only confuse. */
function refusalOf(client: ClientRecord, week: number): string | null {
  if (client.state !== 'active') return client.state;
  if (client.undeliverable !== undefined) return 'undeliverable';
  return week < client.week ? 'superseded' : null;
}

/**
 * Somebody who asked for a plan that was never mailed, because the old address took none, has it now: it is not mailed a second time.
 *
 * @throws {NotYet} `in-flight`
 */
async function planHasArrived(clientId: string, week: number, key: string, { store, now }: Ports) {
  const planKey = weeklyPlanKey(week);
  const asked = await store.loadMail(clientId, key);
  if (asked?.messageId === undefined) return;
  const at = now().toISOString();
  const claim = await store.claimMail(clientId, planKey, 'weekly-plan', at);
  if (claim.claimed)
    await store.settleMail(clientId, planKey, { status: 'sent', messageId: asked.messageId }, at);
  else if (claim.status === 'sending')
    throw new NotYet('in-flight', `${planKey} of ${clientId} is being sent`);
}
