import { type LinkKeys, linkUrl, type Purpose } from './links.ts';

/** The addresses in a client's mail about one week. */
export interface WeekLinks {
  readonly checkIn: string;
  readonly plan: string;
  readonly progress: string;
  readonly unsubscribe: string;
  readonly myData: string;
}

/**
 * Signs every link of a week's mail as of the day the week was planned: a mail that is made again is the same mail.
 *
 * @param plannedAt - ISO 8601 UTC
 *
 * @example
 * (await weekLinks('https://abc.lambda-url.eu-west-1.on.aws/', 'ana-lopez', 3, '2026-12-13T18:00:00Z', keys)).checkIn;
 */
export async function weekLinks(
  baseUrl: string,
  clientId: string,
  week: number,
  plannedAt: string,
  keys: LinkKeys,
): Promise<WeekLinks> {
  const link = (purpose: Purpose) =>
    linkUrl(baseUrl, { purpose, subject: clientId, week }, keys, new Date(plannedAt));
  return {
    checkIn: await link('check-in'),
    plan: await link('plan'),
    progress: await link('progress'),
    unsubscribe: await link('unsubscribe'),
    myData: await link('my-data'),
  };
}
