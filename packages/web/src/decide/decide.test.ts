import { PhaseDecisionSchema } from '@phasewise/engine';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTrainedWorld } from '../../test/trained.ts';
import type { World } from '../../test/world.ts';

let world: World;
let base: string;

beforeEach(async () => {
  world = createTrainedWorld({ weeks: 4 });
  base = await world.path({ purpose: 'decide', subject: 'ana-lopez', block: 1, program: 1 });
});

const pageOf = async (path = base) => (await world.get(path)).text();
const choicesOn = (page: string) =>
  [...page.matchAll(/name="choice" value="([^"]+)"/g)].map(([, name]) => name);

describe('the decision page', () => {
  it('shows what was done and every choice with the first week it leads to', async () => {
    const page = await pageOf();
    expect(page).toContain('16 of 16');
    expect(page).toContain('Slept badly');
    expect(choicesOn(page)).toEqual(expect.arrayContaining(['advance', 'repeat', 'hold']));
    expect(page.match(/Its first week/g)).toHaveLength(choicesOn(page).length);
    expect(page).toContain('Next: phase 2, Strength Endurance');
  });

  it('offers no phase that the engine would refuse, and says why', async () => {
    const page = await pageOf();
    expect(choicesOn(page)).not.toContain('goto-5');
    expect(page).toMatch(/Phase 5: .{20}/);
  });

  it('puts the choice that was tapped in the report first', async () => {
    expect(choicesOn(await pageOf(`${base}?decision=hold`))[0]).toBe('hold');
    expect(choicesOn(await pageOf(`${base}?decision=%3Cscript%3E`))[0]).toBe('advance');
  });

  it('decides by its button, once however often it is tapped', async () => {
    for (const _ of ['tap', 'double tap']) {
      const response = await world.post(base, { choice: 'repeat', reason: ' knees first ' });
      expect(response.status).toBe(303);
      expect(await pageOf(response.headers.get('location') ?? '')).toContain('Decided');
    }
    const [first, second] = world.published;
    expect(first).toEqual(second);
    expect(first).toMatchObject({
      detailType: 'PhaseDecided',
      clientId: 'ana-lopez',
      data: { clientId: 'ana-lopez', program: 1, block: 1, decision: 'repeat', reason: 'knees first' },
    });
  });

  it('can decide everything it offers', async () => {
    const choices = choicesOn(await pageOf());
    for (const choice of choices) await world.post(base, { choice: choice ?? '' });
    expect(world.published.map(({ data }) => PhaseDecisionSchema.parse(data).decision)).toHaveLength(
      choices.length,
    );
  });

  it.each(['goto-5', 'goto-9', 'advance ', '', 'nonsense'])(
    'refuses the choice %j and keeps the reason',
    async (choice) => {
      const response = await world.post(base, { choice, reason: 'because' });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain('because</textarea>');
      expect(world.changes).toEqual([]);
    },
  );

  it('says so when the word was given already, or too late', async () => {
    const record = world.blocks.get('ana-lopez/1');
    if (record === undefined) throw new Error('no block');
    world.blocks.set('ana-lopez/1', { ...record, decision: { block: 1, decision: 'hold' } });
    expect(await pageOf()).toContain('decided already');
    world.blocks.set('ana-lopez/1', { ...record, open: false });
    expect(await pageOf()).toContain('too late');
    await world.post(base, { choice: 'advance' });
    expect(world.changes).toEqual([]);
  });

  it('is dead for a block that is not finished', async () => {
    const path = await world.path({ purpose: 'decide', subject: 'ana-lopez', block: 2, program: 1 });
    expect((await world.get(path)).status).toBe(404);
  });
});
