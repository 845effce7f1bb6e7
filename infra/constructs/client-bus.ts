import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Archive, EventBus, type EventPattern, type IEventBusRef, Match } from 'aws-cdk-lib/aws-events';
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
    const key = props.encryptionKey === undefined ? {} : { kmsKey: props.encryptionKey };
    this.bus = new EventBus(this, 'Bus', {
      eventBusName: props.busName,
      description: 'Everything that happens in a training life',
      ...key,
    });
    this.bus.applyRemovalPolicy(RemovalPolicy.RETAIN);
    this.archive = new Archive(this, 'Archive', {
      archiveName: props.busName,
      description: 'Every event of the bus, for replay',
      sourceEventBus: this.bus,
      eventPattern: { source: Match.prefix('') },
      retention: Duration.days(props.archiveDays),
      ...key,
    });
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
