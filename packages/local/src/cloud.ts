import path from 'node:path';
import { ArchiveService } from './bus/archive.ts';
import type { BusRecord } from './bus/bus.ts';
import { BusService } from './bus/bus-service.ts';
import { Cleanup } from './cleanup.ts';
import { DataDirectory } from './data-directory.ts';
import { Endpoint } from './endpoint.ts';
import { chance as chanceFrom } from './ids.ts';
import { Journal } from './journal.ts';
import { FunctionService } from './lambda/function-service.ts';
import { type FunctionUrl, openFunctionUrls } from './lambda/function-url.ts';
import { LocalCloudError } from './local-cloud-error.ts';
import { type DecideFate, simulatorFate } from './mail/mail-fate.ts';
import { type Mail, Mailbox } from './mail/mailbox.ts';
import { SesService } from './mail/ses.ts';
import { SesFeedback } from './mail/ses-feedback.ts';
import { pages } from './pages.ts';
import { keepQueues, restoreQueues } from './queue/kept-queues.ts';
import { type QueueReport, reportQueues } from './queue/queue-report.ts';
import { QueueService } from './queue/queue-service.ts';
import { findRunningCloud } from './running-cloud.ts';
import { SecretService } from './secrets.ts';
import { TableService } from './table.ts';
import { type Deployment, readTemplates, type Template } from './template/template.ts';
import { Activity } from './time/activity.ts';
import { Clock } from './time/clock.ts';
import { type Timeline, timeline } from './time/timeline.ts';
import { entryOf } from './wiring/wire-functions.ts';
import { wire } from './wiring/wiring.ts';

export interface CloudOptions {
  /** What CDK synthesized: one template, or one for each stack. */
  readonly template: Template | readonly Template[];
  /** Of the one address of all services; 0 takes any free one. */
  readonly port?: number;
  /** Where data stays between runs; without it, everything is in memory. */
  readonly dataDirectory?: string;
  /** Starts without what an earlier run left. */
  readonly fresh?: boolean;
  /** Where the clock starts; by default real time, or where an earlier run's clock stood if that is later. */
  readonly now?: Date;
  /** Makes ids and generated secrets the same in every run. */
  readonly seed?: string;
  /** Folder that the functions' entries are relative to; by default this repository. */
  readonly root?: string;
  /** How many sandboxes one function may have at a time. */
  readonly maximumSandboxes?: number;
  /** Takes what functions write, besides the files under `<dataDirectory>/logs`. */
  readonly log?: (functionName: string, text: string) => void;
  /** Decides what becomes of each mail, to simulate throttling, rejection, bounces and complaints. */
  readonly mailFate?: DecideFate;
}

export interface Cloud extends Timeline {
  /** `http://127.0.0.1:<port>`, for `AWS_ENDPOINT_URL` or `--endpoint-url`. */
  readonly endpoint: string;
  readonly inboxUrl: string;
  /** Addresses of the functions that have one, by the name of the function's folder. */
  readonly functionUrls: Readonly<Record<string, string>>;
  /** The template's outputs, resolved. */
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly clock: { now(): Date };
  /** Everything that was put on any bus. */
  readonly events: Journal<BusRecord>;
  readonly mails: Journal<Mail>;
  queues(): readonly QueueReport[];
  stop(): Promise<void>;
}

const DEFAULT_PORT = 4566;
const REGION = 'us-east-1';
const ACCOUNT = '000000000000';

