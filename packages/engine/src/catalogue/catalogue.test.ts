import { describe, expect, test } from 'vitest';
import { COMPENSATION_IDS, COMPENSATIONS } from '../compensations.ts';
import { CARE_RULES, type CareGroup } from '../conditions.ts';
import { EQUIPMENT, type Equipment, LOCALES } from '../profile.ts';
import { isSameMuscle, tightAndWeak } from '../tight-and-weak.ts';
import { CATALOGUE } from './catalogue.ts';
import {
  type BodyPart,
  type Exercise,
  LEVELS,
  type Level,
  type Pattern,
  POSITIONS,
  type Position,
  TAGS,
  type Tag,
} from './exercise.ts';
import { byId } from './find.ts';
import { MUSCLES } from './muscles.ts';

const EQUIPMENT_SETS = {
  'body weight': ['bodyweight'],
  'lean home': ['bodyweight', 'dumbbells'],
  home: ['bodyweight', 'dumbbells', 'bench', 'foam-roller', 'stability-ball'],
  'full gym': EQUIPMENT,
} as const satisfies Record<string, readonly Equipment[]>;
type EquipmentSet = keyof typeof EQUIPMENT_SETS;
const SETS = Object.keys(EQUIPMENT_SETS) as EquipmentSet[];

const PATTERNS_OF: Readonly<Record<BodyPart, readonly Pattern[]>> = {
  'total-body': ['total-body'],
  chest: ['horizontal-push'],
  back: ['horizontal-pull', 'vertical-pull'],
  shoulders: ['vertical-push', 'shoulder-raise'],
  arms: ['elbow-flexion', 'elbow-extension'],
  legs: ['squat', 'hinge', 'lunge', 'calf-raise'],
};
const BODY_PARTS = Object.keys(PATTERNS_OF) as BodyPart[];
const PHASE_OF_LEVEL: Readonly<Record<Level, number>> = { stabilization: 1, strength: 2, power: 5 };

interface Shut {
  readonly tags?: readonly Tag[];
  readonly equipment?: readonly Equipment[];
}

function open(set: EquipmentSet, shut: Shut = {}): Exercise[] {
  const kit: readonly Equipment[] = EQUIPMENT_SETS[set].filter((piece) => !shut.equipment?.includes(piece));
  return CATALOGUE.filter(
    (exercise) =>
      exercise.equipment.every((piece) => kit.includes(piece)) &&
      !exercise.tags.some((tag) => shut.tags?.includes(tag)),
  );
}

const shutBy = (group: CareGroup): Required<Shut> => {
  const { excludes, excludesAtFirst, excludesEquipment } = CARE_RULES[group];
  return { tags: [...excludes, ...(excludesAtFirst?.tags ?? [])], equipment: excludesEquipment ?? [] };
};

const covering = (exercises: readonly Exercise[], bodyPart: BodyPart, level: Level, pattern?: Pattern) =>
  exercises.filter(
    (exercise) =>
      exercise.component === 'resistance' &&
      exercise.bodyPart === bodyPart &&
      exercise.level === level &&
      (pattern === undefined ? exercise.pattern !== null : exercise.pattern === pattern),
  );

const ids = (exercises: readonly Exercise[]) => exercises.map(({ id }) => id);
const resistance = CATALOGUE.filter(({ component }) => component === 'resistance');
const working = resistance.filter(({ pattern }) => pattern !== null);
const overactive = [...new Set(Object.values(COMPENSATIONS).flatMap((fault) => fault.overactive))];
const underactive = [...new Set(Object.values(COMPENSATIONS).flatMap((fault) => fault.underactive))];

