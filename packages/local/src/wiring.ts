import path from 'node:path';
import type { Activity } from './activity.ts';
import type { ArchiveSettings } from './archive.ts';
import { AsyncInvoker } from './async-invocation.ts';
import { Bus, type BusRecord, type Target } from './bus.ts';
import type { Clock } from './clock.ts';
import type { Invocable } from './function-service.ts';
import type { Chance } from './ids.ts';
import type { Journal } from './journal.ts';
import { LambdaFunction, runtimeEnvironment } from './lambda.ts';
import { LocalCloudError } from './local-cloud-error.ts';
import { compilePattern } from './pattern.ts';
import { Poller } from './poller.ts';
import { Queue } from './queue.ts';
import { allowsRule } from './queue-policy.ts';
import type { Place } from './resource-kinds.ts';
import { parseSchedule, runOnSchedule } from './schedule.ts';
import type { FeedbackDestination } from './ses-feedback.ts';
import type { Deployment, Resource } from './template.ts';

export interface WiringContext {
  readonly place: Pick<Place, 'region' | 'account' | 'endpoint'>;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly activity: Activity;
  readonly records: Journal<BusRecord>;
  /** Folder that `phasewise.entry` in a function's metadata is relative to. */
  readonly root: string;
  readonly maximumSandboxes: number;
  readonly log: (functionName: string, text: string) => void;
}

export interface Wiring {
  readonly buses: readonly Bus[];
  readonly queues: readonly Queue[];
  /** Those that get what others gave up on or could not deliver. */
  readonly deadLetterQueues: ReadonlySet<Queue>;
  readonly functions: readonly Invocable[];
  readonly archives: readonly ArchiveSettings[];
  readonly feedback: readonly FeedbackDestination[];
  /** What a function URL's permissions let through, by the URL's logical id. */
  readonly urlTargets: Readonly<Record<string, LambdaFunction | undefined>>;
  /** Lets pollers and schedules begin; returns how to stop them. */
  start(): () => void;
}

/**
 * Joins the resources of a deployment as CloudFormation would: by ARN.
 *
 * @throws {LocalCloudError} UNKNOWN_TARGET for a rule's, schedule's or mapping's end that is no queue or function
 */
