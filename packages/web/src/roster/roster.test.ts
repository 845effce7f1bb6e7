import { beforeEach, describe, expect, it } from 'vitest';
import { entry, profile } from '../../test/sample.ts';
import { createWorld, formOf, NOW, type World } from '../../test/world.ts';
import { flagsOf } from './flags.ts';

let world: World;
let base: string;
beforeEach(async () => {
  world = createWorld();
  base = await world.path({ purpose: 'roster', subject: 't-kim' });
});

const page = async (path = '', headers = {}) => (await world.get(base + path, headers)).text();
const other = (clientId: string, over = {}) =>
  entry({ profile: { ...profile, clientId, name: clientId }, ...over });

describe('the roster', () => {
  it('lists the trainer’s clients, those who need a look first', async () => {
    world.clients.set('bo', other('bo', { state: 'awaiting-clearance' }));
    world.clients.set('cy', other('cy', { state: 'awaiting-decision' }));
    world.clients.set(
      'foreign',
      other('foreign', { profile: { ...profile, trainer: { ...profile.trainer, id: 't-x' } } }),
    );
    const names = [...(await page()).matchAll(/\/client\/([\w-]+)"/g)].map(([, id]) => id);
    expect(names).toEqual(['bo', 'cy', 'ana-lopez']);
  });

  it('is a page for a trainer without clients', async () => {
    const path = await world.path({ purpose: 'roster', subject: 't-new' });
    expect(await (await world.get(path)).text()).toContain('Enrol your first client');
  });

  it('speaks the browser’s language', async () => {
    expect(await page('', { 'accept-language': 'es-ES,es;q=0.9' })).toContain('Tus clientes');
  });

  it('raises a flag for each thing that needs a look', () => {
    const pain = {
      week: 6,
      outcome: 'completed',
      sessions: [{ session: 1, exercises: [{ exerciseId: 'push-up', pain: 'shoulder' }] }],
    } as const;
    const old = '2027-01-01T00:00:00Z';
    expect(flagsOf(entry(), NOW)).toEqual([]);
    expect(flagsOf(entry({ lastLog: pain as never }), NOW)).toEqual(['pain']);
    expect(flagsOf(entry({ lastLog: { week: 6, outcome: 'missed', redFlag: true } }), NOW)).toEqual([
      'red-flag',
    ]);
    expect(flagsOf(entry({ lastHeardAt: old }), NOW)).toEqual(['silent']);
    expect(flagsOf(entry({ lastHeardAt: old, state: 'paused' }), NOW)).toEqual(['paused']);
    expect(flagsOf(entry({ undeliverable: true }), NOW)).toEqual(['undeliverable']);
  });
});

describe('a client of the roster', () => {
  const of = async (path = '') => page(`/client/ana-lopez${path}`);

  it('is shown with links that open', async () => {
    const links = [...(await of()).matchAll(/href="(\/(?:plan|progress)\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    expect(links).toHaveLength(2);
    for (const link of links) expect((await world.get(link)).status).toBe(200);
  });

  it('of another trainer is as unknown as nobody', async () => {
    world.clients.set(
      'foreign',
      other('foreign', {
        profile: { ...profile, clientId: 'foreign', trainer: { ...profile.trainer, id: 't-x' } },
      }),
    );
    const answers = await Promise.all(
      ['foreign', 'nobody'].flatMap((id) => [
        world.get(`${base}/client/${id}`),
        world.get(`${base}/client/${id}/mail`),
        world.get(`${base}/client/${id}/mail/html`),
        world.post(`${base}/client/${id}/resend`),
        world.post(`${base}/client/${id}/pause`),
        world.post(`${base}/client/${id}/address`, { email: 'thief@example.com' }),
      ]),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(404));
    expect(world.changes).toEqual([]);
  });

  it('has the next mail to preview, in a frame that can neither run nor load anything', async () => {
    expect(await of('/mail')).toContain('WEEK 8');
    const { headers } = await world.get(`${base}/client/ana-lopez/mail/html`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain('sandbox');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });

  it('gets the current plan again', async () => {
    await world.post(`${base}/client/ana-lopez/resend`);
    expect(world.resent).toEqual(['ana-lopez']);
    expect(await of('?done=resend')).toContain('once more');
  });

  it('gets another address, said once', async () => {
    expect(await of()).toContain('/client/ana-lopez/address"');
    await world.post(`${base}/client/ana-lopez/address`, { email: ' ana@new.example ' });
    await world.post(`${base}/client/ana-lopez/address`, { email: 'ana@new.example' });
    expect(world.published[0]).toMatchObject({
      detailType: 'ClientReassessed',
      data: { clientId: 'ana-lopez', email: 'ana@new.example' },
    });
    expect(world.published[1]?.idempotencyKey).toBe(world.published[0]?.idempotencyKey);
  });

  it('keeps its address when what was typed is none, and says so', async () => {
    const answer = await world.post(`${base}/client/ana-lopez/address`, { email: 'ana at home' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Enter an e-mail address such as name@example.com');
    expect(page).toContain('value="ana at home"');
    expect(world.changes).toEqual([]);
  });

  it.each([
    ['active', 'pause', { reason: 'holiday' }, 'ClientPaused', { reason: 'holiday' }],
    ['paused', 'resume', { weeksOff: '3' }, 'ClientResumed', { weeksOff: 3 }],
    ['paused', 'resume', { weeksOff: '' }, 'ClientResumed', {}],
    ['awaiting-clearance', 'clear', { maxPhase: '2' }, 'ClientCleared', { limits: { maxPhase: 2 } }],
    ['awaiting-clearance', 'clear', { maxPhase: '' }, 'ClientCleared', { limits: {} }],
  ] as const)('that is %s can be told to %s', async (state, action, fields, detailType, data) => {
    world.clients.set('ana-lopez', entry({ state }));
    expect(await of()).toContain(`/client/ana-lopez/${action}"`);
    await world.post(`${base}/client/ana-lopez/${action}`, fields);
    await world.post(`${base}/client/ana-lopez/${action}`, fields);
    expect(world.published[0]).toMatchObject({ detailType, data: { clientId: 'ana-lopez', ...data } });
    expect(world.published[1]?.idempotencyKey).toBe(world.published[0]?.idempotencyKey);
  });

  it.each(['resume', 'clear'])('that trains is not told to %s', async (action) => {
    await world.post(`${base}/client/ana-lopez/${action}`);
    expect(world.changes).toEqual([]);
  });
});

describe('enrolling', () => {
  const PERSON = {
    name: 'Bo Díaz',
    email: 'bo@example.com',
    birthDate: '1988-02-29',
    goal: 'muscle-gain',
    readiness: 'clear',
    equipment: ['dumbbells', 'bench'],
    'knownLifts.1.exerciseId': 'Dumbbell bench press',
    'knownLifts.1.load': '22,5',
    'knownLifts.1.reps': '10',
    'preferences.dislikes': 'burpees, running',
  };
  const filled = async () => ({
    ...selected(await page('/enrol')),
    ...formOf(await page('/enrol')),
    ...PERSON,
  });

  /** What the selects of a page hold. */
  const selected = (html: string) =>
    Object.fromEntries(
      [...html.matchAll(/<select [^>]*name="([^"]+)".*?<\/select>/gs)].map(([select, name]) => [
        name ?? '',
        /value="([^"]*)" selected/.exec(select)?.[1] ?? /value="([^"]*)"/.exec(select)?.[1] ?? '',
      ]),
    );

  it('shows the program before anything is sent', async () => {
    const response = await world.post(`${base}/enrol`, await filled());
    expect(response.status).toBe(200);
    const review = await response.text();
    expect(review).toContain('Program for Bo Díaz');
    expect(review).toContain('Stabilization Endurance');
    expect(review).toContain('Session 1');
    expect(world.changes).toEqual([]);
  });

  it('enrols with what the review holds, once', async () => {
    const review = await (await world.post(`${base}/enrol`, await filled())).text();
    const hidden: Record<string, string[]> = {};
    for (const [, name, value] of review.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g))
      hidden[name ?? ''] = [...(hidden[name ?? ''] ?? []), value ?? ''];
    for (const _ of ['tap', 'double tap']) await world.post(`${base}/enrol`, { ...hidden, do: ['confirm'] });
    const [first, second] = world.published;
    expect(second).toEqual(first);
    expect(first?.detailType).toBe('ClientEnrolled');
    expect(first?.data).toMatchObject({
      clientId: expect.stringMatching(/^bo-diaz-[0-9a-f]{8}$/),
      name: 'Bo Díaz',
      trainer: { id: 't-kim', name: 'Kim Park', email: 'kim@example.com' },
      units: 'lb',
      timeZone: 'America/New_York',
      startDate: '2027-01-18',
      equipment: ['bodyweight', 'dumbbells', 'bench'],
      knownLifts: [{ exerciseId: 'dumbbell-bench-press', load: { value: 22.5, unit: 'lb' }, reps: 10 }],
      preferences: { choice: [], dislikes: ['burpees', 'running'] },
      options: { nutrition: true, advance: 'auto' },
      compensations: undefined,
    });
  });

  it('goes back to the form with everything still there', async () => {
    const form = await (await world.post(`${base}/enrol`, { ...(await filled()), do: 'edit' })).text();
    expect(form).toContain('value="Bo Díaz"');
    expect(form).toMatch(/value="bench" checked/);
    expect(form).not.toMatch(/value="foam-roller" checked/);
    expect(form).toMatch(/value="muscle-gain" selected/);
  });

  it.each([
    ['name', '', 'Name: Fill this in'],
    ['email', 'bo', 'E-mail: Enter an e-mail address'],
    ['birthDate', '29/02/1988', 'Date of birth: Enter a date'],
    ['readiness', '', 'Choose one of the answers'],
    ['minutesPerSession', '10', 'Enter 30 or more'],
    ['heightCm', 'tall', 'Height in cm: Enter a number'],
    ['timeZone', 'Moon/Base', 'Time zone'],
    ['knownLifts.1.exerciseId', 'moon-press', 'Choose an exercise from the list'],
    ['knownLifts.1.load', '', 'Enter a number'],
    ['trainer.email', '', 'Your e-mail'],
    ['eventDate', '2020-01-01', 'Day of the event'],
  ])('refuses %s=%j, says where, and keeps the rest', async (field, value, words) => {
    const response = await world.post(`${base}/enrol`, { ...(await filled()), [field]: value });
    expect(response.status).toBe(422);
    const form = await response.text();
    expect(form).toContain(words);
    expect(form).toContain(`href="#${field}`);
    expect(form).toMatch(new RegExp(`id="${field.replaceAll('.', '\\.')}`));
    expect(form).toContain('burpees, running');
    expect(world.changes).toEqual([]);
  });
});
