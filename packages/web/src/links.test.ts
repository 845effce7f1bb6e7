import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { type LinkKeys, linkUrl, openLink, PURPOSES, parseLinkKeys, signLink } from './links.ts';

const one = { kid: '1', key: 'a'.repeat(64) };
const two = { kid: '2', key: 'b'.repeat(64) };
const keys: LinkKeys = { current: one };
const now = new Date('2026-12-01T00:00:00Z');
const later = new Date('2026-12-02T00:00:00Z');
const link = { purpose: 'check-in', subject: 'ana-lopez', week: 3 } as const;

describe('signed links', () => {
  it('say what was signed', async () => {
    const token = await signLink(link, keys, later);
    expect(await openLink('check-in', token, keys, now)).toEqual(link);
  });

  it('are the same string for the same link and expiry, so that a mail made again is the same mail', async () => {
    expect(await signLink(link, keys, later)).toBe(await signLink({ ...link }, keys, later));
  });

  it('open nothing but their purpose', async () => {
    const token = await signLink(link, keys, later);
    for (const purpose of PURPOSES.filter((purpose) => purpose !== 'check-in'))
      expect(await openLink(purpose, token, keys, now)).toBeNull();
  });

  it('expire', async () => {
    const token = await signLink(link, keys, later);
    expect(await openLink('check-in', token, keys, new Date(later.getTime() - 1000))).not.toBeNull();
    expect(await openLink('check-in', token, keys, later)).toBeNull();
  });

  it('outlive one rotation of the key and not two', async () => {
    const token = await signLink(link, keys, later);
    expect(await openLink('check-in', token, { current: two, previous: one }, now)).toEqual(link);
    expect(await openLink('check-in', token, { current: two }, now)).toBeNull();
    expect(await openLink('check-in', token, { current: { kid: '1', key: two.key } }, now)).toBeNull();
  });

  it('do not survive tampering with any part', async () => {
    const token = await signLink(link, keys, later);
    const parts = token.split('.') as [string, string, string];
    const forged = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(parts[1], 'base64url').toString()), sub: 'someone-else' }),
    ).toString('base64url');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const bad of [
      `${parts[0]}.${forged}.${parts[2]}`,
      `${none}.${parts[1]}.`,
      `${parts[0]}.${parts[1]}.`,
      token.slice(0, -2),
      '',
      'x'.repeat(5000),
    ])
      expect(await openLink('check-in', bad, keys, now)).toBeNull();
  });

  it('are refused without an expiry or with claims of another shape', async () => {
    const sign = (claims: Record<string, unknown>, expires: boolean) => {
      const jwt = new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: '1' }).setAudience('check-in');
      return (expires ? jwt.setExpirationTime(later) : jwt).sign(new TextEncoder().encode(one.key));
    };
    expect(await openLink('check-in', await sign({ sub: 'ana-lopez' }, true), keys, now)).not.toBeNull();
    expect(await openLink('check-in', await sign({ sub: 'ana-lopez' }, false), keys, now)).toBeNull();
    expect(
      await openLink('check-in', await sign({ sub: 'ana-lopez', week: -1 }, true), keys, now),
    ).toBeNull();
  });

  it('become addresses that live as long as their purpose asks', async () => {
    const url = await linkUrl('https://example.com/', link, keys, now);
    expect(url).toMatch(/^https:\/\/example\.com\/check-in\/[\w-]+\.[\w-]+\.[\w-]+$/);
    const token = url.split('/').at(-1) ?? '';
    const day = 86_400_000;
    expect(await openLink('check-in', token, keys, new Date(now.getTime() + 44 * day))).toEqual(link);
    expect(await openLink('check-in', token, keys, new Date(now.getTime() + 45 * day))).toBeNull();
  });
});

describe('the signing keys', () => {
  it('are read as Secrets Manager generates them', () => {
    expect(parseLinkKeys(JSON.stringify(one))).toMatchObject({ current: one });
  });

  it('are read in the middle of a rotation, in both spellings', () => {
    expect(parseLinkKeys(JSON.stringify({ ...two, previous: one }))).toEqual({ current: two, previous: one });
    expect(parseLinkKeys(JSON.stringify({ current: two, previous: one }))).toEqual({
      current: two,
      previous: one,
    });
  });

  it.each(['', 'null', '{}', '{"kid":"1","key":"short"}'])('are refused when they are %j', (secret) => {
    expect(() => parseLinkKeys(secret)).toThrow(/link-keys-invalid/);
  });

  it('never appear in an error', () => {
    const secret = JSON.stringify({ kid: '', key: 'secret-'.repeat(10) });
    expect(() => parseLinkKeys(secret)).toThrow(/^(?!.*secret-)/);
  });
});
