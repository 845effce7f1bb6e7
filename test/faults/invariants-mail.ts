import type { History } from './history.ts';
import type { SentMail } from './simulated-mail.ts';
import { recordAt, type StoredClient } from './stored-client.ts';

/**
 * Each mail once, but for one window: between the yes of SES and the note of it the run ended, or its call failed. And none for whom a reason not
 * to was stored when the run looked at the client for this mail. What is noted as sent was sent.
 */
export function* mailViolations({ cloud }: History, client: StoredClient): Generator<string> {
  const { table, mail } = cloud.services;
  const mine = mail.sent.filter(({ clientId }) => clientId === client.clientId);
  for (const [key, sent] of Map.groupBy(mine, (each) => each.key)) {
    if (sent.slice(0, -1).some(({ call }) => call.heard && call.followed))
      yield `${key} of ${client.clientId} was sent ${sent.length} times, once after it was noted`;
    const noted = table
      .history(`CLIENT#${client.clientId}`, `MAIL#${key}`)
      .find(({ item }) => item?.status === 'sent')?.at;
    if (noted !== undefined && sent.some(({ at }) => at > noted))
      yield `${key} of ${client.clientId} was sent again after it was noted as sent`;
  }
  // A plan that was mailed because somebody asked for it is mailed.
  for (const { key, status } of client.mails)
    if (status === 'sent' && !mine.some((each) => each.key === key || each.key.startsWith(`${key}-again-`)))
      yield `${key} of ${client.clientId} is noted as sent and was not`;
  for (const each of mine) {
    const why = unwanted(each, client);
    if (why !== null) yield `${each.key} went to ${each.to} although ${client.clientId} was ${why}`;
  }
}

function unwanted({ recipient, call }: SentMail, client: StoredClient): string | null {
  if (call.lookedAt === null) return 'not looked at';
  const known = recordAt(client, call.lookedAt);
  if (known === null) return 'unknown';
  if (known.state === 'withdrawn') return 'withdrawn';
  if (recipient === 'trainer') return null;
  if (known.undeliverable !== undefined) return 'undeliverable';
  return known.state === 'active' ? null : known.state;
}
