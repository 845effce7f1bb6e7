import { describe, expect, test } from 'vitest';
import { exerciseOf, profileOf } from '../../test/fixtures.ts';
import type { Exercise } from '../catalogue/exercise.ts';
import { EXERCISES } from '../eligible.ts';
import { PHASES, type Phase } from '../phase.ts';
import { planProgram } from '../plan-program.ts';
import type { ProfileInput } from '../profile.ts';
import { startProgram } from '../start-program.ts';
import type { Taken } from './against/place.ts';
import { bestOf } from './best-exercise.ts';
import { weekContextOf } from './day-context.ts';

const NOTHING: Taken = { usedInWeek: new Set(), usedToday: new Set(), rank: 0, kind: 'total-body' };

interface Asked {
  readonly phase: Phase;
  readonly of: Partial<ProfileInput>;
  readonly taken?: Partial<Taken>;
  readonly partnerOf?: string;
  readonly from: readonly string[];
}

/** Which of two comes first, whatever their order in the catalogue. */
function best({ phase, of, taken = {}, partnerOf, from }: Asked): string | undefined {
  const profile = profileOf({ equipment: ['dumbbells', 'barbell', 'bench', 'machines', 'bands'], ...of });
  const program = planProgram(profile);
  const context = weekContextOf(profile, program, startProgram(profile, program));
  const partner = partnerOf === undefined ? null : exerciseOf(partnerOf);
  const chosen = (exercises: readonly Exercise[]) =>
    bestOf(context, PHASES[phase], { ...NOTHING, ...taken }, exercises, partner)?.id;
  // The very objects of the catalogue: likes are known by them.
  const exercises = from.map((id) => EXERCISES.get(id) ?? exerciseOf(id));
  const found = [chosen(exercises), chosen(exercises.toReversed())];
  return found[0] === found[1] ? found[0] : undefined;
}

const known = (exerciseId: string) => ({
  knownLifts: [{ exerciseId, load: { value: 60, unit: 'kg' as const }, reps: 5 }],
});

