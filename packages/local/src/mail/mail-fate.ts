import { domainOf } from './email-address.ts';
import type { Mail } from './mailbox.ts';

/** What happens to a mail: SES refuses it, or takes it and hears back from the recipient's side. */
export type MailFate = 'deliver' | 'throttle' | 'reject' | 'bounce' | 'complain';

/** Decides a mail's fate before SES answers; the default knows the addresses of the mailbox simulator. */
export type DecideFate = (mail: Pick<Mail, 'source' | 'destinations' | 'raw'>) => MailFate;

/** The mailbox simulator (SES developer guide, "Using the mailbox simulator"), labels such as bounce+x included. */
export const simulatorFate: DecideFate = ({ destinations }) => {
  const names = destinations
    .filter((address) => domainOf(address) === 'simulator.amazonses.com')
    .map((address) => address.split(/[+@]/)[0]?.toLowerCase());
  if (names.includes('bounce') || names.includes('suppressionlist')) return 'bounce';
  return names.includes('complaint') ? 'complain' : 'deliver';
};
