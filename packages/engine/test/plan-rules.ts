import { acuteRow, type RowName } from '../src/acute-variables.ts';
import { cardioAmount } from '../src/cardio-amounts.ts';
import {
  BODY_PARTS,
  type BodyPart,
  type Exercise,
  PATTERNS,
  type Pattern,
} from '../src/catalogue/exercise.ts';
import { EXERCISES, eligibleExercises } from '../src/eligible.ts';
import { daysBetween } from '../src/iso-date.ts';
import { limitsFor } from '../src/limits.ts';
import { upperPainFreeWeeks } from '../src/pain.ts';
import { isLevelWithin, PHASES } from '../src/phase.ts';
import type { Profile } from '../src/profile.ts';
import { isPossible } from '../src/repetition-maximum.ts';
import { isEasy } from '../src/session/easy-cardio.ts';
import { groundContacts, MOST_CONTACTS } from '../src/session/ground-contacts.ts';
import { isSameMuscle, tightAndWeak } from '../src/tight-and-weak.ts';
import type { TrainingState } from '../src/training-state.ts';
import { PARTS, type PartName, type Prescription, type Session, type WeekPlan } from '../src/week-plan.ts';
import { weeklySetCap } from '../src/weekly-sets.ts';

/** A rule of OPT reference 7.1 (or 3.8, 4.x) that a plan broke, in words. */
type Violation = string;

const part = (session: Session, name: PartName): readonly Prescription[] =>
  session.parts.find((one) => one.part === name)?.prescriptions ?? [];
const everything = (session: Session) => session.parts.flatMap(({ prescriptions }) => prescriptions);
const isPast = (value: number, most: number) => value > most + 1e-9;

/**
 * Everything a week's plan must hold, whatever the client; empty when it does.
 *
 * @param state - what the week was planned from: pain may have closed a body part; without it, none is
 */
export function violations(profile: Profile, plan: WeekPlan, state?: TrainingState): Violation[] {
  const found: Violation[] = [];
  const isOpen = openBodyParts(profile, plan, state);
  const check = (holds: boolean, what: () => string) => {
    if (!holds) found.push(`week ${plan.week} phase ${plan.phase}: ${what()}`);
  };
  checkWeek(profile, plan, isOpen, check);
  for (const session of plan.sessions) {
    const inSession: Check = (holds, what) => check(holds, () => `session ${session.session}: ${what()}`);
    checkParts(profile, plan, session, isOpen, inSession);
    checkResistance(profile, session, isOpen, inSession);
    for (const prescription of everything(session))
      checkPrescription(profile, plan, session, prescription, state, inSession);
  }
  return found;
}

type Check = (holds: boolean, what: () => string) => void;
/** Whether pain has left a body part anything to train it with, any cardio, or much of the catalogue at all. */
type What = BodyPart | 'cardio' | 'other cardio' | 'balance' | 'much';
type IsOpen = (what: What) => boolean;

const EASY_ON_KNEES: readonly unknown[] = ['walk', 'bike', 'march'];
const EASY_ON_BONES: readonly unknown[] = ['walk', 'incline-walk', 'march', 'steps', 'stairs', 'elliptical'];
const ON_LEG_DAYS: readonly Pattern[] = ['squat', 'hinge', 'lunge', 'total-body'];
const NO_DAY: readonly (Pattern | null)[] = [null, 'calf-raise'];

