export { renderBlockReport } from './block-report/block-report.ts';
export type { BlockReportInput, DecisionLinks } from './block-report/input.ts';
export { classifySesError, MailError, type MailErrorCode } from './mail-error.ts';
export { createMailer, type Mailer, type MailerOptions } from './mailer.ts';
export { MAIL_KINDS, type MailAddress, type MailKind, type Message } from './message.ts';
export { type Envelope, toMime } from './mime.ts';
export type { NoticeInput } from './notices/notice.ts';
export {
  renderClearanceNeeded,
  renderClientSilent,
  renderEnrollmentConfirmation,
  renderPaused,
  renderProgramFinished,
  renderReminder,
  renderUndeliverable,
} from './notices/notices.ts';
export type { Studio } from './studio.ts';
export type { PauseReason } from './text/words.ts';
export { weeklyPlanBody } from './weekly-plan/body.ts';
export type { ClientLinks, WeeklyPlanInput } from './weekly-plan/input.ts';
export { renderWeeklyPlan } from './weekly-plan/weekly-plan.ts';
