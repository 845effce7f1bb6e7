import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type CfnGlobalTable,
  ProjectionType,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { PhasewiseFunction } from './phasewise-function.ts';

export type TableAction = 'GetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'Query';

/** A sparse index: what is due next, sharded; or the clients of a trainer. Both hold keys only, personal data stays in the item. */
export type TableIndex = 'due' | 'trainer';

/** The one table. It outlives the stack: deleting or replacing it takes two deliberate steps. */
export class ClientTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string, props: { readonly encryptionKey: IKey | undefined }) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      partitionKey: { name: 'PK', type: AttributeType.STRING },
      sortKey: { name: 'SK', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      globalSecondaryIndexes: [
        {
          indexName: 'due' satisfies TableIndex,
          partitionKey: { name: 'duePartition', type: AttributeType.STRING },
          sortKey: { name: 'nextActionAt', type: AttributeType.STRING },
          projectionType: ProjectionType.KEYS_ONLY,
        },
        {
          indexName: 'trainer' satisfies TableIndex,
          partitionKey: { name: 'trainerId', type: AttributeType.STRING },
          sortKey: { name: 'clientId', type: AttributeType.STRING },
          projectionType: ProjectionType.KEYS_ONLY,
        },
      ],
    });
    if (props.encryptionKey !== undefined) encryptWith(this.table, props.encryptionKey);
  }

  allow(
    user: PhasewiseFunction,
    access: { actions: readonly TableAction[]; indexes?: readonly TableIndex[] },
  ): void {
    user.setEnvironment('TABLE_NAME', this.table.tableName);
    user.allow({
      actions: access.actions.map((action) => `dynamodb:${action}`),
      resources: [this.table.tableArn],
    });
    for (const index of access.indexes ?? []) {
      user.allow({ actions: ['dynamodb:Query'], resources: [`${this.table.tableArn}/index/${index}`] });
    }
  }
}

/** TableV2 takes a customer's key only in a stack bound to a region, and this one is synthesized for any region. */
function encryptWith(table: TableV2, key: IKey): void {
  const resource = table.node.defaultChild as CfnGlobalTable;
  resource.sseSpecification = { sseEnabled: true, sseType: 'KMS' };
  resource.addPropertyOverride('Replicas.0.SSESpecification', { KMSMasterKeyId: key.keyArn });
}