function openBodyParts(profile: Profile, plan: WeekPlan, state: TrainingState | undefined): IsOpen {
  if (state === undefined) return () => true;
  const limits = limitsFor(profile, { day: plan.startDate, weekOfCoaching: plan.week });
  const { of, has } = eligibleExercises(profile, limits, state);
  const { level, second } = PHASES[plan.phase].resistance;
  // Calves are no leg day.
  const lifts = of('resistance').filter(({ id, pattern }) => has(id) && !NO_DAY.includes(pattern));
  const firsts = lifts.filter((one) => isLevelWithin(one.level, level));
  const hasPartner = ({ id, pattern }: Exercise) =>
    second === null ||
    lifts.some((other) => other.pattern === pattern && other.level === second.level && other.id !== id);
  const open = new Set(firsts.filter(hasPartner).map(({ bodyPart }) => bodyPart));
  const warmUps = of('cardio').filter(
    ({ mode, tags, lowestZone = 1 }) =>
      lowestZone === 1 &&
      !tags.includes('impact') &&
      !tags.includes('jump') &&
      (!profile.conditions.includes('knee-pain') || EASY_ON_KNEES.includes(mode)) &&
      (!limits.careGroups.some((group) => group.startsWith('pregnancy')) || mode !== 'boxing') &&
      (!profile.conditions.includes('osteoporosis') || EASY_ON_BONES.includes(mode)),
  );
  const found: Readonly<Record<Exclude<What, BodyPart>, boolean>> = {
    cardio: warmUps.length > 0,
    // With a third of all movements closed, or half of a leg day's, no time can be filled, days come to the same, and pulls that must
    // lead leave no room for the only press.
    much:
      open.size > 1 &&
      state.excludedPatterns.length < PATTERNS.length / 3 &&
      state.excludedPatterns.filter((pattern) => ON_LEG_DAYS.includes(pattern)).length < 2,
    'other cardio': of('cardio').length > 1,
    balance: of('balance').some((one) => isLevelWithin(one.level, PHASES[plan.phase].level)),
  };
  return (what) => (what in found ? found[what as keyof typeof found] : open.has(what as BodyPart));
}

function checkWeek(profile: Profile, plan: WeekPlan, isOpen: IsOpen, check: Check): void {
  const { sessions } = plan;
  const isStopped = plan.reasons.some(
    ({ rule }) => rule === 'awaiting-clearance' || rule === 'too-much-hurts',
  );
  const canMove = isOpen('cardio');
  check(canMove || isStopped, () => 'sessions where nothing is left that does not hurt');
  check(
    !canMove || plan.reasons.every(({ rule }) => rule !== 'too-much-hurts'),
    () => 'no sessions although something is left that does not hurt',
  );
  check(
    sessions.length === (isStopped ? 0 : profile.daysPerWeek),
    () => `${sessions.length} sessions of ${profile.daysPerWeek}`,
  );
  const limits = limitsFor(profile, { day: plan.startDate, weekOfCoaching: plan.week });
  check(plan.phase <= limits.maxPhase, () => `phase above ${limits.maxPhase}`);
  const texts = sessions
    .filter(({ kind }) => kind === 'resistance')
    .map(({ parts }) =>
      JSON.stringify(parts.map(({ prescriptions }) => prescriptions.map(({ exerciseId }) => exerciseId))),
    );
  check(!isOpen('much') || new Set(texts).size === texts.length, () => 'two sessions are the same');
  const resistance = sessions.filter(({ kind }) => kind === 'resistance');
  for (const [index, session] of resistance.entries()) {
    const next = resistance[index + 1];
    if (next === undefined || daysBetween(session.date, next.date) > 1) continue;
    const bodyParts = (one: Session) => new Set(part(one, 'resistance').map(({ bodyPart }) => bodyPart));
    const shared = [...bodyParts(session)].filter((bodyPart) => bodyParts(next).has(bodyPart));
    check(shared.length === 0, () => `${shared} on two days running`);
  }
  checkSets(profile, plan, isOpen, check);
  checkCardio(profile, plan, check);
  const jumpDays = sessions.filter((session) =>
    everything(session).some(
      ({ component, tags }) =>
        component !== 'cardio' && (component === 'plyometric' || tags.includes('jump')),
    ),
  );
  for (const [index, session] of jumpDays.entries()) {
    const next = jumpDays[index + 1];
    check(next === undefined || daysBetween(session.date, next.date) >= 2, () => 'jumps on two days running');
  }
  for (const component of ['core', 'balance'] as const) {
    const days = sessions.filter((session) =>
      part(session, 'activation').some((one) => one.component === component),
    );
    const most = acuteRow(plan.phase, component).sessionsPerWeek.max;
    const isExempt = component === 'balance' && limits.balanceEverySession;
    check(isExempt || days.length <= most, () => `${component} in ${days.length} sessions`);
    if (isExempt && isOpen('balance'))
      check(days.length === sessions.length, () => 'balance not in every session');
  }
}

