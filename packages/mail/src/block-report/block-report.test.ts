import { finishBlock, planProgram, startProgram, summarizeBlock } from '@phasewise/engine';
import { describe, expect, test } from 'vitest';
import { attribute, byTag, elements, textOf } from '../../test/dom.ts';
import { ANA, realWeeks } from '../../test/real-year.ts';
import { report } from '../../test/sample.ts';
import { renderBlockReport } from './block-report.ts';

const message = renderBlockReport(report());
const body = (html: string) => textOf(byTag(html, 'body')[0] as never);
const hrefs = (html: string) => byTag(html, 'a').map((anchor) => attribute(anchor, 'href'));

describe('the block report', () => {
  test('says in the subject what is recommended', () => {
    expect(message.subject).toBe('Ana Lopez, block 2: advance to phase 3');
    expect(message.key).toBe('block-report_ana-lopez_p1b2');
    expect(message.recipient).toBe('trainer');
  });

  test('gives adherence in figures and as a picture', () => {
    expect(message.preheader).toBe('94%: 15 of 16 sessions done');
    const boxes = byTag(message.html, 'td').map(textOf);
    expect(boxes.filter((box) => box === '✓')).toHaveLength(15);
    expect(boxes.filter((box) => box === '–').length).toBeGreaterThanOrEqual(1);
  });

  test('draws each lift as bars from zero, in table cells, with the figures as text', () => {
    const bars = elements(message.html)
      .filter((element) => attribute(element, 'height') !== undefined)
      .map((element) => Number(attribute(element, 'height')));
    expect(bars).toEqual([47, 49, 53, 56, 46, 52, 56]);
    expect(body(message.html)).toContain('53 lb Week 5 55 lb Week 6 59 lb Week 7 63 lb Week 8');
    expect(body(message.html)).toContain('57 lb Week 5 – Week 6 64 lb Week 7 69 lb Week 8');
    expect(byTag(message.html, 'svg')).toEqual([]);
  });

  test('a lift without an estimate has its loads in words and no bars', () => {
    expect(body(message.html)).toContain('Standing calf raise load 30 lb');
  });

  test('quotes pain and notes word for word', () => {
    expect(body(message.html)).toContain('Week 6, Push-up: shoulder, 4 of 10');
    expect(message.html).toContain('no bench until Thursday &lt;3');
    expect(message.text).toContain('> The gym moves next week: no bench until Thursday <3');
  });

  test('cuts a note that would clip the mail, and says by how much', () => {
    const { summary } = report();
    const long = renderBlockReport(
      report({ summary: { ...summary, notes: [{ week: 5, note: 'é'.repeat(10_000) }] } }),
    );
    expect(long.text).toContain('[…] 8000 more characters on the client’s page');
    expect(Buffer.byteLength(long.html)).toBeLessThan(90_000);
  });

  test('offers the four decisions, the recommended one as the button', () => {
    const { links } = report();
    expect(hrefs(message.html)).toEqual([links.advance, links.repeat, links.hold, links.choose]);
    const back = renderBlockReport(report({ proposal: { outcome: 'back', phase: 1, reasons: [] } }));
    expect(back.subject).toBe('Ana Lopez, block 2: back to phase 1');
    expect(hrefs(back.html)[0]).toBe(links.choose);
  });

  test('says whether the next block waits', () => {
    const { profile } = report();
    const ask = report({ profile: { ...profile, options: { ...profile.options, advance: 'ask' } } });
    expect(message.text).toContain('It starts by itself with the next week.');
    expect(renderBlockReport(ask).text).toContain('Nothing starts before you decide:');
  });

  test('is good as text', async () => {
    await expect(message.text).toMatchFileSnapshot('../../test/golden/block-report.en.txt');
  });

  test('says so where there is nothing to show', () => {
    const { summary } = report();
    const empty = renderBlockReport(report({ summary: { ...summary, lifts: [], pain: [], notes: [] } }));
    expect(body(empty.html)).toContain('No main lift was logged with a load in this block.');
    expect(empty.text).toContain('PAIN FLAGS\nNone.');
  });

  test('takes what the engine makes of a real block', () => {
    const { profile, weeks } = realWeeks(ANA, 4, ({ week }) =>
      week === 2 ? { week, outcome: 'missed', note: 'flu' } : { week, outcome: 'completed' },
    );
    const program = planProgram(profile);
    const { proposal } = finishBlock(profile, program, startProgram(profile, program));
    const real = renderBlockReport(
      report({ profile, program, block: 1, phase: 1, summary: summarizeBlock(profile, weeks), proposal }),
    );
    expect(real.text).toContain('75%: 12 of 16 sessions done');
    expect(real.text).toContain('- Week 2: 0/4');
    expect(real.text).toContain('Week 2:\n> flu');
    for (const { text } of proposal.reasons) expect(real.text).toContain(`- ${text}`);
  });
});
