import type { Bus } from '../bus/bus.ts';
import type { Invocable } from '../lambda/function-service.ts';
import type { LambdaFunction } from '../lambda/lambda.ts';
import { LocalCloudError } from '../local-cloud-error.ts';
import type { Queue } from '../queue/queue.ts';
import type { Resource } from '../template/template.ts';

export function names(nameOrArn: string, lambda: LambdaFunction): boolean {
  return nameOrArn === lambda.settings.name || nameOrArn === lambda.settings.arn;
}

export function findFunction(functions: readonly Invocable[], nameOrArn: string, from: Resource): Invocable {
  return functions.find(({ lambda }) => names(nameOrArn, lambda)) ?? noTarget(nameOrArn, from);
}

export function findQueue(queues: readonly Queue[], arn: string, from: Resource): Queue {
  return queues.find(({ settings }) => settings.arn === arn) ?? noTarget(arn, from);
}

export function findBus(buses: readonly Bus[], nameOrArn: string, from: Resource): Bus {
  return buses.find(({ name, arn }) => name === nameOrArn || arn === nameOrArn) ?? noTarget(nameOrArn, from);
}

function noTarget(arn: string, { logicalId, type }: Resource): never {
  throw new LocalCloudError(
    'UNKNOWN_TARGET',
    `${logicalId} (${type}) leads to ${arn}, which the local cloud does not know how to reach`,
  );
}
