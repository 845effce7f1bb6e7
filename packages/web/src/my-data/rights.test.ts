import { beforeEach, describe, expect, it } from 'vitest';
import { client } from '../../test/sample.ts';
import { createWorld, type World } from '../../test/world.ts';

let world: World;
beforeEach(() => {
  world = createWorld();
});

describe('unsubscribing', () => {
  const path = () => world.path({ purpose: 'unsubscribe', subject: 'ana-lopez' });
  const paused = {
    detailType: 'ClientPaused',
    clientId: 'ana-lopez',
    data: { clientId: 'ana-lopez', reason: 'unsubscribed' },
  };

  it('takes one POST as mail programs send it (RFC 8058)', async () => {
    const response = await world.app.request(await path(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(response.status).toBe(200);
    expect(world.published).toEqual([expect.objectContaining(paused)]);
  });

  it('takes the same POST as multipart/form-data', async () => {
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    expect((await world.app.request(await path(), { method: 'POST', body })).status).toBe(200);
    expect(world.published).toEqual([expect.objectContaining(paused)]);
  });

  it('takes the button of the page', async () => {
    const page = await (await world.get(await path())).text();
    expect(page).toContain('name="List-Unsubscribe" value="One-Click"');
    expect(world.changes).toEqual([]);
  });

  it('is one event when it comes twice, and another after a return', async () => {
    await world.post(await path(), { 'List-Unsubscribe': 'One-Click' });
    await world.post(await path(), { 'List-Unsubscribe': 'One-Click' });
    world.clients.set('ana-lopez', { ...client, since: '2027-03-01T00:00:00Z' });
    await world.post(await path(), { 'List-Unsubscribe': 'One-Click' });
    const keys = world.published.map(({ idempotencyKey }) => idempotencyKey);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('is done already when coaching is paused', async () => {
    world.clients.set('ana-lopez', { ...client, state: 'paused' });
    expect(await (await world.get(await path())).text()).toContain('No more mails');
    await world.post(await path(), { 'List-Unsubscribe': 'One-Click' });
    expect(world.changes).toEqual([]);
  });

  it('does nothing for a POST that does not say so', async () => {
    expect((await world.post(await path(), { other: 'x' })).status).toBe(303);
    expect(world.changes).toEqual([]);
  });
});

describe('my data', () => {
  const base = () => world.path({ purpose: 'my-data', subject: 'ana-lopez' });

  it('can be read and taken along', async () => {
    const path = await base();
    expect(await (await world.get(path)).text()).toContain('ana@example.com');
    const response = await world.get(`${path}/download`);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="ana-lopez.json"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ profile: client.profile });
  });

  it.each([
    ['withdraw', false, 'has ended'],
    ['erase', true, 'being erased'],
  ] as const)('%s asks for a confirmation, then does it', async (end, erase, words) => {
    const path = `${await base()}/${end}`;
    const refused = await world.post(path);
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Tick the box')]);
    expect(world.changes).toEqual([]);
    const done = await world.post(path, { confirm: 'yes' });
    expect(await done.text()).toContain(words);
    await world.post(path, { confirm: 'yes' });
    expect(world.published[0]).toMatchObject({
      detailType: 'ClientWithdrawn',
      data: { clientId: 'ana-lopez', erase },
    });
    expect(world.published[1]?.idempotencyKey).toBe(world.published[0]?.idempotencyKey);
  });
});
