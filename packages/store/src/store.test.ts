import type { Profile, Program, TrainingState, WeekPlan } from '@phasewise/engine';
import { firstCause, follows } from '@phasewise/events';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyTable, type RunningTable, startTable } from './dynalite-table.ts';
import type { ClientRecord, WeekRecord } from './items.ts';
import { createStore, type Store } from './store.ts';

let running: RunningTable;
let store: Store;
beforeAll(async () => {
  running = await startTable();
});
afterAll(() => running.stop());
beforeEach(async () => {
  store = createStore(await emptyTable(running));
});

const at = (day: number) => `2026-12-${String(day).padStart(2, '0')}T09:00:00.000Z`;
const profile = { clientId: 'ana-lopez', trainer: { id: 't-kim' }, name: 'Ana' } as Profile;
const client = (changes: Partial<ClientRecord> = {}): ClientRecord => ({
  profile,
  state: 'active',
  enrolledBy: 'e-1',
  enrolledAt: at(1),
  week: 0,
  program: 1,
  block: 1,
  phase: null,
  nextActionAt: at(1),
  ...changes,
});
const week = (number: number): WeekRecord => ({
  week: number,
  program: 1,
  block: 1,
  phase: 1,
  plannedAt: at(1),
  plan: { week: number, why: ['because'] } as unknown as WeekPlan,
  state: { week: number } as unknown as TrainingState,
});
const log = (by: string) => ({ log: { week: 1, outcome: 'completed' as const }, by, at: at(6) });

describe('clients', () => {
  test('are enrolled once', async () => {
    expect(await store.enrol(client())).toBe(true);
    expect(await store.enrol(client({ enrolledBy: 'e-2' }))).toBe(false);
    expect(await store.loadClient('ana-lopez')).toMatchObject({
      enrolledBy: 'e-1',
      profile: { name: 'Ana' },
    });
    expect(await store.loadClient('nobody')).toBeNull();
  });

  test('the cursor only moves forward', async () => {
    await store.enrol(client());
    const to = (number: number) =>
      ({ week: number, program: 1, block: 1, phase: 1, nextActionAt: at(8) }) as const;
    expect(await store.moveCursor('ana-lopez', to(2))).toBe(true);
    expect(await store.moveCursor('ana-lopez', to(2))).toBe(false);
    expect(await store.moveCursor('ana-lopez', to(1))).toBe(false);
    expect((await store.loadClient('ana-lopez'))?.week).toBe(2);
    expect(await store.moveCursor('nobody', to(1))).toBe(false);
  });

  test('change state once per event, in the order things happened, from the states named', async () => {
    await store.enrol(client());
    const change = (id: string, day: number, from: 'active' | 'paused', to: 'active' | 'paused') =>
      store.changeClient('ana-lopez', 'changed', [from], { id, occurredAt: at(day) }, { state: to });
    expect(await change('pause', 5, 'active', 'paused')).toBe(true);
    expect(await change('pause', 5, 'active', 'paused')).toBe(false);
    expect(await change('resume', 7, 'paused', 'active')).toBe(true);
    expect(await change('older-pause', 6, 'active', 'paused')).toBe(false);
    expect((await store.loadClient('ana-lopez'))?.state).toBe('active');
  });

  test('the order of profile changes is its own', async () => {
    await store.enrol(client());
    const by = { id: 'r', occurredAt: at(9) };
    await store.changeClient('ana-lopez', 'reassessed', ['active'], by, {
      profile: { ...profile, name: 'A.' },
    });
    const paused = await store.changeClient(
      'ana-lopez',
      'changed',
      ['active'],
      { id: 'p', occurredAt: at(8) },
      { state: 'paused', nextActionAt: null },
    );
    expect(paused).toBe(true);
    const changed = await store.loadClient('ana-lopez');
    expect(changed).toMatchObject({ state: 'paused', profile: { name: 'A.' } });
    expect(changed?.nextActionAt).toBeUndefined();
  });

  test('are due when their time has come, and belong to their trainer', async () => {
    for (const [index, day] of [3, 5, 7].entries())
      await store.enrol(client({ profile: { ...profile, clientId: `c-${index}` }, nextActionAt: at(day) }));
    const due = async (now: string) => (await Array.fromAsync(store.clientsDue(now))).sort();
    expect(await due(at(5))).toEqual(['c-0', 'c-1']);
    await store.postponeAction('c-0', 0, at(9));
    expect(await due(at(7))).toEqual(['c-1', 'c-2']);
    expect(await store.postponeAction('c-1', 3, at(9))).toBe(false);
    expect(await store.clientsOf('t-kim')).toEqual(['c-0', 'c-1', 'c-2']);
  });
});