describe('every exercise', () => {
  test('there are at least 250, in one fixed order', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(250);
    expect(ids(CATALOGUE.slice(0, 2))).toEqual(ids(CATALOGUE.slice(0, 2)).toSorted());
  });

  test('ids are unique and kebab-case, among them those the contracts fix', () => {
    expect(new Set(ids(CATALOGUE)).size).toBe(CATALOGUE.length);
    expect(ids(CATALOGUE).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids(CATALOGUE)).toEqual(
      expect.arrayContaining([
        'barbell-back-squat',
        'barbell-bench-press',
        'barbell-deadlift',
        'barbell-overhead-press',
        'barbell-bent-over-row',
        'dumbbell-bench-press',
        'dumbbell-row',
        'goblet-squat',
        'lat-pulldown',
        'leg-press',
        'seated-cable-row',
        'push-up',
        'pull-up',
      ]),
    );
  });

  test.each(LOCALES)('names and cues in %s are there, and none is used twice', (locale) => {
    const names = CATALOGUE.map(({ name }) => name[locale].toLowerCase());
    const cues = CATALOGUE.map(({ cue }) => cue[locale]);
    expect(repeated(names)).toEqual([]);
    expect(repeated(cues)).toEqual([]);
    expect(cues.filter((cue) => !/^[A-ZÁÉÍÓÚÑ¡¿].{15,}\.$/u.test(cue))).toEqual([]);
  });

  test('a cue is said in another way in each language', () => {
    expect(ids(CATALOGUE.filter(({ cue }) => cue.en === cue.es))).toEqual([]);
  });

  test('says which muscles it works, in words the muscle list knows', () => {
    const known: ReadonlySet<string> = new Set(MUSCLES);
    const strange = CATALOGUE.flatMap(({ id, muscles, activates = [] }) =>
      [...muscles, ...activates].filter((muscle) => !known.has(muscle)).map((muscle) => `${id}: ${muscle}`),
    );
    expect(strange).toEqual([]);
    const moves = CATALOGUE.filter(({ component }) => component !== 'cardio' && component !== 'saq');
    expect(ids(moves.filter(({ muscles }) => muscles.length === 0))).toEqual([]);
  });

  test('has equipment, tags and a position from the lists, each named once', () => {
    const wrong = CATALOGUE.filter(
      ({ equipment, tags, position }) =>
        equipment.length === 0 ||
        repeated([...equipment]).length > 0 ||
        repeated([...tags]).length > 0 ||
        equipment.some((piece) => !EQUIPMENT.includes(piece)) ||
        tags.some((tag) => !TAGS.includes(tag)) ||
        !POSITIONS.includes(position),
    );
    expect(ids(wrong)).toEqual([]);
  });

  test('smr, flexibility and cardio have no level, everything else has one', () => {
    const without: readonly string[] = ['smr', 'flexibility', 'cardio'];
    const wrong = CATALOGUE.filter(
      ({ component, level }) => without.includes(component) !== (level === null),
    );
    expect(ids(wrong)).toEqual([]);
    expect(
      ids(
        CATALOGUE.filter(
          ({ component, stretch }) => (component === 'flexibility') !== (stretch !== undefined),
        ),
      ),
    ).toEqual([]);
  });
});

describe('regressions and progressions', () => {
  test('lead to an exercise of the same component, body part and pattern that is no harder in level', () => {
    const wrong = CATALOGUE.filter(({ regression }) => regression !== undefined).filter((exercise) => {
      const easier = byId(exercise.regression as string);
      return (
        easier.component !== exercise.component ||
        easier.bodyPart !== exercise.bodyPart ||
        easier.pattern !== exercise.pattern ||
        rank(easier) > rank(exercise)
      );
    });
    expect(ids(wrong)).toEqual([]);
  });

  test('are each other’s way back', () => {
    const wrong = CATALOGUE.filter(
      ({ id, progression }) => progression !== undefined && byId(progression).regression !== id,
    );
    expect(ids(wrong)).toEqual([]);
  });

  test('never run in a circle', () => {
    const circles = CATALOGUE.filter((exercise) => {
      const seen = new Set<string>();
      let at: Exercise | undefined = exercise;
      while (at !== undefined && !seen.has(at.id)) {
        seen.add(at.id);
        at = at.regression === undefined ? undefined : byId(at.regression);
      }
      return at !== undefined;
    });
    expect(ids(circles)).toEqual([]);
  });

  test('looking up what is not there fails with the id', () => {
    expect(() => byId('barbell-moon-squat')).toThrow(
      new RangeError('exercise "barbell-moon-squat" is not in the catalogue'),
    );
  });
});

