import { Stack } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** Headings of the runbooks in this folder's README, as the anchor of a link to them. */
type Runbook =
  | 'dead-letters'
  | 'a-queue-grows-old'
  | 'the-daily-sweep-failed'
  | 'the-daily-sweep-did-not-run'
  | 'the-check-in-page-fails'
  | 'the-bounce-rate-is-high'
  | 'the-complaint-rate-is-high';

export interface AlarmOptions {
  /** Tells the alarms of a stack apart, in kebab case; becomes part of the name. */
  readonly name: string;
  /** One sentence: what is wrong, in the words of who is called at night. */
  readonly says: string;
  readonly runbook: Runbook;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly comparison?: ComparisonOperator;
  readonly evaluationPeriods?: number;
  readonly missingData?: TreatMissingData;
}

/** All alarms of a stack; they mail somebody only if an address was configured. */
export class Alarms extends Construct {
  readonly all: Alarm[] = [];
  readonly #prefix: string;
  readonly #topic: Topic | undefined;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly prefix: string; readonly email: string | undefined },
  ) {
    super(scope, id);
    this.#prefix = props.prefix;
    this.#topic = props.email === undefined ? undefined : this.#mailTo(props.email);
  }

  add(options: AlarmOptions): Alarm {
    const props: AlarmProps = {
      alarmName: `${this.#prefix}-${options.name}`,
      alarmDescription: `${options.says} Runbook: infra/README.md#${options.runbook}`,
      metric: options.metric,
      threshold: options.threshold,
      comparisonOperator: options.comparison ?? ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: options.evaluationPeriods ?? 1,
      treatMissingData: options.missingData ?? TreatMissingData.NOT_BREACHING,
    };
    const alarm = new Alarm(this, options.name, props);
    if (this.#topic !== undefined) {
      const action = new SnsAction(this.#topic);
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
    }
    this.all.push(alarm);
    return alarm;
  }

  #mailTo(address: string): Topic {
    const topic = new Topic(this, 'Topic', { displayName: 'Phasewise alarms', enforceSSL: true });
    topic.addSubscription(new EmailSubscription(address));
    // A topic policy of one's own (enforceSSL makes one) replaces SNS's default, which had let CloudWatch in.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    return topic;
  }
}
