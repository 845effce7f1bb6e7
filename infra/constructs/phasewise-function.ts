import path from 'node:path';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, type CfnFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** What all functions of a stack have in common. */
export interface FunctionSurroundings {
  readonly prefix: string;
  /** Folder with one folder for each function; `<root>/<name>/handler.ts` exports `handler`. */
  readonly functionsRoot: string;
  readonly logRetention: RetentionDays;
  readonly encryptionKey: IKey | undefined;
}

export interface PhasewiseFunctionProps {
  readonly surroundings: FunctionSurroundings;
  /** Folder under `functions/`, in kebab case. */
  readonly functionName: string;
  readonly description: string;
  readonly timeout: Duration;
  readonly memoryMb?: number;
  readonly reservedConcurrency?: number;
}

/** CommonJS dependencies (nodemailer) call `require`, which an ES module has to make for itself. */
const REQUIRE_FOR_COMMONJS =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/**
 * A Lambda function from `functions/<name>/handler.ts`, with a role that may do nothing but write its own log.
 * What else it may do is given by the constructs it uses (`ClientTable.allow`, `Mail.allowSending`, …), which set the
 * environment variable and the permission together.
 */
export class PhasewiseFunction extends Construct {
  readonly lambda: NodejsFunction;
  readonly role: Role;
  readonly functionName: string;

  constructor(scope: Construct, id: string, props: PhasewiseFunctionProps) {
    super(scope, id);
    const { surroundings } = props;
    this.functionName = props.functionName;
    const physicalName = `${surroundings.prefix}-${props.functionName}`;

    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/aws/lambda/${physicalName}`,
      retention: surroundings.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(this.role);

    const repositoryRoot = path.join(import.meta.dirname, '..', '..');
    this.lambda = new NodejsFunction(this, 'Function', {
      functionName: physicalName,
      description: props.description,
      entry: path.join(surroundings.functionsRoot, props.functionName, 'handler.ts'),
      handler: 'handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb ?? 512,
      timeout: props.timeout,
      role: this.role,
      logGroup,
      awsSdkConnectionReuse: false,
      projectRoot: repositoryRoot,
      depsLockFilePath: path.join(repositoryRoot, 'package-lock.json'),
      environment: { LOG_LEVEL: 'INFO', POWERTOOLS_SERVICE_NAME: props.functionName },
      ...(props.reservedConcurrency === undefined
        ? {}
        : { reservedConcurrentExecutions: props.reservedConcurrency }),
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        minify: true,
        // Two languages: their letters take half the bytes that their escapes would.
        esbuildArgs: { '--charset': 'utf8' },
        externalModules: [],
        logLevel: LogLevel.WARNING,
        banner: REQUIRE_FOR_COMMONJS,
      },
    });
    const resource = this.lambda.node.defaultChild as CfnFunction;
    resource.addMetadata('phasewise', { entry: `functions/${props.functionName}/handler.ts` });

    surroundings.encryptionKey?.grant(
      this.role,
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    );
  }

  setEnvironment(name: string, value: string): void {
    this.lambda.addEnvironment(name, value);
  }

  allow(statement: {
    readonly actions: readonly string[];
    readonly resources: readonly string[];
    readonly conditions?: Readonly<Record<string, Record<string, string>>>;
  }): void {
    this.role.addToPolicy(
      new PolicyStatement({
        actions: [...statement.actions],
        resources: [...statement.resources],
        ...(statement.conditions === undefined ? {} : { conditions: { ...statement.conditions } }),
      }),
    );
  }
}
