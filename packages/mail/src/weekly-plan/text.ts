import { addDays, type Locale, PARTS, type Part, type Phase, type Session } from '@phasewise/engine';
import { doseOf, groupSupersets } from '../dose.ts';
import { dateRange, duration, longDate, range } from '../format.ts';
import { callName, plain } from '../plain.ts';
import { WORDS } from '../text/index.ts';
import type { MailWords } from '../text/words.ts';
import type { WeeklyPlanInput } from './input.ts';
import { phaseStripText, stripCells, weeksOf } from './phase-strip.ts';
import { notesOf, type RepeatedNotes, repeatedNotes } from './repeated-notes.ts';
import { summarize } from './summary.ts';

/** The plan as plain text, complete enough to train from. */
export function weeklyPlanText(input: WeeklyPlanInput): string {
  const { profile, program, plan, links, studio } = input;
  const { locale } = profile;
  const words = WORDS[locale];
  const cells = stripCells(program, plan);
  const repeated = repeatedNotes(plan);
  const phase = words.phases[plan.phase];

  const paragraphs = [
    `${words.plan.title(plan.week)} · ${dateRange(plan.startDate, addDays(plan.startDate, 6), locale)}
${plan.deload ? words.plan.deloadLine(plan.phase, phase, plan.block) : words.plan.blockLine(plan.phase, phase, plan.weekOfBlock, weeksOf(program, plan), plan.block)}`,
    `${words.plan.greeting(callName(profile.name))}\n${summarize(input)}`,
    `${words.plan.checkIn}: ${links.checkIn}\n${words.plan.checkInHint}`,
    plan.why.length > 0 && `${heading(words.plan.why)}\n${bullets(plan.why)}`,
    `${heading(words.plan.year)}\n${phaseStripText(cells)}\n${words.plan.yearLine(plan.block, cells.length, plan.week)}`,
    ...plan.sessions.map((session) => sessionText(session, plan.phase, locale, words, repeated)),
    repeated.size > 0 &&
      `${heading(words.plan.notes)}\n${[...repeated].map(([text, note]) => `${note} ${text}`).join('\n')}`,
    plan.cardio.length > 0 &&
      `${heading(words.plan.cardio)}\n${bullets(
        plan.cardio.map(
          (item) =>
            `${item.session === null ? words.plan.cardioOwnTime : words.plan.cardioInSession(item.session)}: ${words.plan.cardioRow(item.minutes, item.zone, range(item.rpe, locale))}${item.heartRate === null ? '' : `, ${words.plan.heartRate(range(item.heartRate, locale))}`}. ${item.text}`,
        ),
      )}`,
    plan.nutrition !== null && `${heading(words.plan.nutrition)}\n${bullets(nutrition())}`,
    `${words.plan.stop} ${words.plan.stopSigns}${profile.conditions.includes('pregnancy') ? ` ${words.plan.stopSignsPregnancy}` : ''}`,
    `${heading(words.plan.glossary)}\n${words.plan.glossaryEntries.map(([term, meaning]) => `${term}: ${meaning}`).join('\n')}`,
    words.plan.signature(profile.trainer.name),
    `${words.plan.open}: ${links.plan}\n${words.plan.progress}: ${links.progress}`,
    [
      '--',
      words.footer.whyClient(studio.name, profile.trainer.name),
      `${words.footer.unsubscribe} (${words.footer.unsubscribeHint}): ${links.unsubscribe}`,
      `${words.footer.myData}: ${links.myData}`,
      studio.name,
      studio.postalAddress,
      ...(studio.poweredBy ? [words.footer.poweredBy] : []),
    ].join('\n'),
  ];
  return plain(`${paragraphs.filter((paragraph) => paragraph !== false).join('\n\n')}\n`);

  function nutrition(): string[] {
    const { energyKcal, proteinGrams, fatGrams, carbohydrateGrams, advice } = plan.nutrition ?? {
      energyKcal: null,
      proteinGrams: null,
      fatGrams: null,
      carbohydrateGrams: null,
      advice: [],
    };
    const figures = [
      energyKcal && words.plan.energy(range(energyKcal, locale)),
      proteinGrams && words.plan.protein(range(proteinGrams, locale)),
      fatGrams && words.plan.fat(range(fatGrams, locale)),
      carbohydrateGrams && words.plan.carbohydrate(range(carbohydrateGrams, locale)),
    ].filter((figure) => figure !== null);
    return [
      ...(figures.length > 0 ? [`${words.plan.nutritionEstimate} ${figures.join(', ')}.`] : []),
      ...advice,
    ];
  }
}

const heading = (text: string) => `${text.toUpperCase()}`;
const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

function sessionText(
  session: Session,
  weekPhase: Phase,
  locale: Locale,
  words: MailWords,
  repeated: RepeatedNotes,
): string {
  const title = `${words.session(session.session)} · ${longDate(session.date, locale)} · ${words.minutes(session.estimatedMinutes)}`;
  return [
    `${'='.repeat(60)}\n${title}\n${session.title}${session.phase === weekPhase ? '' : ` (${words.sessionPhase(session.phase, words.phases[session.phase])})`}`,
    ...session.parts.map((part) => partText(part, locale, words, repeated)),
  ].join('\n\n');
}

function partText(part: Part, locale: Locale, words: MailWords, repeated: RepeatedNotes): string {
  const title = `${PARTS.indexOf(part.part) + 1} ${words.parts[part.part]}`;
  if (part.prescriptions.length === 0) return `${title}\n  ${part.reason ?? ''}`;
  const rows = groupSupersets(part.prescriptions).flatMap((group) => {
    const paired = group.restAfterSeconds !== null;
    const exercises = group.exercises.flatMap(({ mark, prescription }) => {
      const dose = doseOf(prescription, locale, words, !paired);
      const notes = notesOf(prescription, repeated);
      const amount = [dose.amount, dose.side].filter((word) => word !== null).join(' ');
      const figures = [amount, dose.load, ...dose.details].filter((figure) => figure !== null).join(', ');
      return [
        `  ${mark === null ? '' : `${mark} `}${prescription.name}: ${figures}`,
        `      ${prescription.cue}`,
        ...(prescription.alternative === undefined
          ? []
          : [`      (${words.dose.or(prescription.alternative.name)})`]),
        ...notes.own.map((note) => `      ${note}`),
        ...(notes.numbers.length === 0
          ? []
          : [`      (${notes.numbers.map(words.plan.seeNote).join(', ')})`]),
      ];
    });
    if (!paired) return exercises;
    const rest = group.restAfterSeconds ? duration(group.restAfterSeconds) : null;
    return [
      `  ${words.dose.pair(group.exercises[0]?.mark ?? '', group.exercises.at(-1)?.mark ?? '', rest)}:`,
      ...exercises,
    ];
  });
  return `${title}\n${rows.join('\n')}`;
}
