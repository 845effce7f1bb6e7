import type { Profile } from '@phasewise/engine';
import {
  type Message,
  renderBlockReport,
  renderClearanceNeeded,
  renderClientSilent,
  renderEnrollmentConfirmation,
  renderPaused,
  renderProgramFinished,
  renderReminder,
  renderUndeliverable,
  renderWeeklyPlan,
  type Studio,
} from '../src/index.ts';
import { input, links, program, report, profile as sampleProfile, studio as sampleStudio } from './sample.ts';

/** One of each kind. */
export function allMails(
  profile: Profile = sampleProfile,
  studio: Studio = sampleStudio,
  said = 'Back in two weeks.',
): readonly Message[] {
  const roster = { roster: 'https://studio.example/roster/token' };
  const notice = { profile, studio, links: roster };
  const { summary } = report();
  return [
    renderWeeklyPlan(input({ profile, studio })),
    renderBlockReport(report({ profile, studio, summary: { ...summary, notes: [{ week: 6, note: said }] } })),
    renderEnrollmentConfirmation({
      ...notice,
      program: { ...program, reasons: [{ rule: 'x', inputs: {}, text: 'Phase 5 is left out.' }] },
    }),
    renderReminder({ profile, studio, links, week: { week: 7, startDate: '2027-01-11' } }),
    renderClientSilent({ ...notice, week: 9, silentWeeks: 3, lastHeard: '2027-01-10' }),
    renderClearanceNeeded({ ...notice, cause: 'red-flag', week: 4 }),
    renderUndeliverable({ ...notice, cause: 'bounce', diagnosis: said, about: 'w7' }),
    renderPaused({ ...notice, week: 7, reason: 'holiday', until: '2027-02-01', note: said }),
    renderProgramFinished({ ...notice, program, next: { ...program, program: 2 } }),
  ];
}