describe('resistance exercises', () => {
  test('have a pattern of their body part, or activate a muscle and stand for no body part', () => {
    const wrong = resistance.filter(({ bodyPart, pattern, activates }) =>
      pattern === null
        ? bodyPart !== null || activates === undefined
        : bodyPart === null || !PATTERNS_OF[bodyPart].includes(pattern),
    );
    expect(ids(wrong)).toEqual([]);
  });

  test('have an alternative: body part, pattern and prime mover the same, equipment another, level no higher', () => {
    const alone = working.filter(
      (exercise) =>
        !working.some(
          (other) =>
            other.id !== exercise.id &&
            other.bodyPart === exercise.bodyPart &&
            other.pattern === exercise.pattern &&
            other.muscles[0] === exercise.muscles[0] &&
            rank(other) <= rank(exercise) &&
            other.equipment.toSorted().join() !== exercise.equipment.toSorted().join(),
        ),
    );
    expect(ids(alone)).toEqual([]);
  });

  test.each(SETS)('%s: another one will do for each, by pattern and prime mover, level no higher', (set) => {
    const within = open(set).filter(
      ({ component, pattern }) => component === 'resistance' && pattern !== null,
    );
    const alone = within.filter(
      (exercise) =>
        !within.some(
          (other) =>
            other.id !== exercise.id &&
            other.bodyPart === exercise.bodyPart &&
            other.pattern === exercise.pattern &&
            other.muscles[0] === exercise.muscles[0] &&
            rank(other) <= rank(exercise),
        ),
    );
    expect(ids(alone)).toEqual([]);
  });

  test.each(SETS)('%s: three or more for each body part and level', (set) => {
    const thin = BODY_PARTS.flatMap((bodyPart) =>
      LEVELS.map((level) => ({ bodyPart, level, found: covering(open(set), bodyPart, level).length })),
    ).filter(({ found }) => found < 3);
    expect(thin).toEqual([]);
  });

  test.each(SETS)('%s: legs squat, lunge and hinge on every level', (set) => {
    const thin = (['squat', 'hinge', 'lunge'] as const)
      .flatMap((pattern) =>
        LEVELS.map((level) => ({
          pattern,
          level,
          found: covering(open(set), 'legs', level, pattern).length,
        })),
      )
      .filter(({ found }) => found < 2);
    expect(thin).toEqual([]);
  });

  test.each(SETS)('%s: both halves of a pair in every pattern a session may ask for', (set) => {
    const exercises = open(set);
    const unpaired = BODY_PARTS.flatMap((bodyPart) =>
      PATTERNS_OF[bodyPart]
        .filter((pattern) => pattern !== 'calf-raise')
        .map((pattern) => ({
          pattern,
          strength: covering(exercises, bodyPart, 'strength', pattern).length,
          stabilization: covering(exercises, bodyPart, 'stabilization', pattern).length,
          power: covering(exercises, bodyPart, 'power', pattern).length,
        })),
    ).filter(({ strength, stabilization, power }) => Math.min(strength, stabilization, power) === 0);
    expect(unpaired).toEqual([]);
  });

  test.each(SETS)('%s: power for legs and total body without leaving the ground', (set) => {
    const grounded = open(set, { tags: ['jump', 'impact'] });
    expect(covering(grounded, 'legs', 'power').length).toBeGreaterThanOrEqual(3);
    expect(covering(grounded, 'total-body', 'power').length).toBeGreaterThanOrEqual(2);
  });
});

describe('the other components', () => {
  test.each(SETS)(
    '%s: three or more on each level of core, balance and plyometrics, drills for every level',
    (set) => {
      const thin = (['core', 'balance', 'plyometric', 'saq'] as const)
        .flatMap((component) =>
          LEVELS.map((level) => ({
            component,
            level,
            found: open(set).filter(
              (exercise) => exercise.component === component && exercise.level === level,
            ).length,
          })),
        )
        .filter(({ component, found }) => found < (component === 'saq' ? 2 : 3));
      expect(thin).toEqual([]);
    },
  );

  test.each(SETS)('%s: stretches of each kind, and cardio with and without impact', (set) => {
    const exercises = open(set);
    for (const stretch of ['static', 'active', 'dynamic'] as const)
      expect(exercises.filter((exercise) => exercise.stretch === stretch).length).toBeGreaterThanOrEqual(6);
    const cardio = exercises.filter(({ component }) => component === 'cardio');
    expect(cardio.length).toBeGreaterThanOrEqual(3);
    expect(cardio.some(({ tags }) => !tags.includes('impact') && !tags.includes('standing-free'))).toBe(true);
  });
});

