import { Annotations, CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import {
  type Configuration,
  EXAMPLE_POSTAL_ADDRESS,
  EXAMPLE_SENDER,
  mailConcurrency,
  resourcePrefix,
} from './configuration.ts';
import { Alarms } from './constructs/alarms.ts';
import { ClientBus } from './constructs/client-bus.ts';
import { ClientTable } from './constructs/client-table.ts';
import { DailyJob } from './constructs/daily-job.ts';
import { EventConsumer } from './constructs/event-consumer.ts';
import { HttpDoor } from './constructs/http-door.ts';
import { LinkKey } from './constructs/link-key.ts';
import { Mail } from './constructs/mail.ts';
import { pascalCase } from './constructs/pascal-case.ts';
import type { FunctionSurroundings } from './constructs/phasewise-function.ts';
import { PipelineDashboard } from './constructs/pipeline-dashboard.ts';
import { CONSUMERS, type ConsumerDefinition } from './consumers.ts';

export interface PhasewiseStackProps extends StackProps {
  readonly configuration: Configuration;
  /** Folder with one folder for each function. */
  readonly functionsRoot: string;
}

/** The whole pipeline of one stage. */
export class PhasewiseStack extends Stack {
  constructor(scope: Construct, id: string, props: PhasewiseStackProps) {
    const { configuration, functionsRoot, ...stackProps } = props;
    super(scope, id, { description: 'Phasewise: coaching that runs itself', ...stackProps });
    const prefix = resourcePrefix(configuration);
    const encryptionKey = configuration.customerManagedKey ? this.#makeKey() : undefined;
    const surroundings: FunctionSurroundings = {
      prefix,
      functionsRoot,
      logRetention: configuration.logRetentionDays,
      encryptionKey,
    };

    const alarms = new Alarms(this, 'Alarms', { prefix, email: configuration.alarmEmail });
    const clients = new ClientTable(this, 'Clients', { encryptionKey });
    const clientBus = new ClientBus(this, 'ClientBus', {
      busName: prefix,
      archiveDays: configuration.archiveDays,
      encryptionKey,
    });
    const linkKey = new LinkKey(this, 'LinkKey', { encryptionKey });
    const mail = new Mail(this, 'Mail', { configurationSetName: prefix, configuration, alarms });

    const checkIn = new HttpDoor(this, 'CheckIn', {
      surroundings,
      alarms,
      functionName: 'check-in',
      description: 'The pages behind the links in mails',
      timeout: Duration.seconds(10),
      ...(configuration.checkInConcurrency === undefined
        ? {}
        : { reservedConcurrency: configuration.checkInConcurrency }),
    });
    clients.allow(checkIn.function, {
      actions: ['GetItem', 'Query', 'UpdateItem'],
      indexes: ['trainer'],
    });
    clientBus.allowPublishing(checkIn.function);
    linkKey.allowReading(checkIn.function);
    mail.introduceStudioTo(checkIn.function);

    const consumers = Object.entries<ConsumerDefinition>(CONSUMERS).map(([functionName, definition]) => {
      const consumer = new EventConsumer(this, pascalCase(functionName), {
        surroundings,
        alarms,
        functionName,
        description: definition.description,
        timeout: Duration.seconds(30),
        rules: Object.fromEntries(definition.events.map((event) => [event, clientBus.ruleFor(event)])),
        // The week's mails may queue for hours behind the account's sending rate.
        ...(definition.sendsMail
          ? { maximumConcurrency: mailConcurrency(configuration), oldestMessage: Duration.hours(6) }
          : {}),
      });
      clients.allow(consumer.function, { actions: definition.table });
      clientBus.allowPublishing(consumer.function);
      if (definition.sendsMail) {
        mail.allowSending(consumer.function);
        linkKey.allowReading(consumer.function);
        checkIn.announceTo(consumer.function);
      }
      return consumer;
    });

    const trackDelivery = new EventConsumer(this, 'TrackDelivery', {
      surroundings,
      alarms,
      functionName: 'track-delivery',
      description: 'Stops mail to addresses that bounce or complain',
      timeout: Duration.seconds(30),
      rules: {
        EmailBounced: { eventPattern: mail.reported('Email Bounced') },
        EmailComplained: { eventPattern: mail.reported('Email Complaint Received') },
      },
    });
    clients.allow(trackDelivery.function, { actions: ['GetItem', 'PutItem', 'UpdateItem'] });
    clientBus.allowPublishing(trackDelivery.function);

    const remindClients = new DailyJob(this, 'RemindClients', {
      surroundings,
      alarms,
      functionName: 'remind-clients',
      description: 'Once a day: overdue weeks, and whoever got stuck',
      timeout: Duration.minutes(15),
      hour: configuration.sweep.hour,
      timeZone: configuration.sweep.timeZone,
    });
    clients.allow(remindClients.function, {
      actions: ['GetItem', 'Query', 'UpdateItem'],
      indexes: ['due'],
    });
    clientBus.allowPublishing(remindClients.function);

    const everyConsumer = [...consumers, trackDelivery];
    new PipelineDashboard(this, 'Dashboard', {
      dashboardName: prefix,
      alarms,
      consumers: everyConsumer,
      functions: [
        ...everyConsumer.map((consumer) => consumer.function),
        remindClients.function,
        checkIn.function,
      ],
    });

    new CfnOutput(this, 'TableName', { value: clients.table.tableName });
    new CfnOutput(this, 'BusName', { value: clientBus.bus.eventBusName });
    new CfnOutput(this, 'BusArn', { value: clientBus.bus.eventBusArn });
    new CfnOutput(this, 'ArchiveArn', { value: clientBus.archive.archiveArn });
    new CfnOutput(this, 'ConfigurationSetName', { value: mail.configurationSetName });

    if (configuration.stage !== 'local') this.#warnOfExampleValues(configuration);
  }

  /** One key for everything that holds personal data at rest. */
  #makeKey(): Key {
    return new Key(this, 'Key', {
      description: `${this.stackName}: clients' data`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  #warnOfExampleValues({ mailFrom, studio }: Configuration): void {
    const warn = (setting: string) =>
      Annotations.of(this).addWarningV2(
        `phasewise:${setting}`,
        `phasewise:${setting} is the example's; set it before anybody is mailed (infra/README.md, "Configuration").`,
      );
    if (mailFrom === EXAMPLE_SENDER) warn('mailFrom');
    if (studio.postalAddress === EXAMPLE_POSTAL_ADDRESS) warn('studio.postalAddress');
  }
}
