import type { ArchiveSettings } from '../bus/archive.ts';
import type { Bus } from '../bus/bus.ts';
import type { Invocable } from '../lambda/function-service.ts';
import type { LambdaFunction } from '../lambda/lambda.ts';
import type { FeedbackDestination } from '../mail/ses-feedback.ts';
import type { Queue } from '../queue/queue.ts';
import type { Deployment } from '../template/template.ts';
import { findBus } from './targets.ts';
import { publicTarget, wireFunctions } from './wire-functions.ts';
import { findDeadLetterQueues, wireQueues } from './wire-queues.ts';
import { patternOf, wireBuses, wireRules } from './wire-rules.ts';
import { startPollers, startSchedules } from './wire-triggers.ts';
import type { WiringContext } from './wiring-context.ts';

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
      bus: findBus(buses, archive.properties.SourceArn, archive),
      matches: archive.properties.EventPattern === undefined ? () => true : patternOf(archive),
      retentionDays: archive.properties.RetentionDays || undefined,
    })),
    feedback: deployment
      .all('AWS::SES::ConfigurationSetEventDestination')
      .filter(({ properties }) => properties.EventDestination.Enabled)
      .map((destination) => ({
        configurationSet: destination.properties.ConfigurationSetName,
        eventTypes: destination.properties.EventDestination.MatchingEventTypes,
        bus: findBus(
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