function checkSets(profile: Profile, plan: WeekPlan, isOpen: IsOpen, check: Check): void {
  const resistance = plan.sessions.filter(({ kind }) => kind === 'resistance');
  const firsts = resistance.flatMap((session) =>
    part(session, 'resistance').filter(
      (one, index, all) => one.superset === null || all[index - 1]?.superset !== one.superset,
    ),
  );
  const setsOf = (wanted: (one: Prescription) => boolean) =>
    firsts.filter(wanted).reduce((sum, { sets }) => sum + sets, 0);
  for (const bodyPart of BODY_PARTS) {
    const sets = setsOf((one) => one.bodyPart === bodyPart);
    check(sets <= weeklySetCap(plan.week), () => `${sets} sets for ${bodyPart}`);
  }
  const twoPairs = resistance.some(
    ({ phase }) => profile.minutesPerSession < (PHASES[phase].resistance.twoPairsUnderMinutes ?? 0),
  );
  const patternOf = (one: Prescription) => EXERCISES.get(one.exerciseId)?.pattern ?? '';
  const push = setsOf((one) => ['horizontal-push', 'vertical-push'].includes(patternOf(one)));
  const pull = setsOf((one) => ['horizontal-pull', 'vertical-pull'].includes(patternOf(one)));
  const limits = limitsFor(profile, { day: plan.startDate, weekOfCoaching: plan.week });
  const { pullPerPush } = limits;
  const isClose = Math.abs(push - pull) <= Math.max(push, pull) / 3 + 1e-9;
  // Halved sets are too few to weigh.
  const canBalance = isOpen('chest') && isOpen('back');
  check(
    !canBalance || plan.deload || twoPairs || isClose || (pullPerPush > 1 && pull > push),
    () => `${push} push sets, ${pull} pull sets`,
  );
  if (pullPerPush >= 1 && canBalance && !plan.deload && !twoPairs)
    check(pull >= push * pullPerPush, () => `${push} push sets for ${pull} pull sets, not 1:${pullPerPush}`);
  const daysOf = (bodyPart: string) =>
    resistance.filter((session) => part(session, 'resistance').some((one) => one.bodyPart === bodyPart))
      .length;
  if (resistance.length >= 3) {
    // Two pulls for each push beat it in short sessions.
    const twice = pullPerPush > 1 ? (['legs', 'back'] as const) : (['legs', 'chest', 'back'] as const);
    for (const bodyPart of twice.filter(isOpen))
      check(daysOf(bodyPart) >= (twoPairs ? 1 : 2), () => `${bodyPart} on ${daysOf(bodyPart)} days`);
  }
  const isWhole = profile.minutesPerSession >= 75 && !plan.deload && limits.careGroups.length === 0;
  if (isWhole && plan.sessions.length > 0 && isOpen('much'))
    for (const bodyPart of BODY_PARTS.filter(isOpen))
      check(daysOf(bodyPart) >= 1, () => `${bodyPart} not trained`);
}

