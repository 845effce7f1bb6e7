import type { Prescription, Range, Session, WeekPlan } from '../src/week-plan.ts';
import type { GoldenClient } from './golden-clients.ts';
import { type Step, walk } from './walk.ts';

const WEEKS = 52;

/**
 * A macrocycle as a coach reads it: the blocks; of each phase the first week in full; of every week the reasons and the numbers of its lifts.
 */
export function goldenText(client: GoldenClient): string {
  const steps = [...walk(client.profile, WEEKS, client.logOf)];
  const { profile } = client;
  const lines = [
    `# ${client.title}`,
    '',
    `${profile.name}, born ${profile.birthDate}, ${profile.goal}, ${profile.experience}, ${profile.daysPerWeek} x ${profile.minutesPerSession} min, ${profile.equipment.join(', ')}.`,
    `Conditions: ${profile.conditions.join(', ') || 'none'}. Faults: ${(profile.compensations ?? ['not assessed']).join(', ') || 'none'}.`,
    '',
    ...macrocycle(steps),
  ];
  const shown = new Set<number>();
  for (const step of steps) {
    const isFirst = !shown.has(step.plan.phase);
    shown.add(step.plan.phase);
    lines.push('', ...weekText(step, isFirst));
  }
  return `${lines.join('\n')}\n`;
}

function macrocycle(steps: readonly Step[]): string[] {
  const blocks = Map.groupBy(steps, ({ plan }) => `${plan.program} ${plan.block}`);
  return [
    '| block | phase | weeks | deload | then |',
    '|---|---|---|---|---|',
    ...[...blocks.values()].map((weeks) => {
      const first = weeks[0]?.plan;
      const last = weeks.at(-1);
      const deloads = weeks.filter(({ plan }) => plan.deload).map(({ plan }) => plan.week);
      return `| ${first?.block} | ${first?.phase} | ${first?.week}-${last?.plan.week} | ${deloads.join(', ')} | ${last?.finished?.decided ?? ''} |`;
    }),
  ];
}

function weekText({ plan }: Step, inFull: boolean): string[] {
  return [
    `## Week ${plan.week}: block ${plan.block}, phase ${plan.phase}, week ${plan.weekOfBlock}${plan.deload ? ', deload' : ''}`,
    '',
    ...plan.why.map((reason) => `> ${reason}`),
    ...plan.sessions.flatMap((session) => (inFull ? sessionText(session) : liftsText(session))),
    ...(inFull ? cardioText(plan) : []),
  ];
}

function cardioText({ cardio, nutrition }: WeekPlan): string[] {
  const energy = nutrition?.energyKcal;
  return [
    '',
    ...cardio.map(
      ({ session, text }) => `- cardio, ${session === null ? 'on your own' : `session ${session}`}: ${text}`,
    ),
    ...(energy
      ? [`- estimate: ${energy.min === energy.max ? energy.min : `${energy.min}-${energy.max}`} kcal a day`]
      : []),
  ];
}

function sessionText(session: Session): string[] {
  return [
    '',
    `### ${session.session}. ${session.title}, ${session.date}, ${session.estimatedMinutes} min`,
    ...session.parts.flatMap(({ part, prescriptions, reason }) => [
      '',
      `**${part}**${reason === undefined ? '' : `: ${reason}`}`,
      ...prescriptions.map((prescription) => `- ${fullLine(prescription)}`),
    ]),
  ];
}

function liftsText(session: Session): string[] {
  const lifts = session.parts.find(({ part }) => part === 'resistance')?.prescriptions ?? [];
  return [
    '',
    `${session.title} (${session.estimatedMinutes} min)`,
    ...lifts.map((lift) => `- ${shortLine(lift)}`),
  ];
}

function shortLine(lift: Prescription): string {
  const load = lift.load === null ? '' : ` at ${lift.load.value} ${lift.load.unit}`;
  const pct = lift.intensityPct1RM === null ? '' : ` (${lift.intensityPct1RM.max} %)`;
  const why = (lift.adaptations ?? [])
    .filter(({ rule }) => rule !== 'by-effort' && rule !== 'by-speed')
    .map(({ text }) => ` ${text}`);
  return `${lift.superset ?? ''}${lift.superset === null ? '' : ' '}${lift.name}: ${lift.sets} x ${span(lift.reps)}${load}${pct}, RPE ${lift.targetRpe}.${why.join('')}`;
}

function fullLine(one: Prescription): string {
  const facts = [
    one.reps === null ? null : `${one.sets} x ${span(one.reps)}${one.sides === 2 ? ' a side' : ''}`,
    one.reps === null && one.holdSeconds !== null
      ? `${one.sets} x ${one.holdSeconds} s${one.sides === 2 ? ' a side' : ''}`
      : null,
    one.durationSeconds === null ? null : `${Math.round(one.durationSeconds / 60)} min`,
    one.tempo === null || one.inSteps ? null : `tempo ${one.tempo}`,
    one.load === null ? null : `${one.load.value} ${one.load.unit}`,
    one.intensityPct1RM === null ? null : `${one.intensityPct1RM.max} % of 1RM`,
    one.targetRpe === null ? null : `RPE ${one.targetRpe}`,
    one.restSeconds > 0 ? `rest ${one.restSeconds} s` : null,
    one.zone === undefined ? null : `zone ${one.zone}`,
  ].filter((fact) => fact !== null);
  const pair = one.superset === null ? '' : `${one.superset} `;
  const alternative = one.alternative === undefined ? '' : ` (or ${one.alternative.name})`;
  return `${pair}${one.name}: ${facts.join(', ')}${alternative}`;
}

function span(range: Range | null): string {
  if (range === null) return '';
  return range.min === range.max ? `${range.min}` : `${range.min}-${range.max}`;
}
