import { Duration } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, GraphWidget, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import type { EventConsumer } from './event-consumer.ts';
import type { PhasewiseFunction } from './phasewise-function.ts';

export interface PipelineDashboardProps {
  readonly dashboardName: string;
  readonly alarms: Alarms;
  readonly consumers: readonly EventConsumer[];
  readonly functions: readonly PhasewiseFunction[];
}

/** One page: is anything wrong, what flows, what waits, what fails, what mail does. */
export class PipelineDashboard extends Construct {
  constructor(scope: Construct, id: string, props: PipelineDashboardProps) {
    super(scope, id);
    const { consumers, functions } = props;
    const half = { width: 12, height: 6 };
    const mail = (metricName: string) =>
      new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Sum', period: Duration.hours(1) });

    new Dashboard(this, 'Dashboard', {
      dashboardName: props.dashboardName,
      defaultInterval: Duration.days(7),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: props.alarms.all, width: 24, height: 4 })],
        [
          new GraphWidget({
            title: 'Events received an hour',
            left: consumers.map((consumer) =>
              consumer.queue.metricNumberOfMessagesSent({
                label: consumer.function.functionName,
                period: Duration.hours(1),
              }),
            ),
            ...half,
          }),
          new GraphWidget({
            title: 'Age of the oldest waiting event (s)',
            left: consumers.map((consumer) =>
              consumer.queue.metricApproximateAgeOfOldestMessage({ label: consumer.function.functionName }),
            ),
            ...half,
          }),
        ],
        [
          new GraphWidget({
            title: 'Dead letters',
            left: consumers.map((consumer) =>
              consumer.deadLetters.metricApproximateNumberOfMessagesVisible({
                label: consumer.function.functionName,
              }),
            ),
            ...half,
          }),
          new GraphWidget({
            title: 'Errors',
            left: functions.map((each) => each.lambda.metricErrors({ label: each.functionName })),
            ...half,
          }),
        ],
        [
          new GraphWidget({
            title: 'Duration, 95th percentile (ms)',
            left: functions.map((each) =>
              each.lambda.metricDuration({ label: each.functionName, statistic: 'p95' }),
            ),
            ...half,
          }),
          new GraphWidget({
            title: 'Mail of the whole account, an hour',
            left: [mail('Send'), mail('Delivery'), mail('Bounce'), mail('Complaint')],
            ...half,
          }),
        ],
      ],
    });
  }
}
