import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';

/** Every setting of Phasewise lives in the CDK context under this prefix: `-c phasewise:stage=prod`. */
export const CONTEXT_PREFIX = 'phasewise:';

export const EXAMPLE_SENDER = 'coach@example.com';
export const EXAMPLE_POSTAL_ADDRESS = '1 Example Street, Springfield';

const LOG_RETENTION_DAYS = Object.values(RetentionDays).filter(
  (days): days is RetentionDays => typeof days === 'number' && days <= 3653,
);

/** The command line can only say text: `true`, `12` and `a,b` become what the setting wants. */
const numberFromText = (text: unknown) =>
  typeof text === 'string' && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
const booleanFromText = (text: unknown) => (text === 'true' ? true : text === 'false' ? false : text);
const listFromText = (text: unknown) =>
  typeof text === 'string'
    ? text
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
    : text;

const integer = (least: number, most: number) =>
  z.preprocess(
    numberFromText,
    z.int().min(least, `expected at least ${least}`).max(most, `expected at most ${most}`),
  );
const boolean = () => z.preprocess(booleanFromText, z.boolean());
const emailAddress = () => z.email('expected an e-mail address');

const timeZone = z.string().refine((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}, 'expected an IANA time zone such as America/New_York');

const studioFace = z.strictObject({
  name: z.string().min(1, 'expected a name').default('Phasewise'),
  postalAddress: z.string().min(1, 'expected a postal address').default(EXAMPLE_POSTAL_ADDRESS),
  accentColour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour such as #1f6f5c')
    .default('#1f6f5c'),
  logoUrl: z.url({ protocol: /^https$/, error: 'expected an https address' }).optional(),
  replyTo: emailAddress().optional(),
  poweredBy: boolean().default(true),
});

const simpleEmailService = z.strictObject({
  ratePerSecond: integer(1, 10_000).default(1),
  maximumConcurrency: integer(2, 1000).optional(),
});

const configurationSchema = z
  .strictObject({
    stage: z
      .string()
      .regex(
        /^[a-z][a-z0-9-]{0,15}$/,
        'expected 1 to 16 lower-case letters, digits or hyphens, a letter first',
      )
      .default('dev'),
    mailFrom: emailAddress().default(EXAMPLE_SENDER),
    mailDomain: z
      .string()
      .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'expected a domain such as example.com')
      .optional(),
    sandboxRecipients: z.preprocess(listFromText, z.array(emailAddress())).default([]),
    ses: simpleEmailService.prefault({}),
    studio: studioFace.prefault({}),
    alarmEmail: emailAddress().optional(),
    sweep: z
      .strictObject({ hour: integer(0, 23).default(6), timeZone: timeZone.default('UTC') })
      .prefault({}),
    logRetentionDays: z
      .preprocess(
        numberFromText,
        z.literal(LOG_RETENTION_DAYS, `expected one of ${LOG_RETENTION_DAYS.join(', ')}`),
      )
      .default(RetentionDays.THREE_MONTHS),
    archiveDays: integer(1, 3650).default(30),
    customerManagedKey: boolean().default(false),
    checkInConcurrency: integer(1, 1000).optional(),
  })
  .refine(({ mailFrom, mailDomain }) => mailDomain === undefined || mailFrom.endsWith(`@${mailDomain}`), {
    path: ['mailFrom'],
    error: 'expected an address of phasewise:mailDomain',
  });

/** What a deployment is made to, after defaults; the table in the README says what each setting does. */
export type Configuration = z.output<typeof configurationSchema>;

/** One or more settings are wrong; `message` has one line for each, naming it, what was expected and what came. */
export class ConfigurationError extends Error {
  readonly code = 'invalid-configuration';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration is not valid:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigurationError';
    this.problems = problems;
  }
}

/**
 * Reads the settings from a CDK context, in which a value may be text (command line) or JSON (cdk.json)
 * and a nested setting may be written with a dot.
 *
 * @example
 * readConfiguration({ 'phasewise:stage': 'prod', 'phasewise:ses.ratePerSecond': '14' }).ses.ratePerSecond // 14
 *
 * @throws {ConfigurationError} naming every wrong value and every setting that does not exist
 */
export function readConfiguration(context: Readonly<Record<string, unknown>>): Configuration {
  const given = nest(context);
  const result = configurationSchema.safeParse(given);
  if (!result.success) {
    throw new ConfigurationError(result.error.issues.flatMap((issue) => describe(issue, given)));
  }
  return result.data;
}

/** How long one mail takes a worker, in seconds: render, one call to SES, two writes. Used only to size the queue's concurrency. */
const SECONDS_A_MAIL = 0.25;

/** Concurrent workers that together stay near the account's sending rate; EventBridge's SQS poller allows no fewer than two. */
export function mailConcurrency({ ses }: Configuration): number {
  return (
    ses.maximumConcurrency ?? Math.min(1000, Math.max(2, Math.floor(ses.ratePerSecond * SECONDS_A_MAIL)))
  );
}

/** Prefix of every physical name, and the bus's whole name. One machine has one pipeline, so `local` needs no suffix. */
export function resourcePrefix({ stage }: Configuration): string {
  return stage === 'local' ? 'phasewise' : `phasewise-${stage}`;
}

function nest(context: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  const entries = Object.entries(context)
    .filter(([key]) => key.startsWith(CONTEXT_PREFIX))
    .sort(([left], [right]) => left.length - right.length);
  for (const [key, value] of entries) {
    const path = key.slice(CONTEXT_PREFIX.length).split('.');
    const last = path.pop() as string;
    let place = settings;
    for (const step of path) {
      const inner = place[step];
      const next = isRecord(inner) ? { ...inner } : {};
      place[step] = next;
      place = next;
    }
    place[last] = value;
  }
  return settings;
}

function describe(issue: z.core.$ZodIssue, given: unknown): string[] {
  const name = (path: readonly PropertyKey[]) => `${CONTEXT_PREFIX}${path.join('.')}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${name([...issue.path, key])}: there is no such setting`);
  }
  const expected = issue.message.replace(/^Invalid input: /, '').replace(/, received .*$/, '');
  return [`${name(issue.path)}: ${expected}, got ${whatCame(given, issue.path)}`];
}

/** The value at a path, or where the path leads no further the value that stopped it. */
function whatCame(given: unknown, path: readonly PropertyKey[]): string {
  let value = given;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value === undefined ? 'the default' : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
