import { describe, expect, test } from 'vitest';
import { input, lastWeek, plan, profile } from '../../test/sample.ts';
import { summarize } from './summary.ts';

const outcome = (value: 'completed' | 'missed') =>
  lastWeek === null ? null : { ...lastWeek, log: { week: 6, outcome: value } };

describe('what last week came to', () => {
  test('is said with numbers and units', () => {
    expect(summarize(input())).toBe(
      'Last week you did 3 of 4 sessions. Heavier this week: Goblet squat 40 → 45 lb.',
    );
  });

  test('when all of it was done', () => {
    expect(summarize(input({ lastWeek: outcome('completed') }))).toMatch(
      /^Last week you did all 4 sessions\./,
    );
  });

  test('when nothing was done', () => {
    expect(summarize(input({ lastWeek: outcome('missed') }))).toMatch(/^Last week none of the 4 sessions/);
  });

  test('when nothing was heard', () => {
    const silent = lastWeek && { ...lastWeek, log: null };
    expect(summarize(input({ lastWeek: silent }))).toMatch(/^You did not check in last week/);
  });

  test('before the first week there is a welcome', () => {
    expect(summarize(input({ lastWeek: null }))).toMatch(/^Welcome to Harbor Strength\. Kim Park has set up/);
  });

  test('a new block is news, and the loads are not compared across it', () => {
    expect(summarize(input({ plan: plan({ block: 3, phase: 3 }) }))).toMatch(
      /A new block begins: phase 3, Hypertrophy\.$/,
    );
  });

  test('a new program is news', () => {
    expect(summarize(input({ plan: plan({ program: 2, block: 1 }) }))).toMatch(/this is program 2\.$/);
  });

  test('unchanged loads are said to be unchanged', () => {
    expect(summarize(input({ plan: { ...plan(), sessions: lastWeek?.plan.sessions ?? [] } }))).toMatch(
      /The loads stay where they were\.$/,
    );
  });

  test('without loads to compare nothing is said of them', () => {
    const none = { ...plan(), sessions: [] };
    expect(summarize(input({ plan: none }))).toBe('Last week you did 3 of 4 sessions.');
  });

  test('in Spanish', () => {
    expect(summarize(input({ profile: { ...profile, locale: 'es' } }))).toBe(
      'La semana pasada hiciste 3 de 4 sesiones. Más peso esta semana: Goblet squat 40 → 45 lb.',
    );
  });
});
