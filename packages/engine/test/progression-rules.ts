import { acuteRow } from '../src/acute-variables.ts';
import type { Exercise } from '../src/catalogue/exercise.ts';
import { EXERCISES } from '../src/eligible.ts';
import { limitsFor } from '../src/limits.ts';
import { inUnit, kilograms } from '../src/load.ts';
import { loadAbove, loadAtMost } from '../src/loadable.ts';
import { allowsHeavy } from '../src/one-rep-max.ts';
import type { Phase } from '../src/phase.ts';
import { ageOn, type Profile } from '../src/profile.ts';
import { repsMax } from '../src/repetition-maximum.ts';
import { blockOf } from '../src/training-state.ts';
import type { Prescription, WeekPlan } from '../src/week-plan.ts';
import type { Step } from './walk.ts';

/** What progression must never do (OPT reference 6 and 7.1), asserted on plans, not on the code that makes them. */
export class ProgressionRules {
  readonly violations: string[] = [];
  private readonly profile: Profile;
  private previous: Step | null = null;
  private hardWeeks = 0;
  /** Loads as last prescribed in a hard week, and first in the block. */
  private readonly loads = new Map<string, { week: number; block: number; kg: number; firstKg: number }>();

  constructor(profile: Profile) {
    this.profile = profile;
  }

  check(step: Step): void {
    this.order(step);
    this.deloads(step);
    this.phases(step);
    this.pain(step);
    this.stored(step);
    for (const session of step.plan.sessions)
      for (const { part, prescriptions } of session.parts)
        if (part === 'resistance')
          for (const prescription of prescriptions) this.lift(step, session.phase, prescription);
    this.remember(step);
    this.previous = step;
  }

  private say(plan: WeekPlan, what: string): void {
    this.violations.push(
      `week ${plan.week} (block ${plan.block}, phase ${plan.phase}, week ${plan.weekOfBlock}): ${what}`,
    );
  }

  private order({ plan, state }: Step): void {
    const before = this.previous?.plan;
    if (plan.week !== state.week) this.say(plan, 'plans another week than the state says');
    if (plan.week !== (before?.week ?? 0) + 1) this.say(plan, `follows week ${before?.week}`);
    if (before !== undefined && before.program === plan.program && plan.block < before.block)
      this.say(plan, 'goes back to an older block');
    if (before !== undefined && before.program === plan.program && plan.block > before.block + 1)
      this.say(plan, 'leaves out a block');
  }

  private deloads({ plan, program, state }: Step): void {
    if (plan.deload && this.previous?.plan.deload) this.say(plan, 'two deloads in a row');
    if (plan.deload && plan.week <= 4) this.say(plan, 'a deload in the first four weeks');
    const undulates = state.followsProgram && program.blocks[state.position]?.undulation !== undefined;
    const rested = state.reasons.some(({ rule }) => rule.startsWith('week-time-off'));
    if (rested) this.hardWeeks = 0;
    const rests = plan.deload || (plan.phase === 1 && !undulates);
    this.hardWeeks = rests ? 0 : this.hardWeeks + 1;
    const most = ageOn(this.profile.birthDate, plan.startDate) >= 60 ? 8 : 12;
    if (this.hardWeeks > most) this.say(plan, `${this.hardWeeks} hard weeks without a deload`);
  }

  /** A block's phase is what its end decided, and never changes in mid-block but for time off or by plan. */
  private phases({ plan, state, program }: Step): void {
    const before = this.previous;
    if (before === null) return;
    if (
      before.finished !== null &&
      !before.finished.programFinished &&
      state.phase !== before.finished.phase &&
      before.next.stopped === null
    )
      this.say(plan, `phase ${state.phase}, decided was ${before.finished.phase}`);
    const undulates = program.blocks[state.position]?.undulation !== undefined;
    const changed =
      before.state.phase !== state.phase &&
      before.plan.block === plan.block &&
      before.plan.program === plan.program;
    const off = state.reasons.some(({ rule }) => rule.startsWith('week-time-off'));
    if (changed && !undulates && !off)
      this.say(plan, `the phase changes in mid-block, from ${before.state.phase}`);
  }

  private pain({ plan }: Step): void {
    const before = this.previous;
    if (before === null) return;
    const hurt = (before.log.sessions ?? []).flatMap(({ exercises, missed }) =>
      missed
        ? []
        : (exercises ?? [])
            .filter(({ painLevel }) => (painLevel ?? 0) >= 4)
            .map(({ exerciseId }) => exerciseId),
    );
    const planned = new Set(
      plan.sessions.flatMap(({ parts }) =>
        parts.flatMap(({ prescriptions }) => prescriptions.map(({ exerciseId }) => exerciseId)),
      ),
    );
    for (const id of new Set(hurt))
      if (planned.has(id) && EXERCISES.get(id)?.component === 'resistance')
        this.say(plan, `${id} hurt last week and is back`);
  }

  private stored({ plan, next }: Step): void {
    const text = JSON.stringify(next);
    if (text.length > 30_000) this.say(plan, `the state takes ${text.length} bytes`);
    if (JSON.stringify(JSON.parse(text)) !== text) this.say(plan, 'the state does not survive JSON');
    if (/NaN|Infinity/.test(text)) this.say(plan, 'the state holds what is no number');
  }

