import { NotYet } from '@phasewise/events';
import type { Store } from './store.ts';

export type Delivery = 'sent' | 'sent-before' | 'rejected';

export interface DeliveryPorts {
  readonly store: Pick<Store, 'claimMail' | 'settleMail'>;
  readonly now: () => Date;
  /** 0 ≤ n < 1; spreads the second tries of a throttled batch. */
  readonly random: () => number;
}

/** Seconds until SES is asked again: a sending rate recovers at once, a day's quota over the day (AWS docs: SES, "Managing your sending quotas"). */
const THROTTLED_SECONDS = { least: 5, spread: 55 };
const QUOTA_SECONDS = { least: 600, spread: 300 };

/** How `send` says why it failed: see MailError of the mail package. */
type Failure = 'throttled' | 'quota' | 'rejected';

/**
 * Claim, send, settle: a mail of one key is sent once, in all but one window (the process dies between the yes of SES and our note of it;
 * then the claim runs out and it is sent a second time).
 *
 * @param send - sends it; fails with an error whose `code` is `throttled`, `quota` or `rejected`, or with any other
 * @throws {NotYet} `in-flight`, `throttled`, `quota`: come again
 *
 * @example
 * await deliverOnce('ana-lopez', weeklyPlanKey(3), 'weekly-plan', () => mailer.send(message, to, at), ports); //=> 'sent'
 */
export async function deliverOnce(
  clientId: string,
  key: string,
  kind: string,
  send: () => Promise<{ messageId: string }>,
  { store, now, random }: DeliveryPorts,
): Promise<Delivery> {
  const claim = await store.claimMail(clientId, key, kind, now().toISOString());
  if (!claim.claimed) {
    switch (claim.status) {
      case 'sent':
        return 'sent-before';
      case 'rejected':
        return 'rejected';
      case 'sending':
        throw new NotYet('in-flight', `${key} of ${clientId} is being sent`);
      default:
        return claim.status satisfies never;
    }
  }
  const settle = (result: Parameters<Store['settleMail']>[2]) =>
    store.settleMail(clientId, key, result, now().toISOString());
  try {
    const { messageId } = await send();
    await settle({ status: 'sent', messageId });
    return 'sent';
  } catch (thrown) {
    const failure = failureOf(thrown);
    switch (failure) {
      case 'rejected':
        await settle({ status: 'rejected' });
        return 'rejected';
      case 'throttled':
      case 'quota': {
        await settle({ status: 'released' });
        const { least, spread } = failure === 'quota' ? QUOTA_SECONDS : THROTTLED_SECONDS;
        throw new NotYet(failure, `SES asks to wait (${failure})`, least + random() * spread);
      }
      case null:
        throw thrown;
      default:
        return failure satisfies never;
    }
  }
}

function failureOf(thrown: unknown): Failure | null {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null;
  return code === 'throttled' || code === 'quota' || code === 'rejected' ? code : null;
}
