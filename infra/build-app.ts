import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { CURRENTLY_RECOMMENDED_FLAGS } from 'aws-cdk-lib/cx-api';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledgeFindings } from './acknowledged-findings.ts';
import { CONTEXT_PREFIX, readConfiguration } from './configuration.ts';
import { PhasewiseStack } from './phasewise-stack.ts';

/**
 * Behaviour switches of the CDK: what it recommends for a new app, and two exceptions. They are here and not in cdk.json so
 * that every way of synthesizing gives the same template.
 */
const FEATURE_FLAGS = {
  ...CURRENTLY_RECOMMENDED_FLAGS,
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  // The report would print warnings in process too, where nobody deploys; the command line prints them anyway.
  '@aws-cdk/core:annotationsInValidationReport': false,
};

export interface BuildOptions {
  /** Settings as in cdk.json's `context`, e.g. `{ 'phasewise:stage': 'prod' }`; the CDK command line wins over them. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** Whether esbuild bundles the functions; without it the template is the same but for the hash of the code. */
  readonly bundling?: boolean;
  /** Whether CloudFormation's rules and cdk-nag check the template, as errors. */
  readonly validation?: boolean;
  /** Folder with one folder for each function. */
  readonly functionsRoot?: string;
  /** Where the assembly goes. */
  readonly outdir?: string;
}

export interface Template {
  readonly Resources: Readonly<
    Record<
      string,
      {
        readonly Type: string;
        readonly Properties?: Readonly<Record<string, unknown>>;
        readonly Metadata?: Readonly<Record<string, unknown>>;
        readonly DependsOn?: readonly string[];
        readonly DeletionPolicy?: string;
        readonly UpdateReplacePolicy?: string;
      }
    >
  >;
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown; readonly Description?: string }>>;
}

/**
 * The CDK app with its one stack, `Phasewise-<stage>`.
 *
 * @throws {ConfigurationError} when a setting is wrong or unknown
 */
export function buildApp(options: BuildOptions = {}): App {
  const { bundling = true, validation = true } = options;
  const app = new App({
    analyticsReporting: false,
    builtinCloudFormationValidation: validation,
    context: {
      ...FEATURE_FLAGS,
      ...(bundling ? {} : { 'aws:cdk:bundling-stacks': [] }),
      ...options.context,
    },
    ...(options.outdir === undefined ? {} : { outdir: options.outdir }),
  });
  const configuration = readConfiguration(app.node.getAllContext());
  const stack = new PhasewiseStack(app, `Phasewise-${configuration.stage}`, {
    configuration,
    functionsRoot: options.functionsRoot ?? path.join(import.meta.dirname, '..', 'functions'),
  });
  if (validation) {
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    acknowledgeFindings(stack);
  }
  return app;
}

export interface SynthesizeOptions extends Omit<BuildOptions, 'outdir'> {
  readonly stage?: string;
}

/**
 * The template as `cdk deploy` would send it, in process and without leaving files behind.
 *
 * @example
 * synthesizeTemplate({ stage: 'local', bundling: false, validation: false }).Outputs.BusName
 *
 * @throws {ConfigurationError} when a setting is wrong or unknown
 */
export function synthesizeTemplate({ stage, context, ...options }: SynthesizeOptions = {}): Template {
  const outdir = mkdtempSync(path.join(tmpdir(), 'phasewise-synth-'));
  try {
    const app = buildApp({
      ...options,
      outdir,
      context: { ...context, ...(stage === undefined ? {} : { [`${CONTEXT_PREFIX}stage`]: stage }) },
    });
    const [artifact] = app.synth().stacks;
    if (artifact === undefined) throw new Error('the app synthesized no stack');
    return JSON.parse(readFileSync(artifact.templateFullPath, 'utf8'));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