describe('which exercise a place gets', () => {
  test.each<[string, Asked, string]>([
    [
      'real equipment before a towel',
      { phase: 1, of: { experience: 'beginner' }, from: ['wall-elbow-row', 'band-standing-row'] },
      'band-standing-row',
    ],
    [
      'a figure on record leads a heavy phase, twice a week too',
      {
        phase: 4,
        of: known('barbell-back-squat'),
        taken: { usedInWeek: new Set(['barbell-back-squat']) },
        from: ['barbell-front-squat', 'barbell-back-squat'],
      },
      'barbell-back-squat',
    ],
    [
      'nobody pulls their heaviest from the floor twice a week',
      {
        phase: 4,
        of: known('barbell-deadlift'),
        taken: { rank: 1, usedInWeek: new Set(['barbell-deadlift']) },
        from: ['barbell-romanian-deadlift', 'barbell-deadlift'],
      },
      'barbell-romanian-deadlift',
    ],
    [
      'little to push on a leg day',
      {
        phase: 3,
        of: {},
        taken: { kind: 'lower' },
        from: ['dumbbell-thruster', 'dumbbell-squat-to-curl'],
      },
      'dumbbell-squat-to-curl',
    ],
    [
      'body weight is too little where lifts are heavy, even if the lift comes again',
      {
        phase: 4,
        of: {},
        taken: { usedInWeek: new Set(['dumbbell-bench-press']) },
        from: ['push-up', 'dumbbell-bench-press'],
      },
      'dumbbell-bench-press',
    ],
    [
      'what is never heavy stays out of heavy phases',
      { phase: 4, of: {}, from: ['barbell-reverse-lunge', 'dumbbell-split-squat'] },
      'dumbbell-split-squat',
    ],
    [
      'a bar, stack or dumbbell before a kettlebell where lifts carry a load',
      { phase: 3, of: {}, from: ['kettlebell-deadlift', 'dumbbell-deadlift'] },
      'dumbbell-deadlift',
    ],
    [
      'nobody hangs from a bar whose pull-downs are lighter than they are',
      { phase: 3, of: { weightKg: 70, ...known('lat-pulldown') }, from: ['pull-up', 'band-heavy-pulldown'] },
      'band-heavy-pulldown',
    ],
    [
      'whose pull-downs are heavier does',
      { phase: 3, of: { weightKg: 57, ...known('lat-pulldown') }, from: ['pull-up', 'band-heavy-pulldown'] },
      'pull-up',
    ],
    [
      'no entry work for who has trained',
      { phase: 1, of: { experience: 'intermediate' }, from: ['wall-push-up', 'push-up'] },
      'push-up',
    ],
    [
      'nor because the other has been done this week',
      {
        phase: 1,
        of: { experience: 'intermediate' },
        taken: { usedInWeek: new Set(['push-up']) },
        from: ['wall-push-up', 'push-up'],
      },
      'push-up',
    ],
    [
      'no late rung for a beginner',
      { phase: 1, of: { experience: 'beginner' }, from: ['feet-raised-push-up', 'knee-push-up'] },
      'knee-push-up',
    ],
    [
      'the start of a line for a beginner’s first block',
      { phase: 1, of: { experience: 'beginner' }, from: ['push-up', 'chair-push-up'] },
      'chair-push-up',
    ],
    [
      'steady ground first for a beginner',
      {
        phase: 1,
        of: { experience: 'beginner' },
        from: ['stability-ball-seated-curl', 'band-standing-curl'],
      },
      'band-standing-curl',
    ],
    [
      'the second of a pair is not the easier one',
      {
        phase: 2,
        of: { experience: 'beginner' },
        partnerOf: 'dumbbell-squat',
        from: ['slow-chair-squat', 'dumbbell-staggered-squat'],
      },
      'dumbbell-staggered-squat',
    ],
    [
      'machines guide who should not fall',
      {
        phase: 2,
        of: { birthDate: '1955-05-04' },
        from: ['dumbbell-seated-press', 'machine-shoulder-press'],
      },
      'machine-shoulder-press',
    ],
    [
      'on the feet with brittle bones',
      {
        phase: 1,
        of: { conditions: ['osteoporosis'] },
        from: ['band-seated-chest-press', 'band-standing-chest-press'],
      },
      'band-standing-chest-press',
    ],
    [
      'what can be loaded, even one side at a time and with few minutes, before a towel',
      {
        phase: 3,
        of: { equipment: ['kettlebell'], minutesPerSession: 30 },
        taken: { usedInWeek: new Set(['kettlebell-row']) },
        from: ['floor-elbow-row', 'kettlebell-row'],
      },
      'kettlebell-row',
    ],
    [
      'both sides at once where minutes are few',
      {
        phase: 1,
        of: { minutesPerSession: 45 },
        from: ['dumbbell-single-arm-floor-press', 'dumbbell-floor-press'],
      },
      'dumbbell-floor-press',
    ],
    [
      'one side after the other where a heavy set takes seconds',
      {
        phase: 4,
        of: { equipment: ['bodyweight'], minutesPerSession: 45 },
        from: ['wide-push-up', 'archer-push-up'],
      },
      'archer-push-up',
    ],
    [
      'no unloaded squat on two legs where sets are an effort',
      {
        phase: 3,
        of: { equipment: ['bodyweight'] },
        from: ['chair-hip-thrust', 'chair-single-leg-hip-thrust'],
      },
      'chair-single-leg-hip-thrust',
    ],
    [
      'a barbell before one arm with a kettlebell where lifts are heavy',
      {
        phase: 4,
        of: { equipment: ['barbell', 'kettlebell'] },
        from: ['kettlebell-row', 'barbell-bent-over-row'],
      },
      'barbell-bent-over-row',
    ],
    [
      'the higher rung without a load',
      {
        phase: 4,
        of: { equipment: ['bodyweight'] },
        from: ['reverse-lunge', 'chair-bulgarian-split-squat'],
      },
      'chair-bulgarian-split-squat',
    ],
    [
      'a weight again before the body alone',
      {
        phase: 2,
        of: { equipment: ['kettlebell'] },
        taken: { usedInWeek: new Set(['kettlebell-goblet-squat']) },
        from: ['wide-stance-squat', 'kettlebell-goblet-squat'],
      },
      'kettlebell-goblet-squat',
    ],
    [
      'no late rung after a plain first without a load',
      {
        phase: 2,
        of: { equipment: ['bodyweight'], experience: 'advanced' },
        partnerOf: 'stair-push-up',
        from: ['feet-raised-push-up', 'push-up'],
      },
      'push-up',
    ],
    [
      'not the leg lift that the whole-body lift of the day is made of',
      {
        phase: 3,
        of: {},
        taken: { rank: 1, usedToday: new Set(['dumbbell-reverse-lunge-to-curl']) },
        from: ['dumbbell-reverse-lunge', 'dumbbell-split-squat'],
      },
      'dumbbell-split-squat',
    ],
    [
      'scaption or the back of the shoulder when it is sore',
      {
        phase: 1,
        of: { conditions: ['shoulder-impingement'] },
        from: ['band-seated-lateral-raise', 'dumbbell-seated-scaption'],
      },
      'dumbbell-seated-scaption',
    ],
    [
      'fewer presses for the arms where pulls are to lead',
      {
        phase: 2,
        of: { compensations: ['arms-fall-forward'] },
        from: ['dumbbell-close-grip-floor-press', 'dumbbell-overhead-triceps-extension'],
      },
      'dumbbell-overhead-triceps-extension',
    ],
    [
      'something else than the same movement of the same muscle',
      {
        phase: 3,
        of: { equipment: ['cable', 'machines'] },
        taken: { rank: 1, usedToday: new Set(['seated-cable-row']) },
        from: ['machine-row', 'cable-face-pull'],
      },
      'cable-face-pull',
    ],
    [
      'what is liked',
      {
        phase: 3,
        of: { preferences: { choice: ['hammer curl'], dislikes: [] } },
        from: ['dumbbell-curl', 'dumbbell-hammer-curl'],
      },
      'dumbbell-hammer-curl',
    ],
    [
      'a jump before a move that is merely fast',
      {
        phase: 5,
        of: { experience: 'advanced' },
        partnerOf: 'barbell-back-squat',
        from: ['fast-squat-to-heel-raise', 'squat-jump'],
      },
      'squat-jump',
    ],
    [
      'the same muscle in both halves of a pair',
      {
        phase: 2,
        of: {},
        partnerOf: 'dumbbell-lateral-raise',
        from: ['stability-ball-dumbbell-rear-raise', 'dumbbell-standing-scaption'],
      },
      'dumbbell-standing-scaption',
    ],
    [
      'off the floor first with obesity',
      {
        phase: 1,
        of: { conditions: ['obesity'] },
        from: ['dumbbell-floor-press', 'band-standing-chest-press'],
      },
      'band-standing-chest-press',
    ],
    [
      'one whole-body lift that squats and one that hinges',
      {
        phase: 3,
        of: {},
        taken: { usedToday: new Set(['dumbbell-squat-to-curl']) },
        from: ['cable-heavy-squat-to-row', 'cable-deadlift-to-row'],
      },
      'cable-deadlift-to-row',
    ],
    [
      'whole movements before single joints',
      { phase: 3, of: {}, from: ['dumbbell-floor-fly', 'dumbbell-floor-press'] },
      'dumbbell-floor-press',
    ],
    [
      'nothing that is not done well as often as the row asks',
      { phase: 1, of: { experience: 'advanced' }, from: ['lowering-push-up', 'push-up'] },
      'push-up',
    ],
    [
      'two feet for who should not fall',
      {
        phase: 1,
        of: { birthDate: '1955-05-04' },
        from: ['supported-single-leg-hip-hinge', 'supported-hip-hinge'],
      },
      'supported-hip-hinge',
    ],
    [
      'no rear raise on a day of pushes',
      {
        phase: 3,
        of: {},
        taken: { kind: 'push' },
        from: ['dumbbell-bent-over-rear-raise', 'dumbbell-lateral-raise'],
      },
      'dumbbell-lateral-raise',
    ],
    [
      'no presses for the arms with a sore shoulder',
      {
        phase: 2,
        of: { conditions: ['shoulder-impingement'] },
        from: ['dumbbell-close-grip-floor-press', 'dumbbell-overhead-triceps-extension'],
      },
      'dumbbell-overhead-triceps-extension',
    ],
  ])('%s', (_, asked, expected) => {
    expect(best(asked)).toBe(expected);
  });
});
