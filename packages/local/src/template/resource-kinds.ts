import * as z from 'zod';

/** Where the local cloud pretends to be. */
export interface Place {
  readonly region: string;
  readonly account: string;
  /** The one address of all services, without a trailing slash. */
  readonly endpoint: string;
  /** The address of the function URL with that logical id, with a trailing slash as on AWS. */
  functionUrl(logicalId: string): string;
}

export interface Identity {
  readonly logicalId: string;
  /** The physical name: the template's, else the logical id. */
  readonly name: string;
}

type Address = (identity: Identity, place: Place) => string;

export interface ResourceKind<Schema extends z.ZodType = z.ZodType> {
  /** The properties: those that are read, and those that change nothing locally (`inert`). Any other is an error. */
  readonly schema: Schema;
  /** The property that holds the physical name. */
  readonly nameProperty?: string;
  readonly ref: Address;
  readonly attributes: Readonly<Record<string, Address>>;
}

function kind<Schema extends z.ZodType>(definition: ResourceKind<Schema>): ResourceKind<Schema> {
  return definition;
}

/** A property that is accepted and changes nothing on one machine: security, cost, looks in the console. */
const inert = z.unknown().optional();

const keySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

const throughput = {
  OnDemandThroughput: inert,
  WarmThroughput: inert,
  ContributorInsightsSpecification: inert,
};

