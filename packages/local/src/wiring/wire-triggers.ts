import type { Invocable } from '../lambda/function-service.ts';
import { Poller } from '../queue/poller.ts';
import type { Queue } from '../queue/queue.ts';
import type { Deployment } from '../template/template.ts';
import { parseSchedule, runOnSchedule } from '../time/schedule.ts';
import { findFunction, findQueue } from './targets.ts';
import type { WiringContext } from './wiring-context.ts';

export function startPollers(
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

export function startSchedules(
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
