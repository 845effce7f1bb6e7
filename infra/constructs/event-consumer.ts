import { CfnOutput, Duration } from 'aws-cdk-lib';
import { type EventPattern, type IEventBusRef, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { pascalCase } from './pascal-case.ts';
import { PhasewiseFunction, type PhasewiseFunctionProps } from './phasewise-function.ts';

/** Attempts before a message is set aside: with a growing wait between them they outlast a short outage. */
const MAX_RECEIVE_COUNT = 5;

/** A queue's visibility timeout in function timeouts (AWS Lambda developer guide, "Using Lambda with Amazon SQS"). */
const VISIBILITY_IN_TIMEOUTS = 6;

export interface EventConsumerProps extends PhasewiseFunctionProps {
  readonly alarms: Alarms;
  /** One rule for each entry, under that name. */
  readonly rules: Readonly<
    Record<string, { readonly eventBus?: IEventBusRef; readonly eventPattern: EventPattern }>
  >;
  readonly maximumConcurrency?: number;
  /** How old the oldest message may get before somebody is told. */
  readonly oldestMessage?: Duration;
}

/**
 * A function that consumes events: rule → queue → function. What it cannot process in five attempts, and what
 * the rule cannot deliver, is kept in the consumer's own dead-letter queue, and an alarm rings.
 */
export class EventConsumer extends Construct {
  readonly function: PhasewiseFunction;
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: EventConsumerProps) {
    super(scope, id);
    const name = `${props.surroundings.prefix}-${props.functionName}`;

    this.deadLetters = deadLetterQueue(this, 'DeadLetters', {
      queueName: `${name}-dead-letters`,
      encryptionKey: props.surroundings.encryptionKey,
    });
    this.queue = new Queue(this, 'Queue', {
      queueName: name,
      visibilityTimeout: Duration.seconds(props.timeout.toSeconds() * VISIBILITY_IN_TIMEOUTS),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MAX_RECEIVE_COUNT },
      enforceSSL: true,
      ...encryption(props.surroundings.encryptionKey),
    });

    this.function = new PhasewiseFunction(this, 'Consumer', props);
    this.function.setEnvironment('QUEUE_URL', this.queue.queueUrl);
    this.function.setEnvironment('DEAD_LETTER_QUEUE_URL', this.deadLetters.queueUrl);
    this.function.setEnvironment('MAX_RECEIVE_COUNT', String(MAX_RECEIVE_COUNT));
    this.function.allow({ actions: ['sqs:SendMessage'], resources: [this.deadLetters.queueArn] });
    this.function.allow({
      actions: [
        'sqs:ReceiveMessage',
        'sqs:DeleteMessage',
        'sqs:ChangeMessageVisibility',
        'sqs:GetQueueAttributes',
        // Waiting is putting back anew, with a delay.
        'sqs:SendMessage',
      ],
      resources: [this.queue.queueArn],
    });
    const mapping = new EventSourceMapping(this, 'Source', {
      target: this.function.lambda,
      eventSourceArn: this.queue.queueArn,
      batchSize: 10,
      reportBatchItemFailures: true,
      ...(props.maximumConcurrency === undefined ? {} : { maxConcurrency: props.maximumConcurrency }),
    });
    // Lambda checks at once whether the role may read the queue.
    mapping.node.addDependency(this.function.role);

    for (const [ruleName, rule] of Object.entries(props.rules)) {
      new Rule(this, ruleName, {
        ...rule,
        description: `${ruleName} for ${props.functionName}`,
        targets: [new SqsQueue(this.queue, { deadLetterQueue: this.deadLetters })],
      });
    }

    alarmOnDeadLetters(props.alarms, props.functionName, this.deadLetters);
    const oldest = props.oldestMessage ?? Duration.hours(1);
    props.alarms.add({
      name: `${props.functionName}-age`,
      says: `Events wait for ${props.functionName} for more than ${oldest.toHumanString()}.`,
      runbook: 'a-queue-grows-old',
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5) }),
      threshold: oldest.toSeconds(),
    });
    exportQueueUrl(this.queue, props.functionName, 'QueueUrl');
    exportQueueUrl(this.deadLetters, props.functionName, 'DeadLetterQueueUrl');
  }
}

export function deadLetterQueue(
  scope: Construct,
  id: string,
  props: { readonly queueName: string; readonly encryptionKey: IKey | undefined },
): Queue {
  return new Queue(scope, id, {
    queueName: props.queueName,
    retentionPeriod: Duration.days(14),
    enforceSSL: true,
    ...encryption(props.encryptionKey),
  });
}

export function alarmOnDeadLetters(alarms: Alarms, functionName: string, deadLetters: Queue): void {
  alarms.add({
    name: `${functionName}-dead-letters`,
    says: `${functionName} could not process something; it is kept in ${functionName}'s dead-letter queue.`,
    runbook: 'dead-letters',
    metric: deadLetters.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(5),
      statistic: 'Maximum',
    }),
    threshold: 0,
  });
}

/** Outputs such as `SendPlanQueueUrl` and `SendPlanDeadLetterQueueUrl`. */
export function exportQueueUrl(
  queue: Queue,
  functionName: string,
  suffix: 'QueueUrl' | 'DeadLetterQueueUrl',
): void {
  new CfnOutput(queue, 'Url', { value: queue.queueUrl }).overrideLogicalId(
    `${pascalCase(functionName)}${suffix}`,
  );
}

function encryption(key: IKey | undefined) {
  return key === undefined
    ? { encryption: QueueEncryption.SQS_MANAGED }
    : { encryption: QueueEncryption.KMS, encryptionMasterKey: key };
}