function checkCardio(profile: Profile, plan: WeekPlan, check: Check): void {
  const limits = limitsFor(profile, { day: plan.startDate, weekOfCoaching: plan.week });
  const usual = cardioAmount(profile.goal, plan.phase).sessions.max;
  const cardioDays = plan.sessions.filter(({ kind }) => kind === 'cardio').length;
  // A phase that the program has just left may have had more; children play every day.
  const isYoung = limits.careGroups.includes('youth-6-12');
  check(
    isYoung || plan.cardio.length <= Math.max(usual, cardioDays),
    () => `${plan.cardio.length} times cardio, at most ${usual}`,
  );
  for (const cardio of plan.cardio) {
    check(cardio.zone <= limits.cardio.maxZone, () => `cardio in zone ${cardio.zone}`);
    check(cardio.minutes > 0 && cardio.minutes <= 60, () => `cardio of ${cardio.minutes} min`);
    check(limits.cardio.pulse || cardio.heartRate === null, () => 'a pulse target that misleads');
    check(cardio.rpe.min <= cardio.rpe.max, () => 'cardio effort upside down');
    check(!plan.deload || cardio.zone === 1, () => `zone ${cardio.zone} in a deload`);
    const most = cardioAmount(profile.goal, plan.phase).minutes.max;
    const plays = limits.careGroups.includes('youth-6-12') && cardio.session === null;
    check(plays || cardio.minutes <= most, () => `cardio of ${cardio.minutes} min, at most ${most}`);
    if (cardio.zone === 1) continue;
    check(plan.week > 4 || cardio.zone < 3, () => 'zone 3 in the first four weeks');
    check(cardio.minutes >= 20, () => `zone ${cardio.zone} in ${cardio.minutes} min`);
    check(
      cardio.minutes <= (cardio.zone === 3 ? 30 : 45),
      () => `stage ${cardio.stage} of ${cardio.minutes} min`,
    );
  }
  checkZone3(plan, check);
  for (const session of plan.sessions) checkCardioOf(profile, plan, session, check);
}

/** Not on two days running, nor the day before legs are trained (OPT reference 5.6). */
function checkZone3({ cardio, sessions }: WeekPlan, check: Check): void {
  const hard = sessions.filter(({ session }) =>
    cardio.some((one) => one.session === session && one.zone === 3),
  );
  for (const { session, date } of hard) {
    const next = sessions.find((other) => daysBetween(date, other.date) === 1);
    check(next === undefined || !hard.includes(next), () => `zone 3 in session ${session} and the day after`);
    const legs = next !== undefined && part(next, 'resistance').some((one) => one.bodyPart === 'legs');
    check(!legs, () => `zone 3 in session ${session}, legs the day after`);
  }
}

/** What may carry a painful knee: bike and flat walk, or a march where there is neither (OPT reference 7.2). */

function checkCardioOf(profile: Profile, plan: WeekPlan, session: Session, check: Check): void {
  const limits = limitsFor(profile, { day: plan.startDate, weekOfCoaching: plan.week });
  const line = plan.cardio.find((one) => one.session === session.session);
  const main = part(session, 'clients-choice').find((one) => one.component === 'cardio' && !isEasy(one));
  if (line !== undefined) {
    const agrees =
      main?.zone === line.zone &&
      main.durationSeconds === line.minutes * 60 &&
      main.targetRpe === line.rpe.max;
    check(agrees, () => `cardio of session ${session.session} differs from its line`);
  }
  for (const one of everything(session).filter(({ component }) => component === 'cardio')) {
    const { mode, lowestZone = 1 } = EXERCISES.get(one.exerciseId) ?? {};
    const say = (what: string) => () => `${one.exerciseId} ${what}`;
    check(!one.tags.includes('jump'), say('as cardio'));
    check((one.zone ?? 1) >= lowestZone, say(`in zone ${one.zone}`));
    const isNew = profile.experience === 'beginner' && plan.week <= 4;
    check(mode !== 'run' || !isNew, say('for a beginner'));
    if (profile.conditions.includes('knee-pain'))
      check(EASY_ON_KNEES.includes(mode), say('on painful knees'));
    if (limits.careGroups.some((group) => group.startsWith('pregnancy')))
      check(mode !== 'boxing' && mode !== 'run', say('in pregnancy'));
    if (profile.conditions.includes('obesity')) check(mode !== 'run', say('in obesity'));
  }
}