  private lift({ plan, state }: Step, phase: Phase, prescription: Prescription): void {
    const exercise = EXERCISES.get(prescription.exerciseId);
    if (exercise === undefined) {
      this.say(plan, `no such exercise: ${prescription.exerciseId}`);
      return;
    }
    const { load, intensityPct1RM, targetRpe, reps, role } = prescription;
    const name = `${exercise.id} (${role})`;
    const isSecond = role === 'power' || (role === 'stabilization' && phase !== 1);
    const row = acuteRow(phase, isSecond ? 'resistance-superset' : 'resistance-strength');
    const pct = intensityPct1RM?.max ?? 0;
    const { percentages } = limitsFor(this.profile, { day: plan.startDate, weekOfCoaching: plan.week });
    const oneRepMax = percentages ? state.exercises[exercise.id]?.oneRepMax : undefined;
    if (targetRpe !== null && targetRpe > (phase >= 3 ? 9 : 8)) this.say(plan, `${name} at RPE ${targetRpe}`);
    if (pct > (row.intensityPct1RM?.max ?? 0)) this.say(plan, `${name} at ${pct} %`);
    if (intensityPct1RM !== null && oneRepMax === undefined) this.say(plan, `${name} in % of an unknown 1RM`);
    if (pct > 85 && (oneRepMax === undefined || !allowsHeavy(oneRepMax, plan.week)))
      this.say(plan, `${name} at ${pct} % of an old 1RM`);
    if (reps !== null && row.reps !== null && reps.max > Math.max(row.reps.max, exercise.isolation ? 12 : 0))
      this.say(plan, `${name} with ${reps.max} reps`);
    if (prescription.sets > row.sets.max) this.say(plan, `${name} with ${prescription.sets} sets`);
    if (prescription.sets < 1 || (reps !== null && reps.min < 1))
      this.say(plan, `${name} without sets or reps`);
    if (load === null) return;
    const kg = kilograms(load);
    if (loadAtMost(kg, exercise.loading, load.unit)?.value !== load.value)
      this.say(plan, `${name}: ${load.value} ${load.unit} cannot be loaded`);
    if (
      oneRepMax !== undefined &&
      role !== 'power' &&
      exercise.loading !== 'medicine-ball' &&
      exercise.isolation !== true
    ) {
      const fraction = kg / oneRepMax.kg;
      if (fraction * 100 > (row.intensityPct1RM?.max ?? 100) + 1e-6)
        this.say(plan, `${name}: ${load.value} is ${fraction} of the 1RM`);
      const needed = (reps?.max ?? 0) + 10 - (targetRpe ?? 10);
      if (needed > repsMax(fraction, prescription.tempo) + 1)
        this.say(plan, `${name}: ${needed} reps with reserve at ${fraction}`);
    }
    if (exercise.loading === 'medicine-ball' && kg > (this.profile.weightKg ?? 0) * 0.1 + 1e-6)
      this.say(plan, `${name}: a ball of ${kg} kg`);
    if (!plan.deload && role !== 'power' && exercise.loading !== 'medicine-ball')
      this.caps(plan, exercise, phase, kg, load.unit, name);
  }

  private caps(
    plan: WeekPlan,
    exercise: Exercise,
    phase: Phase,
    kg: number,
    unit: 'kg' | 'lb',
    name: string,
  ): void {
    const last = this.loads.get(`${exercise.id} ${phase}`);
    if (last === undefined || last.week === plan.week || plan.week - last.week > 4) return;
    const lower = exercise.region === 'lower';
    const next = loadAbove(last.kg, exercise.loading, unit);
    const nextKg = next === null ? last.kg : kilograms(next);
    const increment = nextKg <= last.kg * 1.2 + 1e-6 ? nextKg : last.kg;
    const most = Math.max(last.kg * (lower ? 1.1 : 1.05), increment);
    const show = (value: number) => `${Math.round(inUnit(value, unit) * 100) / 100} ${unit}`;
    if (kg > most + 1e-6) this.say(plan, `${name} rises from ${show(last.kg)} to ${show(kg)}`);
    const blockMost = Math.max(last.kg, last.firstKg * (lower ? 1.25 : 1.15));
    if (last.block === blockOf(plan) && kg > blockMost + 1e-6)
      this.say(plan, `${name} rises from ${show(last.firstKg)} to ${show(kg)} in one block`);
  }

  private remember({ plan, state }: Step): void {
    if (plan.deload) return;
    for (const session of plan.sessions)
      for (const { part, prescriptions } of session.parts)
        for (const { exerciseId, load, role } of prescriptions) {
          if (part !== 'resistance' || role === 'power') continue;
          const key = `${exerciseId} ${session.phase}`;
          // By effort the client chooses: what comes after starts from there.
          if (load === null) this.loads.delete(key);
          if (load === null) continue;
          const before = this.loads.get(key);
          const kg = kilograms(load);
          const firstKg = before?.block === blockOf(plan) ? before.firstKg : kg;
          this.loads.set(key, { week: state.week, block: blockOf(plan), kg, firstKg });
        }
  }
}
