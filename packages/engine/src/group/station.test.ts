import { describe, expect, it } from 'vitest';
import { planProgram } from '../plan-program.ts';
import { planWeek } from '../plan-week.ts';
import { type Profile, ProfileSchema } from '../profile.ts';
import { startProgram } from '../start-program.ts';
import type { Prescription, WeekPlan } from '../week-plan.ts';
import { pieces } from './station.ts';

describe('the clock of a class', () => {
  it.each([
    [24, [25]],
    [60, [60]],
    [62, [60]],
    [63, [35, 30]],
    [84, [45, 40]],
    [126, [45, 40, 40]],
    [168, [60, 55, 55]],
  ])('%i seconds are worked as %j', (seconds, expected) => {
    expect(pieces(seconds)).toEqual(expected);
  });
});

const member = (changes: Partial<Record<keyof Profile, unknown>> = {}): Profile =>
  ProfileSchema.parse({
    clientId: 'ana',
    groupId: 'tuesday',
    name: 'Ana',
    email: 'ana@example.com',
    trainer: { id: 't-kim', name: 'Kim', email: 'kim@example.com' },
    startDate: '2026-11-30',
    birthDate: '1990-05-04',
    goal: 'muscle-gain',
    daysPerWeek: 3,
    minutesPerSession: 60,
    equipment: ['bodyweight', 'dumbbells', 'bench', 'cable'],
    readiness: 'clear',
    ...changes,
  });

function weekOf(profile: Profile): WeekPlan {
  const program = planProgram(profile);
  return planWeek(profile, program, startProgram(profile, program));
}

const lifts = (week: WeekPlan): Prescription[] =>
  week.sessions.flatMap(({ parts }) => parts.find(({ part }) => part === 'resistance')?.prescriptions ?? []);

describe('a member of a group', () => {
  it('works at stations, by effort and not by a share of the 1RM', () => {
    const known = [{ exerciseId: 'goblet-squat', load: { value: 24, unit: 'kg' }, reps: 8 }];
    for (const { station, intensityPct1RM, targetRpe } of lifts(weekOf(member({ knownLifts: known })))) {
      expect(station?.changeOverSeconds).toBe(15);
      expect(Math.max(...(station?.workSeconds ?? [61]))).toBeLessThanOrEqual(60);
      expect(intensityPct1RM).toBeNull();
      expect(targetRpe).toBeLessThanOrEqual(6);
    }
  });

  it('finds an easier and a harder variant at most stations, never one that health keeps away', () => {
    const stations = lifts(weekOf(member())).map(({ station }) => station);
    expect(stations.filter((station) => station?.easier ?? station?.harder).length).toBeGreaterThan(
      stations.length / 2,
    );
    const careful = lifts(weekOf(member({ conditions: ['pregnancy'], trimester: 2 })));
    const offered = careful.flatMap(({ station }) => [station?.easier, station?.harder]);
    expect(offered.filter((variant) => variant?.exerciseId === 'floor-press')).toEqual([]);
  });

  it('has time to change over, and the session is still as long as it says', () => {
    for (const { parts, estimatedMinutes } of weekOf(member()).sessions) {
      expect(estimatedMinutes).toBeLessThanOrEqual(63);
      for (const { restSeconds } of parts.find(({ part }) => part === 'resistance')?.prescriptions ?? [])
        expect(restSeconds).toBeGreaterThanOrEqual(15);
    }
  });

  it('is told how the class goes', () => {
    expect(weekOf(member()).reasons.map(({ rule }) => rule)).toContain('group-class');
  });
});

it('who trains alone has no stations', () => {
  const week = weekOf(member({ groupId: undefined }));
  expect(lifts(week).filter(({ station }) => station !== undefined)).toEqual([]);
  expect(week.reasons.map(({ rule }) => rule)).not.toContain('group-class');
});
