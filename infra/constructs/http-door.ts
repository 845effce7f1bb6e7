import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { PhasewiseFunction, type PhasewiseFunctionProps } from './phasewise-function.ts';

export interface HttpDoorProps extends PhasewiseFunctionProps {
  readonly alarms: Alarms;
}

/** A function behind a public address. Nobody logs in: the function itself checks the signature of each link. */
export class HttpDoor extends Construct {
  readonly function: PhasewiseFunction;
  readonly url: string;

  constructor(scope: Construct, id: string, props: HttpDoorProps) {
    super(scope, id);
    this.function = new PhasewiseFunction(this, 'Door', props);
    this.url = this.function.lambda.addFunctionUrl({ authType: FunctionUrlAuthType.NONE }).url;
    new CfnOutput(this, 'Url', {
      value: this.url,
      description: 'Where the links in mails lead',
    }).overrideLogicalId('CheckInUrl');
    props.alarms.add({
      name: `${props.functionName}-errors`,
      says: `${props.functionName} answered five requests within five minutes with an error.`,
      runbook: 'the-check-in-page-fails',
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'Url5xxCount',
        dimensionsMap: { FunctionName: this.function.lambda.functionName },
        statistic: 'Sum',
        period: Duration.minutes(5),
      }),
      threshold: 4,
    });
  }

  /** Tells a function where the links it writes should lead. */
  announceTo(writer: PhasewiseFunction): void {
    writer.setEnvironment('LINK_BASE_URL', this.url);
  }
}
