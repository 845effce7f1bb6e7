import { Bus, type Target } from '../bus/bus.ts';
import { compilePattern, type Matcher } from '../bus/pattern.ts';
import type { Invocable } from '../lambda/function-service.ts';
import { LocalCloudError } from '../local-cloud-error.ts';
import type { Queue } from '../queue/queue.ts';
import { allowsRule } from '../queue/queue-policy.ts';
import type { Deployment, Resource } from '../template/template.ts';
import { findBus, findQueue, names } from './targets.ts';
import type { WiringContext } from './wiring-context.ts';

export function wireBuses(
  deployment: Deployment,
  { place, clock, chance, activity, records }: WiringContext,
): Bus[] {
  const names = ['default', ...deployment.all('AWS::Events::EventBus').map((bus) => bus.name)];
  return names.map((name) => new Bus(name, { place, clock, chance, activity, journal: records }));
}

export function wireRules(
  deployment: Deployment,
  buses: readonly Bus[],
  queues: readonly Queue[],
  functions: readonly Invocable[],
): void {
  const policies = deployment.all('AWS::SQS::QueuePolicy');
  for (const rule of deployment.all('AWS::Events::Rule')) {
    const bus = findBus(buses, rule.properties.EventBusName, rule);
    const matches = patternOf(rule);
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

export function patternOf(resource: Resource<'AWS::Events::Rule' | 'AWS::Events::Archive'>): Matcher {
  try {
    return compilePattern(resource.properties.EventPattern);
  } catch (error) {
    if (!(error instanceof LocalCloudError)) throw error;
    throw new LocalCloudError(error.code, `${resource.logicalId} (${resource.type}) ${error.message}`);
  }
}
