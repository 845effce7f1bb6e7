import { beforeEach, describe, expect, it } from 'vitest';
import { client, profile } from '../test/sample.ts';
import { createTrainedWorld } from '../test/trained.ts';
import { createWorld, expiring, KEYS, NOW, type World } from '../test/world.ts';
import { type Link, PURPOSES, type Purpose, signLink } from './links.ts';

const LINKS: Readonly<Record<Purpose, Link>> = {
  'check-in': { purpose: 'check-in', subject: 'ana-lopez', week: 9 },
  plan: { purpose: 'plan', subject: 'ana-lopez', week: 9 },
  progress: { purpose: 'progress', subject: 'ana-lopez' },
  decide: { purpose: 'decide', subject: 'ana-lopez', block: 2, program: 1 },
  unsubscribe: { purpose: 'unsubscribe', subject: 'ana-lopez' },
  'my-data': { purpose: 'my-data', subject: 'ana-lopez' },
  roster: { purpose: 'roster', subject: 't-kim' },
};

/** Every page there is, by what comes after the token. */
const PAGES: Readonly<Record<Purpose, readonly string[]>> = {
  'check-in': ['', '/session/1', '/sent?outcome=partial'],
  plan: [''],
  progress: [''],
  decide: ['', '?decision=repeat', '/done'],
  unsubscribe: [''],
  'my-data': ['', '/withdraw', '/erase'],
  roster: ['', '?enrolled', '/enrol', '/client/ana-lopez', '/client/ana-lopez/mail'],
};
const ALL = PURPOSES.flatMap((purpose) => PAGES[purpose].map((path) => [purpose, path] as const));

describe('every page', () => {
  const trained = createTrainedWorld({ weeks: 8 });
  // Week 9 is open although the block waits for its decision: the pages need both.
  trained.weeks.set('ana-lopez/9', {
    plan: { ...(trained.weeks.get('ana-lopez/8')?.plan as never as object), week: 9 } as never,
    log: null,
  });

  it.each(ALL)('%s%s answers, changes nothing and keeps to itself', async (purpose, path) => {
    const base = await trained.path(LINKS[purpose]);
    for (const method of ['GET', 'HEAD']) {
      const response = await trained.app.request(base + path, { method });
      expect(response.status).toBe(200);
    }
    expect(trained.changes).toEqual([]);
    const { headers } = await trained.get(base + path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it.each(ALL)(
    '%s%s has no inline script or style and asks nobody else for anything',
    async (purpose, path) => {
      const page = await (await trained.get((await trained.path(LINKS[purpose])) + path)).text();
      expect(page).not.toMatch(/<style|<script(?! src="\/assets\/)| style=| on[a-z]+=/);
      expect(page).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
      expect(page).toContain('12 Pier Road');
    },
  );

  it.each(['en', 'es'] as const)(
    'weighs less than 60 KB with everything in %s, six days a week',
    async (locale) => {
      const heavy = createTrainedWorld({ weeks: 8, locale, daysPerWeek: 6 });
      const week = heavy.weeks.get('ana-lopez/8');
      heavy.weeks.set('ana-lopez/9', { plan: { ...week?.plan, week: 9 } as never, log: null });
      for (const [purpose, path] of ALL) {
        const page = await (
          await heavy.get((await heavy.path(LINKS[purpose])) + path, { 'accept-language': locale })
        ).text();
        const assets = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
          ([, address]) => address ?? '',
        );
        const loaded = await Promise.all(assets.map(async (address) => (await heavy.get(address)).text()));
        const bytes = [page, ...loaded].reduce((total, text) => total + Buffer.byteLength(text), 0);
        expect(bytes, `${purpose}${path}`).toBeLessThan(60_000);
      }
    },
  );
});

describe('a link', () => {
  let world: World;
  beforeEach(() => {
    world = createWorld();
  });

  const bodyOf = async (path: string) => {
    const response = await world.get(path);
    return [response.status, await response.text()] as const;
  };

  it.each(PURPOSES)('for %s says the same forged, expired, foreign, or about nobody', async (purpose) => {
    const link = LINKS[purpose];
    const [status, page] = await bodyOf(`/${purpose}/nonsense`);
    expect(status).toBe(404);
    const other = PURPOSES.find((candidate) => candidate !== purpose) ?? purpose;
    const foreign = await signLink(LINKS[other], KEYS, new Date('2027-02-01'));
    const bad = [
      await expiring(link, new Date(NOW.getTime() - 1000)),
      `/${purpose}/${foreign}`,
      `${await world.path(link)}x`,
      '/nowhere',
      ...(purpose === 'roster' ? [] : [await world.path({ ...link, subject: 'nobody' })]),
    ];
    for (const path of bad) expect(await bodyOf(path)).toEqual([404, page]);
  });

  it('of a client who has withdrawn is as dead as that of nobody', async () => {
    world.clients.set('ana-lopez', { ...client, state: 'withdrawn' });
    expect(await bodyOf(await world.path(LINKS['my-data']))).toEqual(await bodyOf('/my-data/x'));
  });

  it.each(PURPOSES)('for %s changes nothing with a POST to a wrong address', async (purpose) => {
    const response = await world.post(`/${purpose}/nonsense`, { do: 'all', choice: 'advance' });
    expect(response.status).toBe(404);
    expect(world.changes).toEqual([]);
  });
});

describe('the door', () => {
  it('refuses a body that no form makes', async () => {
    const world = createWorld();
    const path = await world.path(LINKS['check-in']);
    expect((await world.post(path, { do: 'all', note: 'x'.repeat(300_000) })).status).toBe(413);
    expect(world.changes).toEqual([]);
  });

  it('serves its two files under addresses that change with their content, to be kept for ever', async () => {
    const world = createWorld();
    const page = await (await world.get('/plan/x')).text();
    const addresses = [...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses).toHaveLength(2);
    for (const address of addresses) {
      const { headers } = await world.get(address);
      expect(headers.get('cache-control')).toContain('immutable');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('keeps robots away', async () => {
    expect(await (await createWorld().get('/robots.txt')).text()).toContain('Disallow: /');
  });

  it('shows a name that is markup as text, everywhere', async () => {
    const world = createWorld();
    const name = '<script>alert(1)</script>"\' onload=x ‮ 🏋';
    const trainer = { ...profile.trainer, name };
    world.clients.set('ana-lopez', {
      ...client,
      profile: { ...profile, name, trainer },
      lastLog: { week: 6, outcome: 'completed', note: name },
    });
    const week = world.weeks.get('ana-lopez/7');
    world.weeks.set('ana-lopez/9', { plan: { ...week?.plan, week: 9 } as never, log: null });
    for (const [purpose, path] of ALL.filter(([purpose]) => purpose !== 'decide')) {
      const page = await (await world.get((await world.path(LINKS[purpose])) + path)).text();
      expect(page, `${purpose}${path}`).not.toContain('<script>alert');
      expect(page).not.toContain('"\' onload');
    }
  });

  it('says so in words when a port fails, and tells nothing of it', async () => {
    const world = createWorld();
    world.ports.loadClient = () => Promise.reject(new Error('secret table name'));
    const response = await world.get(await world.path(LINKS.plan));
    expect(response.status).toBe(500);
    const page = await response.text();
    expect(page).toContain('That did not work');
    expect(page).not.toContain('secret');
  });
});