export function wire(deployment: Deployment, context: WiringContext): Wiring {
  const buses = wireBuses(deployment, context);
  const queues = wireQueues(deployment, context);
  const functions = wireFunctions(deployment, queues, context);
  wireRules(deployment, buses, queues, functions);
  return {
    buses,
    queues,
    deadLetterQueues: findDeadLetterQueues(deployment, queues),
    functions,
    archives: deployment.all('AWS::Events::Archive').map((archive) => ({
      name: archive.name,
      arn: archive.arn,
      bus: find(buses, archive.properties.SourceArn, archive),
      matches: archive.properties.EventPattern === undefined ? () => true : pattern(archive),
      retentionDays: archive.properties.RetentionDays || undefined,
    })),
    feedback: deployment
      .all('AWS::SES::ConfigurationSetEventDestination')
      .filter(({ properties }) => properties.EventDestination.Enabled)
      .map((destination) => ({
        configurationSet: destination.properties.ConfigurationSetName,
        eventTypes: destination.properties.EventDestination.MatchingEventTypes,
        bus: find(
          buses,
          destination.properties.EventDestination.EventBridgeDestination.EventBusArn,
          destination,
        ),
      })),
    urlTargets: Object.fromEntries(
      deployment
        .all('AWS::Lambda::Url')
        .map((url) => [url.logicalId, publicTarget(url, deployment, functions)]),
    ),
    start: () => {
      const stops = [
        ...startPollers(deployment, queues, functions, context),
        ...startSchedules(deployment, functions, context),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function wireBuses(
  deployment: Deployment,
  { place, clock, chance, activity, records }: WiringContext,
): Bus[] {
  const names = ['default', ...deployment.all('AWS::Events::EventBus').map((bus) => bus.name)];
  return names.map((name) => new Bus(name, { place, clock, chance, activity, journal: records }));
}

function wireQueues(deployment: Deployment, { clock, chance }: WiringContext): Queue[] {
  const resources = deployment.all('AWS::SQS::Queue');
  const queues = resources.map(
    ({ name, ref, arn, properties }) =>
      new Queue(
        {
          name,
          url: ref,
          arn,
          delaySeconds: properties.DelaySeconds,
          visibilityTimeoutSeconds: properties.VisibilityTimeout,
          retentionSeconds: properties.MessageRetentionPeriod,
          maximumMessageBytes: properties.MaximumMessageSize,
          waitTimeSeconds: properties.ReceiveMessageWaitTimeSeconds,
          maxReceiveCount: properties.RedrivePolicy?.maxReceiveCount,
        },
        clock,
        chance,
      ),
  );
  for (const resource of resources) {
    const { RedrivePolicy } = resource.properties;
    if (RedrivePolicy === undefined) continue;
    findQueue(queues, resource.arn, resource).deadLetterQueue = findQueue(
      queues,
      RedrivePolicy.deadLetterTargetArn,
      resource,
    );
  }
  return queues;
}

function findDeadLetterQueues(deployment: Deployment, queues: readonly Queue[]): ReadonlySet<Queue> {
  const arns = new Set([
    ...deployment
      .all('AWS::SQS::Queue')
      .map(({ properties }) => properties.RedrivePolicy?.deadLetterTargetArn),
    ...deployment
      .all('AWS::Events::Rule')
      .flatMap(({ properties }) => properties.Targets.map((target) => target.DeadLetterConfig?.Arn)),
    ...deployment
      .all('AWS::Lambda::Function')
      .map(({ properties }) => properties.DeadLetterConfig?.TargetArn),
    ...deployment
      .all('AWS::Lambda::EventInvokeConfig')
      .map(({ properties }) => properties.DestinationConfig?.OnFailure?.Destination),
  ]);
  return new Set(queues.filter((queue) => arns.has(queue.settings.arn)));
}

function wireFunctions(
  deployment: Deployment,
  queues: readonly Queue[],
  context: WiringContext,
): Invocable[] {
  const { place, root, maximumSandboxes, clock, chance } = context;
  const invokeConfigs = deployment.all('AWS::Lambda::EventInvokeConfig');
  return deployment.all('AWS::Lambda::Function').map((resource) => {
    const { name, arn, properties } = resource;
    const handler = properties.Handler.split('.').at(-1) ?? 'handler';
    const sizes = { memoryMb: properties.MemorySize, timeoutSeconds: properties.Timeout };
    const lambda = new LambdaFunction(
      {
        name,
        arn,
        ...sizes,
        entry: path.resolve(root, entryOf(resource)),
        handler,
        environment: {
          ...runtimeEnvironment({ name, handler, ...sizes }, place.region, place.endpoint),
          ...properties.Environment?.Variables,
        },
        concurrency: Math.min(properties.ReservedConcurrentExecutions ?? maximumSandboxes, maximumSandboxes),
      },
      context,
    );
    const config = invokeConfigs.find((one) => names(one.properties.FunctionName, lambda));
    const onFailure = config?.properties.DestinationConfig?.OnFailure?.Destination;
    const deadLetters = properties.DeadLetterConfig?.TargetArn;
    const invoker = new AsyncInvoker(
      lambda,
      {
        maximumRetries: config?.properties.MaximumRetryAttempts ?? 2,
        maximumAgeSeconds: config?.properties.MaximumEventAgeInSeconds ?? 21_600,
        onFailure: onFailure === undefined ? undefined : findQueue(queues, onFailure, resource),
        deadLetters: deadLetters === undefined ? undefined : findQueue(queues, deadLetters, resource),
      },
      clock,
      chance,
    );
    return { lambda, invoker };
  });
}

/** Where the function's source is: the template itself has only the bundle's hash. */
export function entryOf({ logicalId, metadata }: Pick<Resource, 'logicalId' | 'metadata'>): string {
  const entry = (metadata.phasewise as { entry?: unknown } | undefined)?.entry;
  if (typeof entry === 'string') return entry;
  throw new LocalCloudError(
    'INVALID_TEMPLATE',
    `${logicalId} (AWS::Lambda::Function): its metadata has no phasewise.entry that says which source to run`,
  );
}

function wireRules(
  deployment: Deployment,
  buses: readonly Bus[],
  queues: readonly Queue[],
  functions: readonly Invocable[],
): void {
  const policies = deployment.all('AWS::SQS::QueuePolicy');
  for (const rule of deployment.all('AWS::Events::Rule')) {
    const bus = find(buses, rule.properties.EventBusName, rule);
    const matches = pattern(rule);
    const targets = rule.properties.Targets.map(({ Arn, DeadLetterConfig }): Target => {
      const called = functions.find(({ lambda }) => names(Arn, lambda));
      if (called !== undefined) return (event) => called.invoker.accept(event);
      const queue = findQueue(queues, Arn, rule);
      const allowed = policies.some(
        ({ properties }) =>
          properties.Queues.includes(queue.settings.url) &&
          allowsRule(properties.PolicyDocument, queue.settings.arn, rule.arn),
      );
      if (allowed) return (event) => void queue.send(JSON.stringify(event));
      const undelivered =
        DeadLetterConfig?.Arn === undefined ? undefined : findQueue(queues, DeadLetterConfig.Arn, rule);
      return (event) =>
        void undelivered?.send(JSON.stringify(event), {
          ERROR_CODE: { DataType: 'String', StringValue: 'NO_PERMISSIONS' },
          ERROR_MESSAGE: {
            DataType: 'String',
            StringValue: `the policy of ${queue.settings.name} does not let ${rule.arn} send to it`,
          },
          RULE_ARN: { DataType: 'String', StringValue: rule.arn },
          TARGET_ARN: { DataType: 'String', StringValue: Arn },
        });
    });
    if (rule.properties.State === 'ENABLED') bus.addRule({ name: rule.name, matches, targets });
  }
}

function startPollers(
  deployment: Deployment,
  queues: readonly Queue[],
  functions: readonly Invocable[],
  { activity, place }: WiringContext,
): (() => void)[] {
  return deployment
    .all('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.Enabled)
    .map((mapping) => {
      const { properties } = mapping;
      const queue = findQueue(queues, properties.EventSourceArn, mapping);
      const { lambda } = findFunction(functions, properties.FunctionName, mapping);
      const { concurrency } = lambda.settings;
      const poller = new Poller(
        queue,
        lambda,
        {
          batchSize: properties.BatchSize,
          concurrency: Math.min(properties.ScalingConfig?.MaximumConcurrency ?? concurrency, concurrency),
          reportBatchItemFailures: properties.FunctionResponseTypes.length > 0,
          region: place.region,
        },
        activity,
      );
      return () => poller.stop();
    });
}

function startSchedules(
  deployment: Deployment,
  functions: readonly Invocable[],
  { clock }: WiringContext,
): (() => void)[] {
  return deployment
    .all('AWS::Scheduler::Schedule')
    .filter(({ properties }) => properties.State === 'ENABLED')
    .map((schedule) => {
      const { ScheduleExpression, ScheduleExpressionTimezone, Target } = schedule.properties;
      const { invoker } = findFunction(functions, Target.Arn, schedule);
      const input: unknown = Target.Input === undefined ? {} : JSON.parse(Target.Input);
      const nextRun = parseSchedule(ScheduleExpression, ScheduleExpressionTimezone, clock.now());
      return runOnSchedule(nextRun, clock, () => invoker.accept(input));
    });
}

/** Since October 2025 a public URL needs both permissions (Lambda developer guide, "Control access to function URLs"). */
function publicTarget(
  url: Resource<'AWS::Lambda::Url'>,
  deployment: Deployment,
  functions: readonly Invocable[],
): LambdaFunction | undefined {
  const { lambda } = findFunction(functions, url.properties.TargetFunctionArn, url);
  const granted = deployment
    .all('AWS::Lambda::Permission')
    .filter(({ properties }) => names(properties.FunctionName, lambda) && properties.Principal === '*');
  const forUrl = granted.some(
    ({ properties }) =>
      properties.Action === 'lambda:InvokeFunctionUrl' && properties.FunctionUrlAuthType === 'NONE',
  );
  const forFunction = granted.some(({ properties }) => properties.Action === 'lambda:InvokeFunction');
  return forUrl && forFunction ? lambda : undefined;
}

function pattern(resource: Resource<'AWS::Events::Rule' | 'AWS::Events::Archive'>) {
  try {
    return compilePattern(resource.properties.EventPattern);
  } catch (error) {
    if (!(error instanceof LocalCloudError)) throw error;
    throw new LocalCloudError(error.code, `${resource.logicalId} (${resource.type}) ${error.message}`);
  }
}

function names(nameOrArn: string, lambda: LambdaFunction): boolean {
  return nameOrArn === lambda.settings.name || nameOrArn === lambda.settings.arn;
}

function findFunction(functions: readonly Invocable[], nameOrArn: string, from: Resource): Invocable {
  return functions.find(({ lambda }) => names(nameOrArn, lambda)) ?? noTarget(nameOrArn, from);
}

function findQueue(queues: readonly Queue[], arn: string, from: Resource): Queue {
  return queues.find(({ settings }) => settings.arn === arn) ?? noTarget(arn, from);
}

function find(buses: readonly Bus[], nameOrArn: string, from: Resource): Bus {
  return buses.find(({ name, arn }) => name === nameOrArn || arn === nameOrArn) ?? noTarget(nameOrArn, from);
}

function noTarget(arn: string, { logicalId, type }: Resource): never {
  throw new LocalCloudError(
    'UNKNOWN_TARGET',
    `${logicalId} (${type}) leads to ${arn}, which the local cloud does not know how to reach`,
  );
}
