import { describe, expect, test } from 'vitest';
import { attribute, byTag, descendants, elements, textOf } from '../../test/dom.ts';
import { input, links, plan, profile, studio } from '../../test/sample.ts';
import { renderWeeklyPlan } from './weekly-plan.ts';

const message = renderWeeklyPlan(input());
const es = { ...profile, locale: 'es' } as const;
const headings = (html: string, tag: string) => byTag(html, tag).map(textOf);

describe('the weekly plan', () => {
  test('is a pure function of its input', () => {
    expect(renderWeeklyPlan(input())).toEqual(message);
  });

  test('says in the subject what the week holds', () => {
    expect(message.subject).toBe('Week 7: 4 sessions, Strength Endurance');
    expect(renderWeeklyPlan(input({ plan: plan({ deload: true }) })).subject).toBe(
      'Week 7: 4 sessions, an easier week',
    );
    expect(renderWeeklyPlan(input({ profile: es })).subject).toBe(
      'Semana 7: 4 sesiones, Resistencia de fuerza',
    );
  });

  test('opens with what last week came to, which the inbox shows', () => {
    expect(message.preheader).toMatch(/^Last week you did 3 of 4 sessions\./);
    expect(textOf(byTag(message.html, 'body')[0] as never)).toMatch(/^Last week you did 3 of 4 sessions\./);
  });

  test('before the first week the inbox shows when it starts', () => {
    expect(renderWeeklyPlan(input({ lastWeek: null })).preheader).toBe(
      'Your first session is on Monday, January 11.',
    );
  });

  test('has one h1, a heading for each section and session, and one for each of the six parts', () => {
    expect(headings(message.html, 'h1')).toEqual(['Week 7']);
    expect(headings(message.html, 'h2')).toEqual([
      'This week at a glance',
      'Your year',
      'Why this week looks so',
      'Upper body',
      'Lower body',
      'Upper body',
      'Lower body',
      'Cardio',
      'Food',
      'How to read this',
    ]);
    const parts = headings(message.html, 'h3');
    expect(parts).toHaveLength(24);
    expect(parts.slice(0, 6)).toEqual([
      '1 Warm-up',
      '2 Activation',
      '3 Skill development',
      '4 Resistance training',
      '5 Your choice',
      '6 Cool-down',
    ]);
  });

  test('says its language, and what it is', () => {
    const [root] = byTag(renderWeeklyPlan(input({ profile: es })).html, 'html');
    expect(root && attribute(root, 'lang')).toBe('es');
    expect(headings(message.html, 'title')).toEqual([message.subject]);
  });

  test('gives every exercise its dose, cue and alternative in one row', () => {
    const rows = byTag(message.html, 'tr').map(textOf);
    expect(rows).toContain(
      'A1 Dumbbell bench press tempo 2/0/2 · RPE 7 Lower the dumbbells in line with the middle of your chest. or: Push-up 3 × 12 40 lb',
    );
    expect(rows).toContain('Foam roll calves Slowly, and stop where it is tender. 30 s each side');
  });

  test('pairs a superset: a line that says how, marks, and a bar beside all of it', () => {
    const barred = elements(message.html).filter(
      (element) => attribute(element, 'class') === 'g' && element.tagName === 'td',
    );
    expect(barred.slice(0, 3).map((cell) => textOf(cell).slice(0, 12))).toEqual([
      'A1 then A2 w',
      'A1 Dumbbell ',
      'A2 Stability',
    ]);
    expect(barred.map(textOf)[0]).toBe('A1 then A2 without a break, then rest 1 min');
  });

  test('a session of another phase than the week’s says so', () => {
    const [monday, tuesday] = plan().sessions;
    if (monday === undefined || tuesday === undefined) expect.fail();
    const daily = renderWeeklyPlan(input({ plan: plan({ sessions: [monday, { ...tuesday, phase: 5 }] }) }));
    expect(daily.html.match(/phase 5, Power/g)).toHaveLength(1);
    expect(daily.text).toContain('Lower body (phase 5, Power)');
  });

  test('tells why a part is empty', () => {
    expect(textOf(byTag(message.html, 'body')[0] as never)).toContain(
      '3 Skill development No jumps in the first weeks.',
    );
  });

  test('leads to the check-in by one button and links to nothing it was not given', () => {
    const anchors = byTag(message.html, 'a');
    const given: string[] = Object.values(links);
    for (const anchor of anchors) expect(given).toContain(attribute(anchor, 'href'));
    const buttons = elements(message.html).filter((element) => attribute(element, 'class') === 'f');
    const links_ = buttons.flatMap(descendants).filter(({ tagName }) => tagName === 'a');
    expect(links_.map(textOf)).toEqual(['Check in for this week']);
  });

  test('loads nothing: no image but the studio’s logo, no font, no script', () => {
    const loaded = ['img', 'script', 'link', 'iframe'].flatMap((tag) => byTag(message.html, tag));
    expect(loaded).toEqual([]);
    expect(message.html).not.toMatch(/url\(|@import/);
    const withLogo = renderWeeklyPlan(
      input({ studio: { ...studio, logoUrl: 'https://studio.example/l.png' } }),
    );
    const [logo] = byTag(withLogo.html, 'img');
    expect(logo && attribute(logo, 'alt')).toBe(studio.name);
  });

  test.each([message.html, message.text])('always shows the stop signs, and the glossary once', (content) => {
    expect(content).toContain('if you feel chest pain, faintness, sudden breathlessness');
    expect(content.match(/four to lower the weight/g)).toHaveLength(1);
    expect(content).not.toContain('In pregnancy');
  });

  test('in pregnancy shows hers as well', () => {
    const expecting = renderWeeklyPlan(input({ profile: { ...profile, conditions: ['pregnancy'] } }));
    for (const content of [expecting.html, expecting.text])
      expect(content).toContain('In pregnancy also for bleeding, leaking fluid, contractions');
  });

  test('ends with the studio’s name and address and the way out', () => {
    expect(message.text).toMatch(
      /Unsubscribe \(pauses the program, nothing is deleted\): https:\/\/studio\.example\/unsubscribe\/token/,
    );
    expect(message.text).toContain('Harbor Strength\n12 Pier Road\nPortland, ME 04101, USA');
    expect(message.html).toContain('12 Pier Road<br>Portland, ME 04101, USA');
  });

  test('says who made it only where the studio wants that', () => {
    expect(message.html).toContain('Sent with Phasewise');
    const silent = renderWeeklyPlan(input({ studio: { ...studio, poweredBy: false } }));
    expect(`${silent.html}${silent.text}${silent.calendar}`).not.toMatch(/phasewise/i);
  });

  test('is answered to the trainer', () => {
    expect(message.replyTo).toEqual({ name: 'Kim Park', address: 'kim@example.com' });
  });
});

describe('the text part', () => {
  test('is complete enough to train from', async () => {
    await expect(message.text).toMatchFileSnapshot('../../test/golden/weekly-plan.en.txt');
  });

  test('in Spanish too', async () => {
    await expect(renderWeeklyPlan(input({ profile: es })).text).toMatchFileSnapshot(
      '../../test/golden/weekly-plan.es.txt',
    );
  });
});
