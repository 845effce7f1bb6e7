import type { History } from './history.ts';
import type { SentMail } from './simulated-mail.ts';
import { recordAt, type StoredClient } from './stored-client.ts';

/**
 * Each mail once, but for one window: the run that sent it was struck before it could note so. And none for whom a reason not to was stored when
 * the run began.
 */
export function* mailViolations({ cloud }: History, client: StoredClient): Generator<string> {
  const { table, mail } = cloud.services;
  const mine = mail.sent.filter(({ clientId }) => clientId === client.clientId);
  for (const [key, sent] of Map.groupBy(mine, (each) => each.key)) {
    const excused = sent.filter(({ call }) => !call.heard || call.process.struck).length;
    if (sent.length > 1 + Math.min(excused, sent.length - 1))
      yield `${key} of ${client.clientId} was sent ${sent.length} times, ${excused} of them by runs that were struck`;
    const noted = table
      .history(`CLIENT#${client.clientId}`, `MAIL#${key}`)
      .find(({ item }) => item?.status === 'sent')?.at;
    if (noted !== undefined && sent.some(({ at }) => at > noted))
      yield `${key} of ${client.clientId} was sent again after it was noted as sent`;
  }
  for (const each of mine) {
    const why = unwanted(each, client);
    if (why !== null) yield `${each.key} went to ${each.to} although ${client.clientId} was ${why}`;
  }
}

function unwanted({ recipient, call }: SentMail, client: StoredClient): string | null {
  const known = recordAt(client, call.process.startedAt);
  if (known === null) return null;
  if (known.state === 'withdrawn') return 'withdrawn';
  if (recipient === 'trainer') return null;
  if (known.undeliverable !== undefined) return 'undeliverable';
  return known.state === 'active' ? null : known.state;
}
