import { Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { EventBus, type EventPattern } from 'aws-cdk-lib/aws-events';
import {
  ConfigurationSet,
  ConfigurationSetEventDestination,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Configuration } from '../configuration.ts';
import type { Alarms } from './alarms.ts';
import type { PhasewiseFunction } from './phasewise-function.ts';

/** SES reviews an account at these rates (SES developer guide, "Monitoring your sender reputation"). */
const BOUNCE_RATE_UNDER_REVIEW = 0.05;
const COMPLAINT_RATE_UNDER_REVIEW = 0.001;

export interface MailProps {
  readonly configurationSetName: string;
  readonly configuration: Configuration;
  readonly alarms: Alarms;
}

/** The sender: a verified identity, and a configuration set that reports bounces and complaints. */
export class Mail extends Construct {
  readonly configurationSetName: string;
  readonly #configuration: Configuration;
  readonly #identity: EmailIdentity;

  constructor(scope: Construct, id: string, props: MailProps) {
    super(scope, id);
    this.#configuration = props.configuration;
    const { mailDomain, mailFrom } = props.configuration;
    const configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: props.configurationSetName,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.configurationSetName = props.configurationSetName;
    this.#identity = new EmailIdentity(this, 'Identity', {
      identity: mailDomain === undefined ? Identity.email(mailFrom) : Identity.domain(mailDomain),
      configurationSet,
      // Bounces and complaints come as events instead of mails to the sender.
      feedbackForwarding: false,
    });
    new ConfigurationSetEventDestination(this, 'Reports', {
      configurationSet,
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });
    this.#watchReputation(props.alarms);
  }

  /** Matches, on the account's default bus, what SES reports about mails of this stack and of no other. */
  reported(detailType: 'Email Bounced' | 'Email Complaint Received'): EventPattern {
    return {
      source: ['aws.ses'],
      detailType: [detailType],
      detail: { mail: { tags: { 'ses:configuration-set': [this.configurationSetName] } } },
    };
  }

  allowSending(sender: PhasewiseFunction): void {
    const { mailFrom, sandboxRecipients } = this.#configuration;
    sender.setEnvironment('MAIL_FROM', mailFrom);
    sender.setEnvironment('CONFIGURATION_SET', this.configurationSetName);
    this.introduceStudioTo(sender);
    const { partition, region, account } = Stack.of(this);
    const arn = (resource: string) => `arn:${partition}:ses:${region}:${account}:${resource}`;
    sender.allow({
      actions: ['ses:SendRawEmail'],
      resources: [
        this.#identity.emailIdentityArn,
        arn(`configuration-set/${this.configurationSetName}`),
        ...sandboxRecipients.map((recipient) => arn(`identity/${recipient}`)),
      ],
      conditions: { StringEquals: { 'ses:FromAddress': mailFrom } },
    });
  }

  /** Gives a function the face that mails and pages wear. */
  introduceStudioTo(user: PhasewiseFunction): void {
    user.setEnvironment('STUDIO', JSON.stringify(this.#configuration.studio));
  }

  #watchReputation(alarms: Alarms): void {
    const rate = (metricName: string) =>
      new Metric({
        namespace: 'AWS/SES',
        metricName,
        dimensionsMap: { 'ses:configuration-set': this.configurationSetName },
        statistic: 'Maximum',
        period: Duration.hours(1),
      });
    alarms.add({
      name: 'bounce-rate',
      says: 'More than 5 % of the mails bounce; SES puts the account under review at 5 % and stops it at 10 %.',
      runbook: 'the-bounce-rate-is-high',
      metric: rate('Reputation.BounceRate'),
      threshold: BOUNCE_RATE_UNDER_REVIEW,
    });
    alarms.add({
      name: 'complaint-rate',
      says: 'More than 0.1 % of the mails are marked as spam; SES puts the account under review at 0.1 % and stops it at 0.5 %.',
      runbook: 'the-complaint-rate-is-high',
      metric: rate('Reputation.ComplaintRate'),
      threshold: COMPLAINT_RATE_UNDER_REVIEW,
    });
  }
}