/** Rows of the decision table that may go below a row's least (OPT reference 7.1.2), and the one that repeats what was. */
const EASING_ROWS: readonly number[] = [2, 3, 4, 5, 6];

/** What a session uses of the client's minutes at least, but in a week made easy. */
const USED_SHARE = 0.75;

function checkParts(profile: Profile, plan: WeekPlan, session: Session, isOpen: IsOpen, check: Check): void {
  const { parts, kind, estimatedMinutes } = session;
  check(
    JSON.stringify(parts.map((one) => one.part)) === JSON.stringify(PARTS),
    () => 'not the six parts in order',
  );
  for (const component of ['core', 'balance'] as const) {
    const count = part(session, 'activation').filter((one) => one.component === component).length;
    const most = acuteRow(session.phase, component).exercises.max;
    check(count <= most, () => `${count} ${component} exercises above ${most}`);
  }
  for (const { part: name, prescriptions, reason } of parts)
    check(
      (prescriptions.length === 0) === (reason !== undefined),
      () => `${name}: empty without reason, or the other way round`,
    );
  const { keepsActivation } = PHASES[session.phase];
  check(part(session, 'warm-up').length > 0, () => 'no warm-up');
  check(part(session, 'cool-down').length > 0, () => 'no cool-down');
  if (kind === 'resistance') {
    check(part(session, 'resistance').length > 0, () => 'no resistance');
    if (keepsActivation) check(part(session, 'activation').length > 0, () => 'no activation');
  } else check(part(session, 'clients-choice').length > 0, () => 'no cardio on a cardio day');
  const minutes = profile.minutesPerSession;
  check(
    estimatedMinutes <= minutes * 1.05 || plan.reasons.some(({ rule }) => rule === 'over-time'),
    () => `${estimatedMinutes} min of ${minutes}`,
  );
  // Nobody marches for an hour and a half because all else hurts.
  const isUseful = isOpen(kind === 'cardio' ? 'other cardio' : 'much');
  check(
    estimatedMinutes >= USED_SHARE * minutes || plan.deload || !isUseful,
    () => `only ${estimatedMinutes} min of ${minutes} (${kind})`,
  );
  const warmUpMinutes =
    part(session, 'warm-up').reduce((sum, { durationSeconds }) => sum + (durationSeconds ?? 0), 0) / 60;
  check(warmUpMinutes >= 5, () => 'warm-up under 5 min');
  const ids = part(session, 'resistance').map(({ exerciseId }) => exerciseId);
  check(new Set(ids).size === ids.length, () => 'an exercise twice in the resistance part');
  const contacts = groundContacts(everything(session));
  check(contacts <= MOST_CONTACTS[session.phase], () => `${contacts} ground contacts`);
}