describe('weeks', () => {
  test('are planned once and come back as they were', async () => {
    expect(await store.addWeek('ana-lopez', week(1))).toBe(true);
    expect(await store.addWeek('ana-lopez', { ...week(1), plannedAt: at(2) })).toBe(false);
    expect(await store.loadWeek('ana-lopez', 1)).toMatchObject(week(1));
  });

  test('take one log, the first', async () => {
    await store.addWeek('ana-lopez', week(1));
    expect(await store.recordLog('ana-lopez', 1, log('first'))).toBe(true);
    expect(await store.recordLog('ana-lopez', 1, log('second'))).toBe(false);
    expect((await store.loadWeek('ana-lopez', 1))?.logged?.by).toBe('first');
    expect(await store.recordLog('ana-lopez', 2, log('first'))).toBe(false);
  });

  test('keep a draft until the log is in', async () => {
    await store.addWeek('ana-lopez', week(1));
    expect(await store.saveDraft('ana-lopez', 1, { week: 1, note: 'so far' })).toBe(true);
    await store.recordLog('ana-lopez', 1, log('first'));
    expect(await store.saveDraft('ana-lopez', 1, { week: 1, note: 'late' })).toBe(false);
  });

  test('settle a block once, and only after its log', async () => {
    await store.addWeek('ana-lopez', week(4));
    const settled = { decision: null, by: 'e', at: at(6) };
    expect(await store.settleBlock('ana-lopez', 4, settled)).toBe(false);
    await store.recordLog('ana-lopez', 4, log('first'));
    expect(await store.settleBlock('ana-lopez', 4, settled)).toBe(true);
    expect(await store.settleBlock('ana-lopez', 4, { ...settled, by: 'other' })).toBe(false);
  });

  test('are listed in order, whatever the digits', async () => {
    for (const number of [10, 2, 9, 1, 100]) await store.addWeek('ana-lopez', week(number));
    const numbers = (await store.loadWeeks('ana-lopez', 2, 99)).map((found) => found.week);
    expect(numbers).toEqual([2, 9, 10]);
    expect(await store.loadWeeks('ana-lopez', 1, 0)).toEqual([]);
  });

  test('the later of two decisions stands, whichever comes first', async () => {
    const decide = (by: string, day: number) =>
      store.recordDecision('ana-lopez', {
        program: 1,
        block: 1,
        decision: { block: 1, decision: 'repeat' },
        decidedBy: by,
        decidedAt: at(day),
        cutShort: false,
      });
    expect(await decide('late', 9)).toBe(true);
    expect(await decide('early', 8)).toBe(false);
    expect((await store.loadBlock('ana-lopez', 1, 1))?.decidedBy).toBe('late');
  });
});

describe('mails', () => {
  const claim = (minute: number) =>
    store.claimMail('ana-lopez', 'weekly-plan-0001', 'weekly-plan', `2026-12-01T09:0${minute}:00.000Z`);

  test('are claimed by one at a time; a claim runs out', async () => {
    expect(await claim(0)).toEqual({ claimed: true });
    expect(await claim(1)).toEqual({ claimed: false, status: 'sending' });
    expect(await claim(3)).toEqual({ claimed: true });
  });

  test('once sent, never again', async () => {
    await claim(0);
    await store.settleMail('ana-lopez', 'weekly-plan-0001', { status: 'sent', messageId: 'm' }, at(1));
    expect(await claim(9)).toEqual({ claimed: false, status: 'sent' });
    expect(await store.mailsOf('ana-lopez')).toMatchObject([{ key: 'weekly-plan-0001', messageId: 'm' }]);
  });

  test('released, at once again', async () => {
    await claim(0);
    await store.settleMail('ana-lopez', 'weekly-plan-0001', { status: 'released' }, at(1));
    expect(await claim(1)).toEqual({ claimed: true });
  });
});

test('the first outcome of an event at a consumer stays', async () => {
  const event = follows(firstCause('ana-lopez', 'c', at(1)), 'WeekOverdue', [1], {
    week: 1,
    stage: 'tell-trainer',
  });
  await store.recordOutcome(event, 'notify-trainer', { outcome: 'applied' });
  await store.recordOutcome(event, 'notify-trainer', { outcome: 'ignored', reason: 'sent-before' });
  await store.recordOutcome(event, 'send-plan', { outcome: 'ignored', reason: 'not-for-the-client' });
  expect(await store.outcomesOf('ana-lopez')).toMatchObject([
    { consumer: 'notify-trainer', outcome: 'applied' },
    { consumer: 'send-plan', reason: 'not-for-the-client' },
  ]);
});

test('erasing leaves a tombstone and nothing of the person', async () => {
  await store.enrol(client());
  await store.addProgram('ana-lopez', { program: 1 } as Program);
  await store.addWeek('ana-lopez', week(1));
  await store.erase('ana-lopez', at(9));
  expect(await store.everythingOf('ana-lopez')).toEqual([
    expect.objectContaining({ state: 'withdrawn', clientId: 'ana-lopez' }),
  ]);
  expect(JSON.stringify(await store.everythingOf('ana-lopez'))).not.toContain('Ana');
  expect(await store.clientsOf('t-kim')).toEqual([]);
});
