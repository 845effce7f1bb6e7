export type { BusEvent, BusRecord } from './bus.ts';
export { type Cloud, type CloudOptions, startCloud } from './cloud.ts';
export type { EndpointFile } from './data-directory.ts';
export { LocalCloudError, type LocalCloudErrorCode } from './local-cloud-error.ts';
export type { DecideFate, MailFate } from './mail-fate.ts';
export type { Mail } from './mailbox.ts';
export type { QueueReport } from './queue-report.ts';
export type { Template } from './template.ts';