/**
 * Gives every resource of the template a body on this machine and starts it.
 *
 * @throws {LocalCloudError} when the template needs something the local cloud does not know, or the port is taken
 *
 * @example
 * const cloud = await startCloud({ template: synthesizeTemplate({ stage: 'local' }), port: 0 });
 * const events = new EventBridgeClient({ endpoint: cloud.endpoint });
 * await cloud.idle();
 */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  await refuseSecond(options.dataDirectory);
  const data = new DataDirectory(options.dataDirectory);
  if (options.fresh) data.empty();
  const cleanup = new Cleanup();
  try {
    return await start(options, data, cleanup);
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

async function start(options: CloudOptions, data: DataDirectory, cleanup: Cleanup): Promise<Cloud> {
  const templates = [options.template].flat() as readonly Template[];
  const clock = new Clock(options.now?.getTime() ?? Math.max(Date.now(), data.clockStoodAtMs()));
  const chance = chanceFrom(options.seed);
  const activity = new Activity();
  cleanup.add(() => clock.stop());

  const endpoint = await Endpoint.open(options.port ?? DEFAULT_PORT, clock);
  cleanup.add(() => endpoint.close());
  const urls = await openFunctionUrls(
    templates.flatMap(functionUrlsIn),
    options.port === 0 ? 'any' : Number(new URL(endpoint.url).port),
    clock,
    chance,
  );
  cleanup.add(async () => {
    await Promise.all([...urls.values()].map((url) => url.close()));
  });
  const deployment = readTemplates(templates, {
    region: REGION,
    account: ACCOUNT,
    endpoint: endpoint.url,
    functionUrl: (logicalId) => urls.get(logicalId)?.url ?? '',
  });

  const records = new Journal<BusRecord>();
  for (const record of data.readEvents()) records.append(record);
  records.subscribe((record) => data.keepEvent(record));
  const mailbox = new Mailbox(data.path('mails'));
  cleanup.add(() => {
    records.close();
    mailbox.journal.close();
  });

  const table = await TableService.open(data.path('table'));
  cleanup.add(() => table.close());
  for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table'] as const) {
    for (const { name, properties } of deployment.all(type)) await table.ensure(name, properties);
  }

  const wiring = wire(deployment, {
    place: { region: REGION, account: ACCOUNT, endpoint: endpoint.url },
    clock,
    chance,
    activity,
    records,
    root: options.root ?? path.resolve(import.meta.dirname, '../../..'),
    maximumSandboxes: options.maximumSandboxes ?? 2,
    log: (functionName, text) => {
      data.keepLog(functionName, text);
      options.log?.(functionName, text);
    },
  });
  cleanup.add(async () => {
    await Promise.all(wiring.functions.map(({ lambda }) => lambda.stop()));
  });

  const secrets = new SecretService(data.secrets, clock, chance);
  for (const secret of deployment.all('AWS::SecretsManager::Secret')) {
    secrets.ensure(secret.name, secret.ref, secret.properties);
  }
  const ses = new SesService({
    identities: deployment.all('AWS::SES::EmailIdentity').map(({ name }) => name),
    configurationSets: deployment.all('AWS::SES::ConfigurationSet').map(({ name, properties }) => ({
      name,
      sendingEnabled: properties.SendingOptions?.SendingEnabled ?? true,
    })),
    feedback: new SesFeedback({ destinations: wiring.feedback, clock, activity, account: ACCOUNT }),
    mailbox,
    clock,
    chance,
    region: REGION,
    fate: options.mailFate ?? simulatorFate,
  });
  const archives = new ArchiveService(wiring.archives, () => records.entries, clock);
  const buses = new BusService(wiring.buses);
  const queues = () => reportQueues(wiring.queues, wiring.deadLetterQueues);
  endpoint.attach({
    table,
    events: { call: async (action, input) => archives.call(action, input) ?? buses.call(action, input) },
    queues: new QueueService(wiring.queues),
    secrets,
    ses,
    functions: new FunctionService(wiring.functions),
    pages: pages({ mailbox, records, queues, now: () => clock.now() }),
  });
  for (const [logicalId, url] of urls) url.attach(wiring.urlTargets[logicalId]);

  restoreQueues(wiring.queues, data.queues);
  cleanup.add(() => keepQueues(wiring.queues, data.queues));
  cleanup.add(wiring.start());
  const keepClock = () => data.clock.write({ now: new Date(clock.now()).toISOString() });
  cleanup.add(keepClock);

  const addresses = {
    endpoint: endpoint.url,
    inboxUrl: `${endpoint.url}/inbox`,
    functionUrls: functionUrlsByFolder(deployment, urls),
  };
  data.endpoint.write({ ...addresses, pid: process.pid });
  cleanup.add(() => data.endpoint.remove());
  return {
    ...addresses,
    ...timeline(clock, activity, keepClock),
    outputs: deployment.outputs,
    clock: { now: () => new Date(clock.now()) },
    events: records,
    mails: mailbox.journal,
    queues,
    stop: () => cleanup.run(),
  };
}

/** Their addresses must be known before anything else is resolved: functions have them in their environment. */
function functionUrlsIn({ Resources }: Template): string[] {
  return Object.entries(Resources)
    .filter(([, { Type }]) => Type === 'AWS::Lambda::Url')
    .map(([logicalId]) => logicalId);
}

function functionUrlsByFolder(
  deployment: Deployment,
  urls: ReadonlyMap<string, FunctionUrl>,
): Record<string, string> {
  const functions = deployment.all('AWS::Lambda::Function');
  return Object.fromEntries(
    deployment.all('AWS::Lambda::Url').map(({ logicalId, properties }) => {
      const target = functions.find(({ arn }) => arn === properties.TargetFunctionArn);
      const folder = target === undefined ? logicalId : path.basename(path.dirname(entryOf(target)));
      return [folder, urls.get(logicalId)?.url ?? ''];
    }),
  );
}

/** Two clouds cannot share one directory: each would overwrite what the other keeps. */
async function refuseSecond(dataDirectory: string | undefined): Promise<void> {
  const running = dataDirectory === undefined ? undefined : await findRunningCloud(dataDirectory);
  if (running === undefined) return;
  throw new LocalCloudError(
    'ALREADY_RUNNING',
    `a local cloud with this data is already running at ${running.endpoint} (process ${running.pid})`,
  );
}