describe('what the movement assessment asks for', () => {
  /** Not rolled by the client at all (OPT reference 5.1, notes). */
  const notRolled: readonly string[] = ['sternocleidomastoid', 'erector-spinae'];

  test.each(overactive)('%s can be rolled', (muscle) => {
    const rolls = CATALOGUE.filter(
      ({ component, muscles }) => component === 'smr' && muscles.some((one) => isSameMuscle(one, muscle)),
    );
    expect(rolls.length > 0).toBe(!notRolled.includes(muscle));
  });

  test.each(COMPENSATION_IDS)('%s: a stretch for each tight muscle that reaches no other', (fault) => {
    const { overactive: tight } = tightAndWeak([fault]);
    const reaches = (exercise: Exercise, muscle: string) =>
      exercise.muscles.some((one) => isSameMuscle(one, muscle));
    const only = open('body weight').filter(
      ({ stretch, muscles }) =>
        stretch === 'static' && muscles.every((one) => tight.some((muscle) => isSameMuscle(one, muscle))),
    );
    expect(tight.filter((muscle) => !only.some((exercise) => reaches(exercise, muscle)))).toEqual([]);
  });

  const careGroups = Object.keys(CARE_RULES) as CareGroup[];

  test.each(underactive)('%s can be activated with nothing, in whatever state of health', (muscle) => {
    for (const group of careGroups) {
      const found = open('body weight', shutBy(group)).filter(
        ({ level, activates }) => level === 'stabilization' && activates?.includes(muscle),
      );
      expect(found.length, group).toBeGreaterThanOrEqual(1);
    }
  });

  test('only muscles that may be found weak are activated', () => {
    const known: readonly string[] = underactive;
    expect(
      ids(CATALOGUE.filter(({ activates = [] }) => activates.some((one) => !known.includes(one)))),
    ).toEqual([]);
  });
});

describe('people who need care', () => {
  const cases = (Object.keys(CARE_RULES) as CareGroup[]).flatMap((group) =>
    SETS.map((set) => [group, set] as const),
  );

  test.each(cases)('%s, %s: every body part on every level their phases reach', (group, set) => {
    const exercises = open(set, shutBy(group));
    const missing = LEVELS.filter(
      (level) => PHASE_OF_LEVEL[level] <= CARE_RULES[group].maxPhaseCleared,
    ).flatMap((level) =>
      BODY_PARTS.filter((bodyPart) => covering(exercises, bodyPart, level).length < 2).map(
        (bodyPart) => `${bodyPart} ${level}`,
      ),
    );
    expect(missing).toEqual([]);
  });

  test.each(cases)('%s, %s: core, balance, stretching and cardio', (group, set) => {
    const exercises = open(set, shutBy(group));
    const of = (component: Exercise['component'], level: Level | null) =>
      exercises.filter((exercise) => exercise.component === component && exercise.level === level).length;
    expect(of('core', 'stabilization')).toBeGreaterThanOrEqual(2);
    expect(of('balance', 'stabilization')).toBeGreaterThanOrEqual(2);
    expect(of('cardio', null)).toBeGreaterThanOrEqual(1);
    expect(exercises.filter(({ stretch }) => stretch === 'static').length).toBeGreaterThanOrEqual(4);
  });

  test.each(SETS)('%s: with everything shut at once, a beginner can still train the whole body', (set) => {
    const groups = (Object.keys(CARE_RULES) as CareGroup[]).map(shutBy);
    const exercises = open(set, {
      tags: [...groups.flatMap(({ tags }) => tags), 'unstable-surface', 'single-leg', 'floor-transfer'],
      equipment: groups.flatMap(({ equipment }) => equipment),
    });
    const found = (bodyPart: BodyPart) => covering(exercises, bodyPart, 'stabilization').length;
    expect(found('legs')).toBeGreaterThanOrEqual(2);
    for (const bodyPart of BODY_PARTS) expect(found(bodyPart), bodyPart).toBeGreaterThanOrEqual(1);
  });
});

