import { Queue } from '../queue/queue.ts';
import type { Deployment } from '../template/template.ts';
import { findQueue } from './targets.ts';
import type { WiringContext } from './wiring-context.ts';

export function wireQueues(deployment: Deployment, { clock, chance }: WiringContext): Queue[] {
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

/** Those that get what others gave up on or could not deliver. */
export function findDeadLetterQueues(deployment: Deployment, queues: readonly Queue[]): ReadonlySet<Queue> {
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
