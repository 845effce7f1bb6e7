import { type WeekLog, WeekLogSchema } from '@phasewise/engine';
import { beforeEach, describe, expect, it } from 'vitest';
import { client, plan } from '../../test/sample.ts';
import { createWorld, formOf, type World } from '../../test/world.ts';

let world: World;
let base: string;

beforeEach(async () => {
  world = createWorld();
  base = await world.path({ purpose: 'check-in', subject: 'ana-lopez', week: 7 });
});

const sent = () => world.published.map(({ data }) => data as WeekLog);

/** Records the draft that is stored as the page stores it. */
const draft = () => world.weeks.get('ana-lopez/7')?.draft;

describe('the week', () => {
  it('is checked in as written with one button', async () => {
    expect(await (await world.get(base)).text()).toContain('All done as written');
    const response = await world.post(base, { do: 'all' });
    expect(response.status).toBe(303);
    expect(sent()).toEqual([{ clientId: 'ana-lopez', week: 7, outcome: 'completed' }]);
    const thanks = await (await world.get(response.headers.get('location') ?? '')).text();
    expect(thanks).toContain('A full week done');
    expect(thanks).toContain('comes by mail in a few minutes');
  });

  it('says after the last week of a block that a report follows', async () => {
    const thanks = async () => (await world.get(`${base}/sent?outcome=completed`)).text();
    expect(await thanks()).not.toContain('last week of this block');
    world.weeks.set('ana-lopez/7', { plan: { ...plan, weekOfBlock: 4 }, log: null });
    expect(await thanks()).toContain('last week of this block. Kim Park gets a report');
  });

  it('says what is planned, session by session', async () => {
    const page = await (await world.get(base)).text();
    for (const words of ['Session 1: Upper body', 'Dumbbell bench press 3 × 12–15, 40 lb', 'Mon, Jan 11'])
      expect(page).toContain(words);
  });

  it('tells missed sessions, recovery, a red flag and a note', async () => {
    await world.post(base, {
      do: 'send',
      s1: 'as-written',
      s2: 'missed',
      s3: 'as-written',
      recovery: 'bad',
      redFlag: 'yes',
      note: 'slept badly\r\nand late ',
    });
    expect(sent()).toEqual([
      {
        clientId: 'ana-lopez',
        week: 7,
        outcome: 'partial',
        sessions: [
          { session: 1, asPrescribed: true },
          { session: 2, missed: true },
          { session: 3, asPrescribed: true },
        ],
        recovery: 'bad',
        redFlag: true,
        note: 'slept badly\nand late',
      },
    ]);
  });

  it('is missed when every session is', async () => {
    await world.post(base, { do: 'send', s1: 'missed', s2: 'missed', s3: 'missed' });
    expect(sent()[0]?.outcome).toBe('missed');
  });

  it('keeps what is marked when the rest is done as written', async () => {
    await world.post(base, { do: 'all', s2: 'missed' });
    expect(sent()[0]).toMatchObject({ outcome: 'partial' });
  });

  it('asks for the sessions nobody said anything of, and keeps what was typed', async () => {
    const response = await world.post(base, { do: 'send', s1: 'missed', note: 'felt <b>fine</b>' });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('href="#s2"');
    expect(page).toContain('Say how session 3 went');
    expect(page).toMatch(/name="s1" value="missed" checked/);
    expect(page).toContain('felt &lt;b&gt;fine&lt;/b&gt;</textarea>');
    expect(world.changes).toEqual([]);
  });

  it('is one event however often it is sent, and another when it says something else', async () => {
    await world.post(base, { do: 'all' });
    await world.post(base, { do: 'all', s1: '', recovery: '' });
    await world.post(base, { do: 'all', note: 'x' });
    const keys = world.published.map(({ idempotencyKey }) => idempotencyKey);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('is a friendly page once it is in: back button, second phone', async () => {
    world.weeks.set('ana-lopez/7', { plan, log: { week: 7, outcome: 'completed' } });
    expect(await (await world.get(base)).text()).toContain('already checked in');
    const again = await world.post(base, { do: 'all' });
    expect([again.status, await again.text()]).toEqual([200, expect.stringContaining('already checked in')]);
    expect(world.changes).toEqual([]);
  });

  it.each([
    ['paused', 'coaching is paused'],
    ['awaiting-clearance', 'medical clearance'],
  ] as const)('is not asked for while coaching is %s', async (state, words) => {
    world.clients.set('ana-lopez', { ...client, state });
    expect(await (await world.get(base)).text()).toContain(words);
    await world.post(base, { do: 'all' });
    expect(world.changes).toEqual([]);
  });

  it('is closed when a later one is planned', async () => {
    world.clients.set('ana-lopez', { ...client, week: 8 });
    expect(await (await world.post(base, { do: 'all' })).text()).toContain('This week is closed');
    expect(world.changes).toEqual([]);
  });

  it('takes a note of the longest length and refuses a longer one without losing it', async () => {
    await world.post(base, { do: 'all', note: '🏋'.repeat(5000) });
    expect(sent()[0]?.note).toHaveLength(10_000);
    const response = await world.post(base, { do: 'all', note: 'x'.repeat(10_001) });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('x'.repeat(10_001));
  });

  it('speaks Spanish to a client who does', async () => {
    world.clients.set('ana-lopez', { ...client, profile: { ...client.profile, locale: 'es' } });
    const page = await (await world.get(base)).text();
    expect(page).toContain('<html lang="es">');
    expect(page).toContain('Todo hecho como estaba escrito');
  });
});

describe('a session', () => {
  const page = async (session = 1) => (await world.get(`${base}/session/${session}`)).text();

  it('left as it is counts as written', async () => {
    const response = await world.post(`${base}/session/1`, formOf(await page()));
    expect(response.headers.get('location')).toBe(`${base}?saved=1`);
    expect(draft()).toEqual({ week: 7, sessions: [{ session: 1, asPrescribed: true }] });
  });

  it('names the exercises that were different and no others', async () => {
    const fields = formOf(await page());
    const bench = Object.keys(fields).find((name) => name.startsWith('l') && fields[name] === '40') ?? '';
    const at = bench.slice(1).split('.')[0];
    await world.post(`${base}/session/1`, {
      ...fields,
      [`l${at}.1`]: '42,5',
      [`r${at}.2`]: ' 10 ',
      [`e${at}.2`]: '8.5',
      [`r${at}.3`]: '',
    });
    expect(draft()?.sessions).toEqual([
      {
        session: 1,
        asPrescribed: true,
        exercises: [
          {
            exerciseId: 'dumbbell-bench-press',
            sets: [
              { reps: 12, load: { value: 42.5, unit: 'lb' } },
              { reps: 10, load: { value: 40, unit: 'lb' }, rpe: 8.5 },
            ],
          },
        ],
      },
    ]);
  });

  it('shows again what was saved, and saves the same', async () => {
    const fields = formOf(await page());
    const changed = {
      ...fields,
      'r2.1': '9',
      x0: 'yes',
      'pain-exercise.0': 'push-up',
      'pain-where.0': 'shoulder',
      'pain-level.0': '3',
    };
    await world.post(`${base}/session/1`, changed);
    const before = draft();
    const again = await page();
    expect(again).toMatch(/<option value="shoulder" selected/);
    await world.post(`${base}/session/1`, {
      ...formOf(again),
      'pain-exercise.0': 'push-up',
      'pain-where.0': 'shoulder',
    });
    expect(draft()).toEqual(before);
    expect(before?.sessions?.[0]?.exercises).toEqual([
      { exerciseId: 'foam-roll-calves', sets: [{ reps: 0 }] },
      expect.objectContaining({ exerciseId: 'dumbbell-bench-press' }),
      { exerciseId: 'push-up', pain: 'shoulder', painLevel: 3 },
    ]);
  });

  it('says of an exercise without a set that it was not done', async () => {
    const fields = Object.fromEntries(
      Object.entries(formOf(await page())).map(([name, value]) => [
        name,
        name.startsWith('r1.') ? '' : value,
      ]),
    );
    await world.post(`${base}/session/1`, fields);
    expect(draft()?.sessions?.[0]?.exercises).toEqual([{ exerciseId: 'floor-bridge', sets: [{ reps: 0 }] }]);
    expect(await page()).toMatch(/name="r1.1" value=""/);
  });

  it.each([
    ['r2.1', 'many', 'whole repetitions'],
    ['r2.1', '-1', 'whole repetitions'],
    ['l2.1', '9999', 'at most 500 kg'],
    ['e2.1', '11', 'effort from 0 to 10'],
    ['pain-level.0', '0', 'from 1 to 10'],
    ['pain-where.0', 'knee', 'Choose the exercise'],
    ['pain-exercise.0', 'push-up', 'Choose where'],
  ])('refuses %s=%s, marks the field and keeps the rest', async (name, value, words) => {
    const fields = { ...formOf(await page()), 'e2.3': '7,5', [name]: value };
    const response = await world.post(`${base}/session/1`, fields);
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text).toContain(words);
    expect(text).toContain('aria-invalid="true"');
    expect(text).toMatch(/name="e2.3" value="7,5"/);
    expect(world.changes).toEqual([]);
  });

  it('goes into the week that is sent', async () => {
    await world.post(`${base}/session/2`, { ...formOf(await page(2)), 'r2.1': '9' });
    const week = await (await world.get(`${base}?saved=2`)).text();
    expect(week).toContain('Session 2 is saved');
    await world.post(base, { ...formOf(week), do: 'all' });
    const log = WeekLogSchema.parse(sent()[0]);
    expect(log.outcome).toBe('completed');
    expect(log.sessions?.map(({ exercises }) => exercises?.length ?? 0)).toEqual([0, 1, 0]);
  });

  it('is opened from the week without losing what was typed there', async () => {
    const response = await world.post(base, { do: 'session-2', s1: 'missed', note: 'later' });
    expect(response.headers.get('location')).toBe(`${base}/session/2`);
    expect(draft()).toEqual({ week: 7, sessions: [{ session: 1, missed: true }], note: 'later' });
    expect(world.published).toEqual([]);
  });

  it('that does not exist opens nothing', async () => {
    expect((await world.get(`${base}/session/4`)).status).toBe(404);
    expect((await world.post(`${base}/session/4`)).status).toBe(404);
  });
});
