import { Duration, TimeZone } from 'aws-cdk-lib';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { alarmOnDeadLetters, deadLetterQueue, exportQueueUrl } from './event-consumer.ts';
import { PhasewiseFunction, type PhasewiseFunctionProps } from './phasewise-function.ts';

export interface DailyJobProps extends PhasewiseFunctionProps {
  readonly alarms: Alarms;
  readonly hour: number;
  readonly timeZone: string;
}

/** A function that runs once a day. A run that failed three times, or could not be started, is kept and an alarm rings. */
export class DailyJob extends Construct {
  readonly function: PhasewiseFunction;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: DailyJobProps) {
    super(scope, id);
    const { encryptionKey, prefix } = props.surroundings;
    this.deadLetters = deadLetterQueue(this, 'DeadLetters', {
      queueName: `${prefix}-${props.functionName}-dead-letters`,
      encryptionKey,
    });
    this.function = new PhasewiseFunction(this, 'Job', props);
    this.function.lambda.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(this.deadLetters),
    });

    const starter = new Role(this, 'Starter', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    starter.addToPolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: [this.function.lambda.functionArn],
      }),
    );
    starter.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.deadLetters.queueArn] }),
    );
    encryptionKey?.grant(starter, 'kms:Decrypt', 'kms:GenerateDataKey');
    new Schedule(this, 'Schedule', {
      description: `Runs ${props.functionName} once a day`,
      schedule: ScheduleExpression.cron({
        minute: '0',
        hour: String(props.hour),
        timeZone: TimeZone.of(props.timeZone),
      }),
      target: new LambdaInvoke(this.function.lambda, {
        // The target would grant itself every version and alias of the function.
        role: starter.withoutPolicyUpdates(),
        deadLetterQueue: this.deadLetters,
        maxEventAge: Duration.hours(6),
        retryAttempts: 10,
      }),
    });

    alarmOnDeadLetters(props.alarms, props.functionName, this.deadLetters);
    props.alarms.add({
      name: `${props.functionName}-errors`,
      says: `A run of ${props.functionName} ended with an error.`,
      runbook: 'the-daily-sweep-failed',
      metric: this.function.lambda.metricErrors({ period: Duration.minutes(5) }),
      threshold: 0,
    });
    props.alarms.add({
      name: `${props.functionName}-missed`,
      says: `${props.functionName} has not run for 30 hours.`,
      runbook: 'the-daily-sweep-did-not-run',
      metric: this.function.lambda.metricInvocations({ period: Duration.hours(6) }),
      threshold: 1,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 5,
      missingData: TreatMissingData.BREACHING,
    });
    exportQueueUrl(this.deadLetters, props.functionName, 'DeadLetterQueueUrl');
  }
}
