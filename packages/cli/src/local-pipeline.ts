import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { createPublisher, type Publish } from '@phasewise/events';
import { type Cloud, type CloudOptions, startCloud } from '@phasewise/local';
import { createStore, openTable, type Store } from '@phasewise/store';
import { synthesizeTemplate } from '../../../infra/build-app.ts';
import { LOCAL_ACCESS } from './target.ts';

/** The deployed pipeline on this machine, with the ends that a driver needs. */
export interface LocalPipeline {
  readonly cloud: Cloud;
  readonly store: Store;
  readonly publish: Publish;
  stop(): Promise<void>;
}

/**
 * Synthesizes the CDK app and brings every resource of it up on this machine.
 *
 * @example
 * const pipeline = await startLocalPipeline({ port: 0, now: new Date('2026-11-30') });
 */
export async function startLocalPipeline(options: Omit<CloudOptions, 'template'>): Promise<LocalPipeline> {
  const template = synthesizeTemplate({ stage: 'local', bundling: false, validation: false });
  const cloud = await startCloud({ ...options, template });
  const access = { ...LOCAL_ACCESS, endpoint: cloud.endpoint };
  const dynamo = new DynamoDBClient(access);
  const eventBridge = new EventBridgeClient(access);
  const { TableName, BusName } = cloud.outputs;
  return {
    cloud,
    store: createStore(openTable(dynamo, String(TableName))),
    publish: createPublisher({ client: eventBridge, busName: String(BusName) }),
    async stop() {
      dynamo.destroy();
      eventBridge.destroy();
      await cloud.stop();
    },
  };
}
