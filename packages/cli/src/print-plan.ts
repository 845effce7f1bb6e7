import { styleText } from 'node:util';
import type { Prescription, Profile, Program, Range, Session, WeekPlan } from '@phasewise/engine';

const bold = (text: string) => styleText('bold', text, { stream: process.stdout });
const dim = (text: string) => styleText('dim', text, { stream: process.stdout });

/** The macrocycle as a person reads it in a terminal. */
export function printProgram(profile: Profile, { blocks, reasons }: Program): string {
  return [
    bold(`${profile.name}: ${profile.goal}, ${profile.daysPerWeek} × ${profile.minutesPerSession} min`),
    ...blocks.map(
      ({ block, startWeek, weeks, phase, phaseName }) =>
        `  block ${String(block).padStart(2)}  weeks ${startWeek}–${startWeek + weeks - 1}`.padEnd(24) +
        `phase ${phase} ${phaseName}`,
    ),
    ...reasons.map(({ text }) => dim(`  ${text}`)),
  ].join('\n');
}

/** A week as a person reads it in a terminal. */
export function printWeek(plan: WeekPlan, { explain }: { explain: boolean }): string {
  return [
    '',
    bold(
      `Week ${plan.week}, ${plan.startDate}: block ${plan.block}, phase ${plan.phase}, week ${plan.weekOfBlock}${plan.deload ? ', deload' : ''}`,
    ),
    ...plan.why.map((why) => `  ${why}`),
    ...(explain ? plan.reasons.map(({ rule, inputs }) => dim(`  ${rule} ${JSON.stringify(inputs)}`)) : []),
    ...plan.sessions.map((session) => printSession(session, explain)),
    ...plan.cardio.filter(({ session }) => session === null).map(({ text }) => `  ${text}`),
  ].join('\n');
}

function printSession(session: Session, explain: boolean): string {
  return [
    `  ${bold(`${session.date} ${session.title}`)} ${dim(`${session.estimatedMinutes} min`)}`,
    ...session.parts.flatMap(({ part, prescriptions, reason }) => [
      `    ${part}${reason === undefined ? '' : dim(` (${reason})`)}`,
      ...prescriptions.map((prescription) => `      ${printPrescription(prescription, explain)}`),
    ]),
  ].join('\n');
}

function printPrescription(prescription: Prescription, explain: boolean): string {
  const {
    superset,
    name,
    sets,
    reps,
    sides,
    holdSeconds,
    durationSeconds,
    tempo,
    load,
    targetRpe,
    restSeconds,
    inSteps,
  } = prescription;
  const dose = [
    durationSeconds === null ? null : `${Math.round(durationSeconds / 60)} min`,
    reps === null
      ? null
      : `${sets} × ${range(reps)}${inSteps ? ' steps' : ''}${sides === 2 ? ' a side' : ''}`,
    holdSeconds === null ? null : `${reps === null ? `${sets} × ` : ''}${holdSeconds} s`,
    inSteps ? null : tempo,
    load === null ? null : `${load.value} ${load.unit}`,
    targetRpe === null ? null : `RPE ${targetRpe}`,
    restSeconds > 0 ? `rest ${restSeconds} s` : null,
  ].filter((part) => part !== null);
  const adaptations = explain
    ? (prescription.adaptations ?? []).map(({ rule, inputs }) => ` ${rule} ${JSON.stringify(inputs)}`)
    : [];
  const source = explain && prescription.source !== undefined ? ` — ${prescription.source}` : '';
  return `${superset === null ? '' : `${superset}. `}${name} ${dim(`${dose.join(', ')}${source}${adaptations.join(';')}`)}`;
}

const range = ({ min, max }: Range) => (min === max ? String(min) : `${min}–${max}`);
