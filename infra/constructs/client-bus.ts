import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  Archive,
  type CfnArchive,
  EventBus,
  type EventPattern,
  type IEventBusRef,
  Match,
} from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { PhasewiseFunction } from './phasewise-function.ts';

/** The bus and the archive of everything on it. */
export class ClientBus extends Construct {
  readonly bus: EventBus;
  readonly archive: Archive;

  constructor(
    scope: Construct,
    id: string,
    props: {
      readonly busName: string;
      readonly archiveDays: number;
      readonly encryptionKey: IKey | undefined;
    },
  ) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', {
      eventBusName: props.busName,
      description: 'Everything that happens in a training life',
      ...(props.encryptionKey === undefined ? {} : { kmsKey: props.encryptionKey }),
    });
    this.bus.applyRemovalPolicy(RemovalPolicy.RETAIN);
    this.archive = new Archive(this, 'Archive', {
      archiveName: props.busName,
      description: 'Every event of the bus, for replay',
      sourceEventBus: this.bus,
      eventPattern: { source: Match.prefix('') },
      retention: Duration.days(props.archiveDays),
    });
    if (props.encryptionKey !== undefined) encryptWith(this.archive, props.encryptionKey, props.busName);
  }

  /** Matches an event by its name alone: other systems put events under a source of their own. */
  ruleFor(detailType: string): { readonly eventBus: IEventBusRef; readonly eventPattern: EventPattern } {
    return { eventBus: this.bus, eventPattern: { detailType: [detailType] } };
  }

  allowPublishing(publisher: PhasewiseFunction): void {
    publisher.setEnvironment('BUS_NAME', this.bus.eventBusName);
    publisher.allow({
      actions: ['events:PutEvents'],
      resources: [this.bus.eventBusArn],
      conditions: { StringEquals: { 'events:source': 'phasewise' } },
    });
  }
}

/**
 * The archive's own `kmsKey` property writes the bus resource into the key's policy while the bus needs the key:
 * a circle that CloudFormation refuses. So the policy spells the bus's ARN.
 */
function encryptWith(archive: Archive, key: IKey, busName: string): void {
  (archive.node.defaultChild as CfnArchive).kmsKeyIdentifier = key.keyArn;
  const busArn = Stack.of(archive).formatArn({
    service: 'events',
    resource: 'event-bus',
    resourceName: busName,
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'TheArchiveOfTheBus',
      principals: [new ServicePrincipal('events.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'],
      resources: ['*'],
      conditions: { StringEquals: { 'kms:EncryptionContext:aws:events:event-bus:arn': busArn } },
    }),
  );
}
