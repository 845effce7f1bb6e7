import { describe, expect, it } from 'vitest';
import { client, plan, program } from '../../test/sample.ts';
import { createTrainedWorld } from '../../test/trained.ts';
import { createWorld } from '../../test/world.ts';

const textOf = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the plan', () => {
  it('has everything the gym needs to know', async () => {
    const world = createWorld();
    const page = await (
      await world.get(await world.path({ purpose: 'plan', subject: 'ana-lopez', week: 7 }))
    ).text();
    const text = textOf(page);
    for (const words of [
      'Superset A Dumbbell bench press 3 × 12–15',
      'Load 40 lb · Effort 7 · Tempo 4/2/1 · Rest go straight on',
      'Instead: Push-up',
      '30 s per side',
      'Not this week.',
      'Walk for 30 minutes',
      '84–140 g a day',
      'four down, two still, one up',
    ])
      expect(text).toContain(words);
    expect(page.match(/<section class="card" id="session-/g)).toHaveLength(plan.sessions.length);
  });

  it('leads to no page that changes something, so that it may be shown around', async () => {
    const world = createWorld();
    const page = await (
      await world.get(await world.path({ purpose: 'plan', subject: 'ana-lopez', week: 7 }))
    ).text();
    expect(page).not.toMatch(/<form|href="\/(?:check-in|my-data|unsubscribe|decide|roster|progress)/);
  });

  it('marks the present block in the year, also in words', async () => {
    const world = createWorld();
    world.clients.set('ana-lopez', { ...client, position: 3 });
    const page = await (
      await world.get(await world.path({ purpose: 'plan', subject: 'ana-lopez', week: 7 }))
    ).text();
    expect(page.match(/<li class="p\d/g)).toHaveLength(program.blocks.length);
    expect(page).toMatch(/aria-current="step"><span class="hidden">Block 4, 4 weeks: Phase 4/);
    expect(page.match(/ later"/g)).toHaveLength(program.blocks.length - 4);
  });
});

describe('the progress', () => {
  it('draws each lift and says the same in figures', async () => {
    const world = createTrainedWorld({ weeks: 8 });
    const page = await (
      await world.get(await world.path({ purpose: 'progress', subject: 'ana-lopez' }))
    ).text();
    const figures = [...page.matchAll(/<figure.*?<\/figure>/gs)].map(([figure]) => figure);
    const drawn = figures.filter((figure) => figure.includes('<svg'));
    expect(drawn.length).toBeGreaterThan(0);
    for (const figure of drawn) {
      const dots = figure.match(/<circle/g)?.length;
      expect(figure.match(/<tr><td>/g)).toHaveLength(dots ?? 0);
      expect(figure).not.toMatch(/NaN|Infinity/);
    }
    expect(textOf(page)).toContain('32 of 32 sessions done so far');
  });

  it('of somebody who has only begun is a page, too', async () => {
    const world = createWorld();
    const page = await (
      await world.get(await world.path({ purpose: 'progress', subject: 'ana-lopez' }))
    ).text();
    expect(page).toContain('your lifts appear here');
  });
});
