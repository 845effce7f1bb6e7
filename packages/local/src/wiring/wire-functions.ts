import path from 'node:path';
import { AsyncInvoker } from '../lambda/async-invocation.ts';
import type { Invocable } from '../lambda/function-service.ts';
import { LambdaFunction, runtimeEnvironment } from '../lambda/lambda.ts';
import { LocalCloudError } from '../local-cloud-error.ts';
import type { Queue } from '../queue/queue.ts';
import type { Deployment, Resource } from '../template/template.ts';
import { findFunction, findQueue, names } from './targets.ts';
import type { WiringContext } from './wiring-context.ts';

export function wireFunctions(
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

/** Since October 2025 a public URL needs both permissions (Lambda developer guide, "Control access to function URLs"). */
export function publicTarget(
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
