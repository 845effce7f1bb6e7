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
  if (report.recipient === 'client') await store.markUndeliverable(clientId, report.cause);
  await publish(
    follows(report, 'EmailUndeliverable', [id], { cause: report.cause, recipient: report.recipient }),
  );
  return APPLIED;
}