function checkResistance(profile: Profile, session: Session, isOpen: IsOpen, check: Check): void {
  if (session.kind !== 'resistance') return;
  const { second, level } = PHASES[session.phase].resistance;
  const works = part(session, 'resistance');
  const bodyParts = new Set(works.map(({ bodyPart }) => bodyPart));
  const twoPairs = profile.minutesPerSession < (PHASES[session.phase].resistance.twoPairsUnderMinutes ?? 0);
  const has = (...parts: readonly BodyPart[]) =>
    parts.some((bodyPart) => bodyParts.has(bodyPart)) || !parts.some(isOpen);
  const { pullPerPush } = limitsFor(profile, { day: session.date, weekOfCoaching: 1 });
  // A sore shoulder that cannot raise either: two pulls for each push come before the push of a day.
  const isSpared = pullPerPush > 1 && !isOpen('shoulders');
  const isWhole = has('legs') && (has('chest', 'shoulders') || isSpared) && has('back');
  const isLower = has('legs') && !bodyParts.has('chest') && !bodyParts.has('back');
  const isUpper = (has('chest', 'shoulders') || isSpared) && has('back');
  const isPush = (has('chest') || pullPerPush > 1) && has('shoulders');
  const isPull = has('back') && has('arms') && !bodyParts.has('legs');
  check(
    twoPairs || isWhole || isLower || isUpper || isPush || isPull,
    () => `less than the minimum: ${[...bodyParts]}`,
  );
  if (second === null) {
    check(
      works.every(({ superset }) => superset === null),
      () => 'a pair in a phase without',
    );
    check(
      works.every((one) => one.level === null || isLevelWithin(one.level, level)),
      () => 'level above the phase',
    );
    return;
  }
  for (let index = 0; index < works.length; index += 2) {
    const [first, partner] = [works[index], works[index + 1]];
    const isPair = first?.superset !== null && first?.superset === partner?.superset;
    check(isPair, () => `${first?.exerciseId} has no partner`);
    const patterns = [first, partner].map((one) => EXERCISES.get(one?.exerciseId ?? '')?.pattern);
    check(
      patterns[0] === patterns[1] && first?.bodyPart === partner?.bodyPart,
      () => `no true pair: ${first?.exerciseId}, ${partner?.exerciseId}`,
    );
    check(first?.sets === partner?.sets, () => 'halves of a pair with different sets');
    check(partner?.role === second.role, () => `second is ${partner?.role}`);
  }
}

function rowOf(
  session: Session,
  name: PartName,
  prescription: Prescription,
): ReturnType<typeof acuteRow> | null {
  const { component, stretch, role } = prescription;
  if (component === 'cardio') return null;
  if (component !== 'resistance') {
    const usesPhase1 = name === 'cool-down' || (component === 'flexibility' && stretch === 'static');
    return acuteRow(usesPhase1 ? 1 : session.phase, component as RowName);
  }
  if (name !== 'resistance') return null;
  const second = PHASES[session.phase].resistance.second;
  return acuteRow(
    session.phase,
    second !== null && role === second.role ? 'resistance-superset' : 'resistance-strength',
  );
}