describe('what health rules out', () => {
  test.each<[group: CareGroup, ids: readonly string[]]>([
    [
      'osteoporosis',
      [
        'static-childs-pose',
        'static-seated-erector-stretch',
        'active-cat-camel',
        'seated-cat-cow',
        'dumbbell-bent-over-row',
        'dumbbell-underhand-bent-over-row',
        'step-up-to-balance-floor',
        'rowing-machine',
      ],
    ],
    ['hypertension', ['static-childs-pose', 'machine-back-extension', 'plank-shoulder-tap', 'burpee']],
    [
      'low-back-pain',
      [
        'slow-walkout-to-plank',
        'walkout-to-push-up',
        'floor-back-extension',
        'stability-ball-back-extension',
      ],
    ],
    [
      'knee-pain',
      [
        'static-childs-pose',
        'active-kneeling-hip-flexor-stretch',
        'single-leg-chair-squat',
        'cable-front-squat',
        'low-impact-jack',
        'agility-ladder-ali-shuffle',
      ],
    ],
    [
      'shoulder-impingement',
      [
        'suspension-fallout',
        'cable-chop',
        'cable-lift',
        'single-leg-hinge-to-y-raise',
        'prone-y-raise',
        'static-triceps-stretch',
        'repeat-wall-push-off',
        'pull-up-bar-knee-raise',
      ],
    ],
    ['older-adult', ['chair-dip', 'machine-assisted-dip', 'turning-jump-with-stabilization', 'broad-jump']],
    ['obesity', ['incline-plyo-push-up-hold', 'repeat-tuck-jump', 'butt-kick-jump', 'repeat-long-jump']],
    [
      'pregnancy-2',
      ['hand-massage-abdominals', 'static-standing-abdominal-stretch', 'stability-ball-seated-band-row'],
    ],
  ])('%s', (group, closed) => {
    const open = new Set(ids(openTo(group)));
    expect(closed.filter((id) => open.has(byId(id).id))).toEqual([]);
  });

  const openTo = (group: CareGroup) => open('full gym', shutBy(group));
});

describe('how far on an exercise is', () => {
  test('what is harder than something advanced is advanced, and nothing is both first and late', () => {
    const wrong = CATALOGUE.filter(
      ({ regression, forBeginners, notForBeginners }) =>
        (forBeginners && notForBeginners) ||
        (regression !== undefined && byId(regression).notForBeginners && !notForBeginners),
    );
    expect(ids(wrong)).toEqual([]);
  });

  test.each(SETS)('%s: enough of every body part is left for a beginner', (set) => {
    const exercises = open(set).filter(({ notForBeginners }) => !notForBeginners);
    const thin = BODY_PARTS.flatMap((bodyPart) =>
      (['stabilization', 'strength'] as const)
        .map((level) => ({ bodyPart, level, found: covering(exercises, bodyPart, level).length }))
        .filter(({ found }) => found < 3),
    );
    expect(thin).toEqual([]);
    for (const component of ['core', 'balance', 'plyometric'] as const)
      for (const level of ['stabilization', 'strength'] as const)
        expect(
          exercises.filter((exercise) => exercise.component === component && exercise.level === level).length,
          `${component} ${level}`,
        ).toBeGreaterThanOrEqual(2);
  });

  test('the push-up comes down from the wall to the floor, and on to raised feet and a ball', () => {
    const line = ['stability-ball-push-up'];
    for (let at = byId(line[0] as string).regression; at !== undefined; at = byId(at).regression)
      line.unshift(at);
    expect(line).toEqual([
      'wall-push-up',
      'chair-push-up',
      'knee-push-up',
      'lowering-push-up',
      'push-up',
      'feet-raised-push-up',
      'stability-ball-push-up',
    ]);
    for (const [index, id] of line.slice(0, -3).entries()) expect(byId(id).progression).toBe(line[index + 1]);
  });

  test('two arms are no step up from one (OPT reference 6.4)', () => {
    const wrong = working.filter(
      ({ sides, regression, equipment }) =>
        sides === 1 &&
        regression !== undefined &&
        /single-arm/.test(regression) &&
        !equipment.includes('bodyweight'),
    );
    expect(ids(wrong)).toEqual([]);
  });

  test('bands, towels and lifts of two movements are never heavy, but thrusters: the legs start what the arms finish', () => {
    const wrong = working.filter(
      ({ id, loading, makeshift, bodyPart, level, neverHeavy }) =>
        (loading === 'band' || makeshift || (bodyPart === 'total-body' && level === 'strength')) &&
        !id.endsWith('-thruster') &&
        !neverHeavy,
    );
    expect(ids(wrong)).toEqual([]);
  });

  test('what is walked is counted in steps, but drills, which are counted in runs', () => {
    const walked = CATALOGUE.filter(
      ({ id, component }) =>
        component !== 'cardio' &&
        component !== 'saq' &&
        /walk(-|$)|walking|march|carry/.test(id) &&
        !/wall-(walk|drill)/.test(id),
    );
    expect(walked.length).toBeGreaterThan(10);
    expect(ids(walked.filter(({ inSteps }) => !inSteps))).toEqual([]);
    expect(ids(CATALOGUE.filter(({ component, inSteps }) => component === 'saq' && inSteps))).toEqual([]);
  });

  test('who runs or jumps is not in zone 1', () => {
    const wrong = CATALOGUE.filter(
      ({ component, tags, lowestZone }) =>
        component === 'cardio' && tags.includes('impact') !== (lowestZone !== undefined),
    );
    expect(ids(wrong)).toEqual([]);
  });
});

