import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { MailRecord } from './items.ts';
import { ITEM_VERSION } from './items.ts';
import { clientPartition, MAIL_PREFIX, mailKey } from './keys.ts';
import { held, type Table } from './table.ts';

/**
 * How long a claim holds: longer than a mailing function may run (30 s), so that two deliveries never send at once, and short
 * enough that a crash delays a mail by minutes only.
 */
const CLAIM_SECONDS = 120;

export type Claim =
  | { readonly claimed: true }
  | { readonly claimed: false; readonly status: 'sent' | 'rejected' | 'sending' };

/**
 * Claim, send, settle: SES has no idempotency token, so a mail is claimed by a conditional write before it is sent, and noted as
 * sent after. A crash in between leaves the claim, which runs out, and the mail is sent again: at most twice, never not at all.
 */
export function createMails({ client, name: TableName }: Table) {
  return {
    async claimMail(clientId: string, key: string, kind: string, now: string): Promise<Claim> {
      const Key = mailKey(clientId, key);
      const claimed = await held(
        client.send(
          new UpdateCommand({
            TableName,
            Key,
            UpdateExpression:
              'SET #key = :key, kind = :kind, #status = :sending, claimedUntil = :until, #at = :now, itemVersion = :version ADD attempt :one',
            ConditionExpression:
              'attribute_not_exists(PK) OR #status = :released OR (#status = :sending AND claimedUntil < :now)',
            ExpressionAttributeNames: { '#key': 'key', '#status': 'status', '#at': 'at' },
            ExpressionAttributeValues: {
              ':key': key,
              ':kind': kind,
              ':sending': 'sending',
              ':released': 'released',
              ':until': new Date(Date.parse(now) + CLAIM_SECONDS * 1000).toISOString(),
              ':now': now,
              ':version': ITEM_VERSION,
              ':one': 1,
            },
          }),
        ),
      );
      if (claimed) return { claimed: true };
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      const { status } = Item as MailRecord;
      return { claimed: false, status: status === 'released' ? 'sending' : status };
    },

    async settleMail(
      clientId: string,
      key: string,
      result: { status: 'sent'; messageId: string } | { status: 'rejected' | 'released' },
      now: string,
    ): Promise<void> {
      await held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: mailKey(clientId, key),
            UpdateExpression: `SET #status = :status, #at = :now${'messageId' in result ? ', messageId = :messageId' : ''} REMOVE claimedUntil`,
            ConditionExpression: '#status = :sending',
            ExpressionAttributeNames: { '#status': 'status', '#at': 'at' },
            ExpressionAttributeValues: {
              ':status': result.status,
              ':now': now,
              ':sending': 'sending',
              ...('messageId' in result ? { ':messageId': result.messageId } : {}),
            },
          }),
        ),
      );
    },

    async loadMail(clientId: string, key: string): Promise<MailRecord | null> {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: mailKey(clientId, key), ConsistentRead: true }),
      );
      return Item === undefined ? null : (Item as MailRecord);
    },

    async mailsOf(clientId: string): Promise<MailRecord[]> {
      const { Items } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'PK = :pk AND begins_with(SK, :prefix)',
          ExpressionAttributeValues: { ':pk': clientPartition(clientId), ':prefix': MAIL_PREFIX },
        }),
      );
      return (Items ?? []) as MailRecord[];
    },
  };
}