const tableProperties = {
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(
    z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  KeySchema: keySchema,
  BillingMode: inert,
  GlobalSecondaryIndexes: z
    .array(
      z.strictObject({
        IndexName: z.string(),
        KeySchema: keySchema,
        Projection: z.strictObject({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
        ...throughput,
      }),
    )
    .optional(),
  // DynamoDB deletes expired items within days, at no promised time: a reader may meet them there as well.
  TimeToLiveSpecification: inert,
  SSESpecification: inert,
};

const awsTable: Pick<ResourceKind, 'nameProperty' | 'ref' | 'attributes'> = {
  nameProperty: 'TableName',
  ref: ({ name }) => name,
  attributes: {
    Arn: ({ name }, { region, account }) => `arn:aws:dynamodb:${region}:${account}:table/${name}`,
  },
};

const deadLetterConfig = z.strictObject({ Arn: z.string().optional() }).optional();

const nameOnly: Address = ({ name }) => name;

/** Resources that get a body. The property lists follow the CloudFormation template reference. */
export const RESOURCE_KINDS = {
  'AWS::DynamoDB::GlobalTable': kind({
    ...awsTable,
    schema: z.strictObject({
      ...tableProperties,
      Replicas: inert,
      WriteOnDemandThroughputSettings: inert,
      WarmThroughput: inert,
    }),
  }),
  'AWS::DynamoDB::Table': kind({
    ...awsTable,
    schema: z.strictObject({
      ...tableProperties,
      DeletionProtectionEnabled: inert,
      PointInTimeRecoverySpecification: inert,
      TableClass: inert,
      Tags: inert,
      ...throughput,
    }),
  }),
  'AWS::Events::EventBus': kind({
    nameProperty: 'Name',
    ref: nameOnly,
    attributes: {
      Arn: ({ name }, { region, account }) => `arn:aws:events:${region}:${account}:event-bus/${name}`,
      Name: nameOnly,
    },
    schema: z.strictObject({
      Name: z.string(),
      Description: inert,
      KmsKeyIdentifier: inert,
      LogConfig: inert,
      Policy: inert,
      Tags: inert,
    }),
  }),
  'AWS::Events::Rule': kind({
    nameProperty: 'Name',
    ref: nameOnly,
    attributes: {
      Arn: ({ name }, { region, account }) => `arn:aws:events:${region}:${account}:rule/${name}`,
    },
    schema: z.strictObject({
      Name: z.string().optional(),
      Description: inert,
      EventBusName: z.string().default('default'),
      EventPattern: z.unknown(),
      State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
      Targets: z
        .array(
          z.strictObject({
            Arn: z.string(),
            Id: z.string(),
            DeadLetterConfig: deadLetterConfig,
            RetryPolicy: inert,
            RoleArn: inert,
          }),
        )
        .default([]),
      Tags: inert,
    }),
  }),
  'AWS::Events::Archive': kind({
    nameProperty: 'ArchiveName',
    ref: nameOnly,
    attributes: {
      Arn: ({ name }, { region, account }) => `arn:aws:events:${region}:${account}:archive/${name}`,
      ArchiveName: nameOnly,
    },
    schema: z.strictObject({
      ArchiveName: z.string().optional(),
      Description: inert,
      EventPattern: z.unknown(),
      KmsKeyIdentifier: inert,
      RetentionDays: z.number().optional(),
      SourceArn: z.string(),
    }),
  }),
  'AWS::SQS::Queue': kind({
    nameProperty: 'QueueName',
    ref: ({ name }, { endpoint, account }) => `${endpoint}/${account}/${name}`,
    attributes: {
      Arn: ({ name }, { region, account }) => `arn:aws:sqs:${region}:${account}:${name}`,
      QueueName: nameOnly,
      QueueUrl: ({ name }, { endpoint, account }) => `${endpoint}/${account}/${name}`,
    },
    schema: z.strictObject({
      QueueName: z.string().optional(),
      DelaySeconds: z.number().default(0),
      MaximumMessageSize: z.number().default(1_048_576),
      MessageRetentionPeriod: z.number().default(345_600),
      ReceiveMessageWaitTimeSeconds: z.number().default(0),
      RedriveAllowPolicy: inert,
      RedrivePolicy: z
        .strictObject({
          deadLetterTargetArn: z.string(),
          maxReceiveCount: z.coerce.number().int().positive(),
        })
        .optional(),
      VisibilityTimeout: z.number().default(30),
      SqsManagedSseEnabled: inert,
      KmsMasterKeyId: inert,
      KmsDataKeyReusePeriodSeconds: inert,
      Tags: inert,
    }),
  }),
  'AWS::SQS::QueuePolicy': kind({
    ref: nameOnly,
    attributes: { Id: nameOnly },
    schema: z.strictObject({ PolicyDocument: z.unknown(), Queues: z.array(z.string()) }),
  }),
  'AWS::Lambda::Function': kind({
    nameProperty: 'FunctionName',
    ref: nameOnly,
    attributes: {
      Arn: ({ name }, { region, account }) => `arn:aws:lambda:${region}:${account}:function:${name}`,
    },
    schema: z.strictObject({
      FunctionName: z.string().optional(),
      Architectures: inert,
      // The source runs, not the bundle: the entry is in the resource's metadata.
      Code: inert,
      DeadLetterConfig: z.strictObject({ TargetArn: z.string() }).optional(),
      Description: inert,
      Environment: z.strictObject({ Variables: z.record(z.string(), z.string()) }).optional(),
      Handler: z.string(),
      KmsKeyArn: inert,
      LoggingConfig: inert,
      MemorySize: z.number().default(128),
      PackageType: z.literal('Zip').optional(),
      RecursiveLoop: inert,
      ReservedConcurrentExecutions: z.number().optional(),
      Role: inert,
      Runtime: z.templateLiteral(['nodejs', z.number(), '.x']),
      Tags: inert,
      Timeout: z.number().default(3),
      TracingConfig: inert,
    }),
  }),
  'AWS::Lambda::EventSourceMapping': kind({
    ref: nameOnly,
    attributes: { Id: nameOnly },
    schema: z.strictObject({
      BatchSize: z.number().int().min(1).max(10_000).default(10),
      Enabled: z.boolean().default(true),
      EventSourceArn: z.string(),
      FunctionName: z.string(),
      FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
      KmsKeyArn: inert,
      // It saves invocations by waiting for fuller batches; locally the wait would only be slower.
      MaximumBatchingWindowInSeconds: inert,
      MetricsConfig: inert,
      ScalingConfig: z.strictObject({ MaximumConcurrency: z.number().int().min(2).optional() }).optional(),
      Tags: inert,
    }),
  }),
  'AWS::Lambda::Permission': kind({
    ref: nameOnly,
    attributes: { Id: nameOnly },
    schema: z.strictObject({
      Action: z.string(),
      FunctionName: z.string(),
      FunctionUrlAuthType: z.string().optional(),
      InvokedViaFunctionUrl: z.boolean().optional(),
      Principal: z.string(),
      SourceAccount: inert,
      SourceArn: inert,
    }),
  }),
  'AWS::Lambda::Url': kind({
    ref: nameOnly,
    attributes: {
      FunctionUrl: ({ logicalId }, place) => place.functionUrl(logicalId),
      FunctionArn: nameOnly,
    },
    schema: z.strictObject({
      AuthType: z.literal('NONE'),
      InvokeMode: z.literal('BUFFERED').optional(),
      TargetFunctionArn: z.string(),
    }),
  }),
  'AWS::Lambda::EventInvokeConfig': kind({
    ref: nameOnly,
    attributes: {},
    schema: z.strictObject({
      DestinationConfig: z
        .strictObject({ OnFailure: z.strictObject({ Destination: z.string() }).optional() })
        .optional(),
      FunctionName: z.string(),
      MaximumEventAgeInSeconds: z.number().default(21_600),
      MaximumRetryAttempts: z.number().int().min(0).max(2).default(2),
      Qualifier: z.literal('$LATEST'),
    }),
  }),
  'AWS::SES::EmailIdentity': kind({
    nameProperty: 'EmailIdentity',
    ref: nameOnly,
    attributes: Object.fromEntries(
      [1, 2, 3].flatMap((number) => [
        [`DkimDNSTokenName${number}`, ({ name }: Identity) => `token${number}._domainkey.${name}`],
        [`DkimDNSTokenValue${number}`, () => `token${number}.dkim.amazonses.com`],
      ]),
    ),
    schema: z.strictObject({
      EmailIdentity: z.string(),
      ConfigurationSetAttributes: z.strictObject({ ConfigurationSetName: z.string() }).optional(),
      DkimAttributes: inert,
      DkimSigningAttributes: inert,
      FeedbackAttributes: inert,
      MailFromAttributes: inert,
      Tags: inert,
    }),
  }),
  'AWS::SES::ConfigurationSet': kind({
    nameProperty: 'Name',
    ref: nameOnly,
    attributes: {},
    schema: z.strictObject({
      Name: z.string().optional(),
      DeliveryOptions: inert,
      ReputationOptions: inert,
      SendingOptions: z.strictObject({ SendingEnabled: z.boolean().default(true) }).optional(),
      SuppressionOptions: z.strictObject({ SuppressedReasons: z.array(z.string()).optional() }).optional(),
      Tags: inert,
      VdmOptions: inert,
    }),
  }),
  'AWS::SES::ConfigurationSetEventDestination': kind({
    ref: nameOnly,
    attributes: { Id: nameOnly },
    schema: z.strictObject({
      ConfigurationSetName: z.string(),
      EventDestination: z.strictObject({
        Enabled: z.boolean().default(false),
        EventBridgeDestination: z.strictObject({ EventBusArn: z.string() }),
        MatchingEventTypes: z.array(z.string()),
        Name: inert,
      }),
    }),
  }),
  'AWS::Scheduler::Schedule': kind({
    nameProperty: 'Name',
    ref: nameOnly,
    attributes: {
      Arn: ({ name }, { region, account }) =>
        `arn:aws:scheduler:${region}:${account}:schedule/default/${name}`,
    },
    schema: z.strictObject({
      Name: z.string().optional(),
      Description: inert,
      // Flexible time spreads load over a window; running at its beginning is within it.
      FlexibleTimeWindow: inert,
      KmsKeyArn: inert,
      ScheduleExpression: z.string(),
      ScheduleExpressionTimezone: z.string().default('UTC'),
      State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
      Target: z.strictObject({
        Arn: z.string(),
        // Of a call that Lambda does not even accept, which cannot happen here; a failing function is Lambda's to retry.
        DeadLetterConfig: inert,
        Input: z.string().optional(),
        RetryPolicy: inert,
        RoleArn: inert,
      }),
    }),
  }),
  'AWS::SecretsManager::Secret': kind({
    nameProperty: 'Name',
    ref: ({ name }, { region, account }) => `arn:aws:secretsmanager:${region}:${account}:secret:${name}`,
    attributes: {
      Id: ({ name }, { region, account }) => `arn:aws:secretsmanager:${region}:${account}:secret:${name}`,
    },
    schema: z.strictObject({
      Name: z.string().optional(),
      Description: inert,
      GenerateSecretString: z
        .strictObject({
          ExcludeCharacters: z.string().default(''),
          ExcludeLowercase: z.boolean().default(false),
          ExcludeNumbers: z.boolean().default(false),
          ExcludePunctuation: z.boolean().default(false),
          ExcludeUppercase: z.boolean().default(false),
          GenerateStringKey: z.string().optional(),
          IncludeSpace: z.boolean().default(false),
          PasswordLength: z.number().int().positive().default(32),
          RequireEachIncludedType: z.boolean().default(true),
          SecretStringTemplate: z.string().optional(),
        })
        .optional(),
      KmsKeyId: inert,
      SecretString: z.string().optional(),
      Tags: inert,
    }),
  }),
} as const;

export type KnownType = keyof typeof RESOURCE_KINDS;
export type PropertiesOf<Type extends KnownType> = z.output<(typeof RESOURCE_KINDS)[Type]['schema']>;
