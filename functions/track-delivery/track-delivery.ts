import { APPLIED, follows, ignored, type Outcome, type Publish } from '@phasewise/events';
import type { Store } from '@phasewise/store';
import type { DeliveryReport } from './delivery-report.ts';

export interface Ports {
  readonly store: Store;
  readonly publish: Publish;
}

/** An address that takes no mail: noted on the client, so that nothing more is sent there, and said on the bus. */
export async function trackDelivery(report: DeliveryReport, { store, publish }: Ports): Promise<Outcome> {
  const { clientId, id } = report.metadata;
  if (!report.permanent) return ignored('may-be-delivered-yet');
  const client = await store.loadClient(clientId);
  if (client === null) return ignored('unknown-client');
  if (client.state === 'withdrawn') return ignored('withdrawn');
  const { recipient, cause, diagnosis } = report;
  if (recipient === 'client') {
    const address = report.address ?? client.profile.email;
    if (!isSameAddress(address, client.profile.email)) return ignored('another-address-by-now');
    await store.markUndeliverable(clientId, cause, client.profile.email);
  }
  await publish(
    follows(report, 'EmailUndeliverable', [id], {
      cause,
      recipient,
      ...(diagnosis === undefined ? {} : { diagnosis }),
    }),
  );
  return APPLIED;
}

/** Mail servers may write a domain, and most a whole address, in letters of another case (RFC 5321, section 2.4). */
const isSameAddress = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
