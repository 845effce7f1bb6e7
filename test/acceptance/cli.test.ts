import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProgramLine, WeekLine } from './ndjson.ts';

const root = path.join(import.meta.dirname, '../..');
const examples = path.join(root, 'packages/cli/examples');
const example = (name: string) => path.join(examples, `${name}.json`);

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'phasewise-cli-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

function phasewise(...args: string[]) {
  const bin = path.join(root, 'packages/cli/bin/phasewise.js');
  const { AWS_ENDPOINT_URL: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: directory,
    encoding: 'utf8',
    env,
    maxBuffer: 256 * 1024 * 1024,
  });
  return {
    status,
    stdout,
    stderr,
    lines: () =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

function written(name: string, content: unknown): string {
  const file = path.join(directory, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const ana = () => JSON.parse(readFileSync(example('ana-lopez'), 'utf8'));

describe('phasewise plan', () => {
  test.each(readdirSync(examples))('%s: a whole macrocycle as promised', (file) => {
    const { status, stderr, lines } = phasewise('plan', path.join(examples, file), '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [program, ...weeks] = lines();
    const blocks = ProgramLine.parse(program).blocks;
    const planned = blocks.reduce((sum, block) => sum + block.weeks, 0);
    expect(weeks.map((week) => WeekLine.parse(week).week)).toEqual(
      Array.from({ length: planned }, (_, index) => index + 1),
    );
  });

  test('the same file gives the same bytes', () => {
    const run = () => phasewise('plan', example('mei-tanaka'), '--weeks', '6', '--json').stdout;
    expect(run()).toBe(run());
  });

  test('a log changes what follows it, and why', () => {
    const log = written(
      'weeks.ndjson',
      '{"week":1,"outcome":"missed"}\n\n{"week":2,"outcome":"completed"}\n',
    );
    const weeks = phasewise('plan', example('ana-lopez'), '--weeks', '2', '--log', log, '--json')
      .lines()
      .slice(1);
    expect(weeks.map(({ weekOfBlock }) => weekOfBlock)).toEqual([1, 1]);
  });

  test('nobody trains without the clearance they need', () => {
    const file = written('waits.json', { ...ana(), readiness: 'needs-clearance' });
    const { status, stderr, lines } = phasewise('plan', file, '--json');
    expect(status).toBe(0);
    expect(lines().map(({ type }) => type)).toEqual(['program']);
    expect(stderr).toContain('doctor');
  });

  test('reads well without --json, and explains itself', () => {
    const { stdout } = phasewise('plan', example('ana-lopez'), '--weeks', '5', '--explain');
    expect(stdout).toContain('Week 5, 2026-12-28: block 2, phase 2');
    expect(stdout).toMatch(/% of 1RM|RPE/);
  });
});

describe('bad input', () => {
  test.each([
    ['a number out of range', { daysPerWeek: 8 }, ['daysPerWeek', 'expected at most 6, got 8']],
    ['an unknown word', { equipment: ['dumbbells', 'jetpack'] }, ['equipment[1]', 'jetpack', '"kettlebell"']],
    ['a birth date to come', { birthDate: '2030-01-01' }, ['birthDate', '2030-01-01']],
    [
      'a load nobody lifts',
      { knownLifts: [{ exerciseId: 'barbell-bench-press', load: { value: 900, unit: 'kg' }, reps: 3 }] },
      ['knownLifts[0].load.value', '500 kg'],
    ],
    [
      'a name that would break a header',
      { name: 'Ana\r\nBcc: all@example.com' },
      ['name', 'control characters'],
    ],
  ])('%s is named, with what was expected', (_, change, words) => {
    const { status, stdout, stderr } = phasewise(
      'plan',
      written('wrong.json', { ...ana(), ...change }),
      '--json',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    for (const word of words) expect(stderr).toContain(word);
  });

  test.each([
    ['no such file', ['plan', 'nobody.json'], 'nobody.json: cannot be read (ENOENT)'],
    ['no JSON', ['plan', 'text.json'], 'text.json: expected JSON'],
    ['a log line that is wrong', ['plan', 'ana.json', '--log', 'log.ndjson'], 'log.ndjson:2:'],
    ['a wrong number of weeks', ['plan', 'ana.json', '--weeks', '0'], 'expected a whole number from 1'],
    ['an unknown event', ['put', 'WeekFinished', 'ana.json'], 'expected one of ClientEnrolled'],
    ['no cloud to talk to', ['status', 'ana-lopez'], 'start one with npm start'],
    ['an unknown command', ['train'], "unknown command 'train'"],
  ])('%s', (_, args, message) => {
    written('text.json', 'hello');
    written('ana.json', ana());
    written('log.ndjson', '{"week":1,"outcome":"completed"}\n{"week":2,"outcome":"great"}\n');
    const { status, stderr } = phasewise(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  test.each([[[]], [['plan']], [['simulate']], [['start']], [['enroll']], [['put']], [['status']]])(
    'help for %j',
    (command) => {
      const { status, stdout } = phasewise(...command, '--help');
      expect(status).toBe(0);
      expect(stdout).toContain('Usage: phasewise');
    },
  );
});

test('phasewise simulate: the same weeks as plan, every event and mail, nothing dead', async () => {
  const log = written(
    'lived.ndjson',
    '{"clientId":"ana-lopez","week":2,"outcome":"partial","sessions":[{"session":1,"asPrescribed":true}]}\n',
  );
  const options = ['--weeks', '5', '--log', log, '--json'];
  const mails = path.join(directory, 'mails');
  const report = path.join(directory, 'report.html');
  const files = [example('ana-lopez'), example('rosa-marin')];
  const simulated = phasewise('simulate', ...files, ...options, '--mails', mails, '--report', report);
  expect({ status: simulated.status, stderr: simulated.stderr }).toEqual({ status: 0, stderr: '' });
  const lines = simulated.lines();
  for (const file of files) {
    const alone = phasewise('plan', file, ...options).lines();
    const lived = lines.filter(
      ({ type, clientId }) => (type === 'program' || type === 'week') && clientId === alone[0].clientId,
    );
    expect(lived).toEqual(alone);
  }
  const summary = lines.at(-1);
  const count = (type: string) => lines.filter((line) => line.type === type).length;
  expect(summary).toEqual({
    type: 'summary',
    clients: 2,
    weeks: 10,
    events: count('event'),
    mails: count('mail'),
    deadLetters: 0,
  });
  const kept = readdirSync(mails);
  expect(kept).toHaveLength(summary.mails);
  expect(kept[0]).toMatch(/^0001-[a-z-]+-\S+@example\.com\.eml$/);
  const mail = await PostalMime.parse(readFileSync(path.join(mails, kept[0] as string)));
  expect(mail.subject).not.toBe('');
  expect(readFileSync(report, 'utf8')).toContain('Ana López');
}, 120_000);
