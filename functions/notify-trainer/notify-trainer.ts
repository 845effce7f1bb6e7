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
import { type DeliveryPorts, deliverOnce, type Store } from '@phasewise/store';
import { type Letter, letterFor } from './letter.ts';

export interface Ports extends DeliveryPorts {
  readonly store: Store;
  readonly publish: Publish;
  readonly mailer: Mailer;
  /** Makes the mail; the links in it are signed here. */
  readonly render: (letter: Letter) => Promise<Message>;
}

export type Notable =
  | 'ClientEnrolled'
  | 'BlockFinished'
  | 'WeekOverdue'
  | 'ProgramFinished'
  | 'EmailUndeliverable'
  | 'ClientPaused';

/**
 * Mails the trainer what needs looking at, each thing once.
 *
 * @throws {NotYet} `unknown-client`, `in-flight`, `throttled`, `quota`
 */
export async function notifyTrainer(event: PhasewiseEvent<Notable>, ports: Ports): Promise<Outcome> {
  const { store, mailer, now } = ports;
  const { clientId } = event.metadata;
  const client = await store.loadClient(clientId);
  if (client === null) throw new NotYet('unknown-client', `no client ${clientId} is enrolled`);
  if (client.state === 'withdrawn') return ignored('withdrawn');

  const letter = await letterFor(event, client, store);
  if (letter === null) return ignored('nothing-to-tell');
  const { name, email } = client.profile.trainer;
  const delivery = await deliverOnce(
    clientId,
    letter.key,
    letter.kind,
    async () => mailer.send(await ports.render(letter), { name, address: email }, now()),
    ports,
  );
  switch (delivery) {
    case 'sent':
      return APPLIED;
    case 'sent-before':
      return ignored('sent-before');
    case 'rejected':
      await ports.publish(
        follows(event, 'EmailUndeliverable', [letter.key], { cause: 'rejected', recipient: 'trainer' }),
      );
      return APPLIED;
    default:
      return delivery satisfies never;
  }
}
