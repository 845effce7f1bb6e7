import { plain } from '../plain.ts';
import { WORDS } from '../text/index.ts';
import { type BlockReportInput, CHOICES, cutNote } from './input.ts';
import { changeOf, weight } from './trend-chart.ts';
import { adherenceText, headline, proposalText } from './words.ts';

export function blockReportText(input: BlockReportInput): string {
  const { profile, block, phase, summary, proposal, links, studio } = input;
  const { locale, units } = profile;
  const words = WORDS[locale];
  const { report } = words;
  const titled = (title: string, body: string) => `${title.toLocaleUpperCase(locale)}\n${body}`;

  const lifts = summary.lifts.map((lift) => {
    const weeks = lift.estimated1RM.map(
      ({ week, value }) => `  ${report.week(week)}: ${report.oneRepMax} ${weight(value, units, locale)}`,
    );
    return [`${lift.name}: ${changeOf(lift, units, locale, words)}`, ...weeks].join('\n');
  });
  const notes = summary.notes.map(({ week, note }) => {
    const [shown, left] = cutNote(plain(note).trim());
    const more = left > 0 ? `\n${report.noteCut(left)}` : '';
    return `${report.note(week)}:\n${shown.replace(/^/gm, '> ')}${more}`;
  });
  const paragraphs = [
    `${report.title(profile.name, block)}\n${report.blockLine(phase, words.phases[phase], words.weeks(summary.weeks))}`,
    titled(
      report.next,
      [headline(proposalText(input)), ...proposal.reasons.map(({ text }) => `- ${text}`)].join('\n'),
    ),
    [
      profile.options.advance === 'ask' ? report.ask : report.auto,
      ...CHOICES.map((choice) => `${report.decide[choice]}: ${links[choice]}`),
      report.decideHint,
    ].join('\n'),
    titled(
      report.adherence,
      [
        adherenceText(input),
        ...summary.byWeek.map(
          ({ week, sessionsDone, sessionsPlanned }) =>
            `- ${report.week(week)}: ${sessionsDone}/${sessionsPlanned}`,
        ),
      ].join('\n'),
    ),
    titled(report.lifts, lifts.length === 0 ? report.noLifts : lifts.join('\n')),
    titled(
      report.flags,
      summary.pain.length === 0
        ? report.noFlags
        : summary.pain
            .map(({ week, name, where, level }) => `- ${report.flag(week, name, where, level)}`)
            .join('\n'),
    ),
    titled(report.notes, notes.length === 0 ? report.noNotes : notes.join('\n')),
    [
      '--',
      words.footer.whyTrainer(studio.name),
      studio.name,
      studio.postalAddress,
      ...(studio.poweredBy ? [words.footer.poweredBy] : []),
    ].join('\n'),
  ];
  return plain(`${paragraphs.join('\n\n')}\n`);
}