describe('what a cue has to say', () => {
  test('where a band is fixed or held', () => {
    const says = /door|stand on|step wide on|under|around|foot on|both hands|above the knees|hold/i;
    expect(
      ids(CATALOGUE.filter(({ equipment, cue }) => equipment.includes('bands') && !says.test(cue.en))),
    ).toEqual([]);
  });

  test('who or what catches the bar', () => {
    const pinned = CATALOGUE.filter(({ id }) => /^barbell-.*(bench-press|squat|floor-press)$/.test(id));
    expect(pinned.length).toBeGreaterThan(5);
    expect(ids(pinned.filter(({ cue }) => !/spotter/.test(cue.en) || !/asistan/.test(cue.es)))).toEqual([]);
  });

  test('no counts: the tempo tells them', () => {
    const counted =
      /\b(two|three|four) (counts|seconds)|\bfor (two|four)\b|\bin four\b|(dos|tres|cuatro) (tiempos|segundos)/;
    expect(ids(CATALOGUE.filter(({ cue }) => counted.test(cue.en) || counted.test(cue.es)))).toEqual([]);
  });

  test('nothing in Spanish that takes whoever reads it for a man', () => {
    const person = /(erguido|quieto|sentado|agarrado|tumbado|colgado|nivelado)\b/giu;
    const thing = /(tronco|cuerpo|balón|borde|mantenlo|talón) $/iu;
    const addressed = (text: string) =>
      [...text.matchAll(person)].some(({ index }) => !thing.test(text.slice(0, index)));
    expect(ids(CATALOGUE.filter(({ cue }) => addressed(cue.es)))).toEqual([]);
    // "Remo sentado" is about the row; "Elevación sentado" is not about the raise.
    const feminine =
      /^(marcha|elevaci|extensi|presi|rotaci|retracci|apertura|abducci|aducci|contracci|prensa|bisagra|gato)/iu;
    expect(
      ids(CATALOGUE.filter(({ name }) => feminine.test(name.es) && /(sent|tumb|colg)ado/u.test(name.es))),
    ).toEqual([]);
  });
});