function checkPrescription(
  profile: Profile,
  plan: WeekPlan,
  session: Session,
  prescription: Prescription,
  state: TrainingState | undefined,
  check: Check,
): void {
  const { exerciseId, sets, reps, holdSeconds, restSeconds, tempo, intensityPct1RM, targetRpe } =
    prescription;
  const say = (what: string) => () => `${exerciseId}: ${what}`;
  const name =
    session.parts.find(({ prescriptions }) => prescriptions.includes(prescription))?.part ?? 'warm-up';
  // Without a state nothing has hurt since the first week.
  const painFreeWeeks = upperPainFreeWeeks(state ?? { week: plan.week, painFlags: [] });
  const limits = limitsFor(profile, { day: plan.startDate, weekOfCoaching: plan.week, painFreeWeeks });
  const exercise = EXERCISES.get(exerciseId);
  const dose = exercise?.region === 'upper' ? limits.upperBody : limits;
  check(exercise !== undefined, say('not in the catalogue'));
  const owned = new Set(profile.equipment);
  check(
    prescription.equipment.every((piece) => owned.has(piece)),
    say('equipment missing'),
  );
  check(
    !prescription.tags.some((tag) => limits.excludedTags.has(tag)),
    say(`excluded: ${prescription.tags}`),
  );
  check(isLevelWithin(prescription.level, PHASES[session.phase].level), say(`level ${prescription.level}`));
  for (const figure of [
    sets,
    restSeconds,
    reps?.min,
    reps?.max,
    holdSeconds,
    prescription.durationSeconds,
    prescription.load?.value,
  ])
    check(
      figure === undefined || figure === null || (Number.isFinite(figure) && figure >= 0),
      say(`figure ${figure}`),
    );
  check(sets >= 1, say('no sets'));
  check(targetRpe === null || targetRpe <= limits.rpe, say(`RPE ${targetRpe}`));

  check(!plan.deload || (targetRpe ?? 0) <= 6, say(`RPE ${targetRpe} in a deload`));
  const isPaired = PHASES[session.phase].resistance.second !== null;
  const light = acuteRow(session.phase, isPaired ? 'resistance-superset' : 'resistance-strength');
  if (name === 'clients-choice' && prescription.component !== 'cardio' && (light.reps?.max ?? 0) >= 12)
    check(
      restSeconds <= Math.max(light.restSeconds?.max ?? 0, limits.minRestSeconds),
      say(`rest ${restSeconds} in the client's choice`),
    );
  const row = rowOf(session, name, prescription);
  if (row === null) return;
  const easier = plan.deload;
  check(sets <= row.sets.max, say(`${sets} sets above ${row.sets.max}`));
  const leastSets = Math.min(row.sets.min, dose.sets.min || row.sets.min, dose.sets.max);
  check(
    easier || sets >= leastSets || row.component === 'flexibility',
    say(`${sets} sets below ${row.sets.min}`),
  );
  if (reps !== null && row.reps !== null) {
    check(reps.max <= row.reps.max, say(`${reps.max} reps above ${row.reps.max}`));
    const last = state?.exercises[exerciseId]?.phases[session.phase];
    const isEased = last !== undefined && EASING_ROWS.includes(last.row);
    const least = Math.max(
      row.reps.min,
      prescription.component === 'resistance' ? Math.min(dose.reps.min, row.reps.max) : 0,
    );
    check(easier || isEased || reps.min >= least, say(`${reps.min} reps below ${least}`));
  }
  if (prescription.component === 'resistance' || prescription.component === 'core')
    check(
      tempo === null ? holdSeconds !== null : tempo === row.tempo || tempo === limits.tempos[row.tempo ?? ''],
      say(`tempo ${tempo}`),
    );
  if (row.restSeconds !== null) {
    check(restSeconds <= row.restSeconds.max, say(`rest ${restSeconds} above ${row.restSeconds.max}`));
    check(restSeconds >= row.restSeconds.min, say(`rest ${restSeconds} below ${row.restSeconds.min}`));
  }
  if (prescription.component === 'smr' || prescription.stretch === 'static')
    check(holdSeconds !== null && holdSeconds >= 30 && holdSeconds <= 60, say(`hold ${holdSeconds}`));
  if (prescription.stretch === 'static' && name === 'warm-up') {
    const { overactive } = tightAndWeak(profile.compensations);
    check(
      prescription.muscles.some((muscle) => overactive.some((tight) => isSameMuscle(tight, muscle))),
      say(`static stretch of ${prescription.muscles}`),
    );
  }
  if (row.intensityPct1RM !== null && intensityPct1RM !== null) {
    check(!isPast(intensityPct1RM.max, row.intensityPct1RM.max), say(`${intensityPct1RM.max} %`));
    const least = Math.min(row.intensityPct1RM.min, dose.pct1RM.min || row.intensityPct1RM.min);
    check(easier || intensityPct1RM.min >= least, say(`${intensityPct1RM.min} % below ${least}`));
    const isPower = prescription.role === 'power';
    check(
      isPower ||
        isPossible({
          reps: reps?.max ?? 1,
          rpe: targetRpe ?? 8,
          fractionOf1RM: intensityPct1RM.max / 100,
          tempo,
        }),
      say(`${reps?.max} reps at ${intensityPct1RM.max} % with RPE ${targetRpe}`),
    );
  }
  if (prescription.component === 'resistance') {
    check(prescription.bodyPart !== undefined, say('no body part'));
    check(
      targetRpe !== null && targetRpe <= 9 && (session.phase >= 3 || targetRpe <= 8),
      say(`RPE ${targetRpe}`),
    );
  }
}
