import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp, type Template } from './build-app.ts';
import { readTemplate } from './template-reader.ts';

/** The largest is a mailing function: catalogue of exercises 260 KB, SDK 450 KB, MIME and calendar 170 KB, zod 95 KB. */
const LARGEST_BUNDLE_BYTES = 1_200_000;
/** esbuild is started once for each function, and whoever tests may be doing other things besides. */
const TIMEOUT_MS = 180_000;

const repositoryRoot = path.join(import.meta.dirname, '..');
const run = promisify(execFile);
const outdir = mkdtempSync(path.join(tmpdir(), 'phasewise-synth-'));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

describe('npx cdk synth, as anybody would run it', () => {
  let printed: { stdout: string; stderr: string };
  beforeAll(async () => {
    const environment = Object.entries(process.env).filter(
      ([name]) => !/^(AWS_|CDK_|VITEST|NODE_OPTIONS)/.test(name),
    );
    printed = await run(
      path.join(repositoryRoot, 'node_modules', '.bin', 'cdk'),
      ['synth', '--output', outdir, '--quiet'],
      { cwd: repositoryRoot, env: { ...Object.fromEntries(environment), NO_COLOR: '1', CI: 'true' } },
    );
  }, TIMEOUT_MS);

  test('passes without context, credentials, or a finding of the two rule sets', () => {
    expect(printed.stderr).not.toMatch(/error/i);
    expect(readdirSync(outdir)).toContain('Phasewise-dev.template.json');
  });

  test('warns of the values that only an example may have', () => {
    expect(printed.stderr).toContain('phasewise:mailFrom is the example');
    expect(printed.stderr).toContain('phasewise:studio.postalAddress is the example');
  });

  test('bundles every function, small enough to start fast', () => {
    const sizes = bundles().map(({ bundle }) => statSync(bundle).size);
    expect(sizes).toHaveLength(9);
    expect(Math.max(...sizes)).toBeLessThan(LARGEST_BUNDLE_BYTES);
  });

  test(
    'every bundle starts with the environment that the template gives it',
    async () => {
      const load = 'const { handler } = await import(process.argv[1]); process.stdout.write(typeof handler);';
      const started = await Promise.all(
        bundles().map(async ({ name, bundle, environment }) => {
          const { stdout } = await run(process.execPath, ['--input-type=module', '-e', load, bundle], {
            env: { ...environment, AWS_REGION: 'us-east-1' },
          });
          return [name, stdout];
        }),
      );
      for (const [name, handler] of started) expect(handler, name).toBe('function');
    },
    TIMEOUT_MS,
  );

  function bundles() {
    const template: Template = JSON.parse(
      readFileSync(path.join(outdir, 'Phasewise-dev.template.json'), 'utf8'),
    );
    return readTemplate(template)
      .entriesOf('AWS::Lambda::Function')
      .map(([id, { FunctionName, Environment }]) => ({
        name: FunctionName as string,
        bundle: path.join(outdir, String(template.Resources[id]?.Metadata?.['aws:asset:path']), 'index.mjs'),
        environment: Object.fromEntries(
          Object.entries<unknown>(Environment.Variables).map(([name, value]) => [
            name,
            typeof value === 'string' ? value : 'https://made-when-deployed.example/',
          ]),
        ),
      }));
  }
});

test(
  'a resource that breaks a rule of either set stops the synthesis',
  () => {
    const app = buildApp({ bundling: false, outdir: path.join(outdir, 'broken') });
    new CfnQueue(app.node.findChild('Phasewise-dev'), 'Open', { visibilityTimeout: 99_999 });
    expect(() => app.synth()).toThrow(/AwsSolutions-SQS4(.|\n)*VisibilityTimeout: 99999/);
  },
  TIMEOUT_MS,
);
