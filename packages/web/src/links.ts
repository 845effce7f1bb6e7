import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';

/** What a link lets its holder do. A token for one purpose opens nothing else. */
export const PURPOSES = [
  'check-in',
  'plan',
  'progress',
  'decide',
  'unsubscribe',
  'my-data',
  'roster',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Days a link of each purpose lives. Unsubscribing has to work for as long as anybody may keep the mail. */
export const LINK_DAYS: Readonly<Record<Purpose, number>> = {
  'check-in': 45,
  plan: 45,
  progress: 180,
  decide: 60,
  unsubscribe: 730,
  'my-data': 365,
  roster: 365,
};

export interface SigningKey {
  readonly kid: string;
  /** At least 32 characters (RFC 7518, section 3.2). */
  readonly key: string;
}

/** `current` signs; `current` and `previous` are both accepted, so that a rotation breaks no link in an inbox. */
export interface LinkKeys {
  readonly current: SigningKey;
  readonly previous?: SigningKey | undefined;
}

/** What a token says. `subject` is the client's id, for `roster` the trainer's. */
export interface Link {
  readonly purpose: Purpose;
  readonly subject: string;
  /** Week of coaching, from 1: `check-in`, `plan`. */
  readonly week?: number | undefined;
  /** Block within the program, from 1: `decide`. */
  readonly block?: number | undefined;
  /** Number of the macrocycle the block belongs to, from 1. */
  readonly program?: number | undefined;
}

const SigningKeySchema = z.object({ kid: z.string().min(1).max(64), key: z.string().min(32) });
const SecretSchema = z.union([
  z.object({ current: SigningKeySchema, previous: SigningKeySchema.optional() }),
  SigningKeySchema.extend({ previous: SigningKeySchema.optional() }).transform(({ kid, key, previous }) => ({
    current: { kid, key },
    previous,
  })),
]);

const count = z.int().min(1).optional();
const ClaimsSchema = z.object({ sub: z.string().min(1), week: count, block: count, program: count });

const MILLISECONDS_IN_DAY = 86_400_000;
const bytes = (key: SigningKey) => new TextEncoder().encode(key.key);

/**
 * The signing keys from the secret's string: what Secrets Manager generates (`kid` and `key` at the top), or the two
 * keys of a rotation under `current` and `previous`.
 *
 * @throws Error when it is neither; the message names fields, never values.
 * @example
 * parseLinkKeys('{"kid":"2","key":"…64 characters…","previous":{"kid":"1","key":"…"}}');
 */
export function parseLinkKeys(secret: string): LinkKeys {
  const parsed = SecretSchema.safeParse(jsonOrNull(secret));
  if (!parsed.success)
    throw new Error(
      'link-keys-invalid: expected JSON with "kid" and "key" (32 characters or more), at the top level or under "current"; "previous" is optional',
    );
  return parsed.data;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * A signed token: a JWT (RFC 7519) whose audience is the purpose. It holds no time of issue, so the same link signed
 * for the same expiry is the same string, and a mail sent again is the same mail.
 *
 * @example
 * await signLink({ purpose: 'check-in', subject: 'ana-lopez', week: 3 }, keys, new Date('2027-01-01'));
 */
export function signLink(link: Link, keys: LinkKeys, expiresAt: Date): Promise<string> {
  const { purpose, subject, week, block, program } = link;
  return new SignJWT({ week, block, program })
    .setProtectedHeader({ alg: 'HS256', kid: keys.current.kid })
    .setAudience(purpose)
    .setSubject(subject)
    .setExpirationTime(Math.floor(expiresAt.getTime() / 1000))
    .sign(bytes(keys.current));
}

/**
 * What a token says, or null: forged, expired, signed by an unknown key and made for another purpose are all the same
 * to whoever asks. The signature is compared in constant time by the platform's WebCrypto.
 */
export async function openLink(
  purpose: Purpose,
  token: string,
  keys: LinkKeys,
  now: Date,
): Promise<Link | null> {
  try {
    const { payload } = await jwtVerify(
      token,
      (header) => {
        const key = [keys.current, keys.previous].find((candidate) => candidate?.kid === header.kid);
        if (key === undefined) throw new Error('unknown key');
        return bytes(key);
      },
      { algorithms: ['HS256'], audience: purpose, currentDate: now, requiredClaims: ['sub', 'exp'] },
    );
    const { sub, ...numbers } = ClaimsSchema.parse(payload);
    return { purpose, subject: sub, ...numbers };
  } catch {
    return null;
  }
}

/**
 * The address of a page: what goes into a mail. It lives `LINK_DAYS` of its purpose, counted from `issuedAt`: pass the
 * plan's day rather than the clock, and the address stays the same when the mail is made again.
 *
 * @example
 * await linkUrl('https://abc.lambda-url.eu-west-1.on.aws/', { purpose: 'plan', subject: 'ana-lopez', week: 3 }, keys, day);
 * //=> 'https://abc.lambda-url.eu-west-1.on.aws/plan/eyJhbGciOi…'
 */
export async function linkUrl(baseUrl: string, link: Link, keys: LinkKeys, issuedAt: Date): Promise<string> {
  const expiresAt = new Date(issuedAt.getTime() + LINK_DAYS[link.purpose] * MILLISECONDS_IN_DAY);
  return `${baseUrl.replace(/\/+$/, '')}/${link.purpose}/${await signLink(link, keys, expiresAt)}`;
}