describe('tags tell what a coach would see', () => {
  test('a position speaks for itself', () => {
    const implied: Partial<Record<Position, Tag>> = {
      supine: 'supine',
      'supine-raised': 'supine',
      prone: 'prone',
      'prone-raised': 'prone',
      standing: 'standing-free',
      kneeling: 'kneeling',
      hanging: 'grip-max',
    };
    const wrong = CATALOGUE.filter(({ position, tags }) => {
      const tag = implied[position];
      return tag !== undefined && !tags.includes(tag);
    });
    expect(ids(wrong)).toEqual([]);
  });

  test('what leaves the ground lands with an impact', () => {
    expect(ids(CATALOGUE.filter(({ tags }) => tags.includes('jump') && !tags.includes('impact')))).toEqual(
      [],
    );
  });

  test('no loaded bar on an unstable surface', () => {
    const wrong = CATALOGUE.filter(
      ({ loading, tags }) =>
        loading === 'barbell' && (tags.includes('unstable-surface') || tags.includes('single-leg')),
    );
    expect(ids(wrong)).toEqual([]);
  });

  test('what stands, sits or lies on a ball or a disc is unsteady; a ball one leans or holds on to is not', () => {
    const steady = CATALOGUE.filter(
      ({ equipment, tags }) =>
        (equipment.includes('stability-ball') || equipment.includes('balance-disc')) &&
        !tags.includes('unstable-surface'),
    );
    expect(ids(steady)).toEqual([
      'static-ball-lat-stretch',
      'stability-ball-dumbbell-squat-curl-to-press',
      'stability-ball-dumbbell-wall-squat',
      'stability-ball-wall-squat',
    ]);
  });

  test('what presses upward is overhead', () => {
    const wrong = CATALOGUE.filter(
      ({ pattern, tags }) => pattern === 'vertical-push' && !tags.includes('overhead'),
    );
    expect(ids(wrong)).toEqual([]);
  });

  test('every tag is worn by something', () => {
    expect(TAGS.filter((tag) => !CATALOGUE.some(({ tags }) => tags.includes(tag)))).toEqual([]);
  });

  test('one limb at a time counts per side', () => {
    const oneLimb = resistance.filter(({ id }) => /(^|-)single-(leg|arm)(-|$)/.test(id));
    expect(oneLimb.length).toBeGreaterThan(10);
    // On one leg both arms push: the leg changes half-way.
    expect(ids(oneLimb.filter(({ sides }) => sides !== 2))).toEqual(['single-leg-push-up']);
  });

  test.each<[name: RegExp, unless: RegExp, tags: readonly Tag[]]>([
    [/(^|-)jump|hop|bound|burpee/, /jump-rope-free|chop/, ['jump']],
    [/crunch|sit-up/, /$^/, ['spine-flexion-loaded']],
    [/(^|-)single-leg(-|$)/, /bridge|push-up|leg-curl|leg-press|hip-thrust/, ['single-leg']],
    [/overhead-press|thruster|snatch|jerk/, /$^/, ['overhead']],
    [/overhead|pullover|(^|-)pike-/, /$^/, ['overhead']],
    [/pull-up(-|$)|chin-up/, /$^/, ['overhead', 'grip-max']],
    [/upright-row/, /$^/, ['upright-row']],
    [/step-up/, /supported/, ['contact-fall']],
    [/^stability-ball-seated/, /$^/, ['unstable-surface', 'contact-fall']],
    [/throw|-toss|-pass(-|$)|slam|push-off|clap/, /floor-t-push-off/, ['ballistic-arms']],
    [
      /^(plyometric|explosive|clap|incline-plyo).*push-up|wall-push-off$/,
      /pike/,
      ['impact', 'ballistic-arms'],
    ],
    [/walkout-to|inchworm/, /$^/, ['spine-flexion-loaded', 'inverted', 'fast-position-change']],
    [/childs-pose|cat-c|erector-stretch/, /$^/, ['spine-flexion-end-range']],
    [/back-extension$/, /machine/, ['spine-extension-loaded']],
    [
      /tuck-jump|depth-jump|turning-jump|split.*jump|power-hop|box.*(jump|hop)|broad-jump|long-jump|jump-rope/,
      /$^/,
      ['demanding-jump'],
    ],
    [/(^|-)dips?($|-)/, /hip-dip/, ['dip']],
    [/bent-over/, /$^/, ['bent-over-unsupported']],
    [/leg-extension/, /$^/, ['leg-extension']],
    [/^balance-disc|^suspension-fallout/, /$^/, ['unstable-surface', 'contact-fall']],
    [/^barbell-(sumo-)?deadlift$|^barbell-power-clean$/, /$^/, ['hinge-floor', 'hinge-loaded', 'grip-max']],
    [
      /romanian-deadlift|swing|clean/,
      /leg-swing|arm-swing|extension-swing|chest-hug|-reach$/,
      ['hinge-loaded'],
    ],
  ])('%s', (name, unless, tags) => {
    const named = CATALOGUE.filter(({ id }) => name.test(id) && !unless.test(id));
    expect(named.length).toBeGreaterThan(0);
    expect(ids(named.filter((exercise) => tags.some((tag) => !exercise.tags.includes(tag))))).toEqual([]);
  });
});

function rank({ level }: Exercise): number {
  return level === null ? 0 : LEVELS.indexOf(level);
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}
