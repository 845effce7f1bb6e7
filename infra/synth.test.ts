import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from './build-app.ts';

const repositoryRoot = path.join(import.meta.dirname, '..');
const outdir = mkdtempSync(path.join(tmpdir(), 'phasewise-synth-'));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

describe('npx cdk synth, as anybody would run it', () => {
  let printed: { stdout: string; stderr: string };
  beforeAll(async () => {
    const environment = Object.entries(process.env).filter(
      ([name]) => !/^(AWS_|CDK_|VITEST|NODE_OPTIONS)/.test(name),
    );
    printed = await promisify(execFile)(
      path.join(repositoryRoot, 'node_modules', '.bin', 'cdk'),
      ['synth', '--output', outdir, '--quiet'],
      { cwd: repositoryRoot, env: { ...Object.fromEntries(environment), NO_COLOR: '1', CI: 'true' } },
    );
  }, 180_000);

  test('passes without context, credentials, or a finding of the two rule sets', () => {
    expect(printed.stderr).not.toMatch(/error/i);
    expect(readdirSync(outdir)).toContain('Phasewise-dev.template.json');
  });

  test('warns of the values that only an example may have', () => {
    expect(printed.stderr).toContain('phasewise:mailFrom is the example');
    expect(printed.stderr).toContain('phasewise:studio.postalAddress is the example');
  });

  test('bundles every function, small enough to start fast', () => {
    const bundles = readdirSync(outdir)
      .filter((name) => name.startsWith('asset.'))
      .map((name) => statSync(path.join(outdir, name, 'index.mjs')).size);
    expect(bundles.length).toBe(9);
    expect(Math.max(...bundles)).toBeLessThan(1_000_000);
  });
});

test('a resource that breaks a rule of either set stops the synthesis', () => {
  const app = buildApp({ bundling: false, outdir: path.join(outdir, 'broken') });
  new CfnQueue(app.node.findChild('Phasewise-dev'), 'Open', { visibilityTimeout: 99_999 });
  expect(() => app.synth()).toThrow(/AwsSolutions-SQS4(.|\n)*VisibilityTimeout: 99999/);
});
