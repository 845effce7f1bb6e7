import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * The engine's tests with more random clients than the usual run takes, or with the golden programs written anew.
 *
 *     npm run test:engine -- --runs 5000
 *     npm run test:engine -- --write-golden
 */
const { values } = parseArgs({
  options: { runs: { type: 'string' }, 'write-golden': { type: 'boolean', default: false } },
});
const filter = values['write-golden'] ? 'packages/engine/test/golden' : 'packages/engine';
const { status } = spawnSync('vitest', ['run', filter], {
  cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(values.runs === undefined ? {} : { PHASEWISE_RUNS: values.runs }),
    ...(values['write-golden'] ? { PHASEWISE_WRITE_GOLDEN: '1' } : {}),
  },
});
process.exitCode = status ?? 1;
