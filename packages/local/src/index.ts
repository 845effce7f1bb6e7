export type { BusEvent, BusRecord } from './bus/bus.ts';
export { type Cloud, type CloudOptions, startCloud } from './cloud.ts';
export { LocalCloudError, type LocalCloudErrorCode } from './local-cloud-error.ts';
export type { DecideFate, MailFate } from './mail/mail-fate.ts';
export type { Mail } from './mail/mailbox.ts';
export type { QueueReport } from './queue/queue-report.ts';
export { findRunningCloud, type RunningCloud } from './running-cloud.ts';
export type { Template } from './template/template.ts';
