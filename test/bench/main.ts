import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { ProfileSchema } from '@phasewise/engine';
import { build } from 'esbuild';
import { walkMacrocycle } from '../../packages/cli/src/walk-macrocycle.ts';

/** `npm run bench`: the figures the product is held to. `--json` prints one object as the last line. */
const root = path.join(import.meta.dirname, '../..');
const AS_PRESCRIBED = { of: (_: string, week: number) => ({ week, outcome: 'completed' as const }) };
const WARM_UP_RUNS = 5;
const COUNTED_RUNS = 15;

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const round = (value: number) => Math.round(value * 10) / 10;

/** A client's whole macrocycle by the engine alone, warm, in milliseconds; and what a week of it weighs. */
async function engine() {
  const directory = path.join(root, 'packages/cli/examples');
  const macrocycleMs: Record<string, number> = {};
  const weekBytes: number[] = [];
  const packedBytes: number[] = [];
  for (const file of (await readdir(directory)).toSorted()) {
    const profile = ProfileSchema.parse(JSON.parse(await readFile(path.join(directory, file), 'utf8')));
    const times: number[] = [];
    for (let run = 0; run < WARM_UP_RUNS + COUNTED_RUNS; run++) {
      const start = performance.now();
      const walked = [...walkMacrocycle(profile, AS_PRESCRIBED)];
      if (run >= WARM_UP_RUNS) times.push(performance.now() - start);
      if (run > 0) continue;
      for (const step of walked) {
        if (step.type !== 'week') continue;
        const json = JSON.stringify(step.plan);
        weekBytes.push(Buffer.byteLength(json));
        packedBytes.push(deflateRawSync(json, { level: 9 }).length);
      }
    }
    macrocycleMs[profile.clientId] = round(median(times));
  }
  return { macrocycleMs, weekBytes: median(weekBytes), packedWeekBytes: median(packedBytes) };
}

/** What each function weighs as it is deployed, in kilobytes. */
async function bundles() {
  const functions = path.join(root, 'functions');
  const kilobytes: Record<string, number> = {};
  for (const entry of (await readdir(functions, { withFileTypes: true })).filter((one) =>
    one.isDirectory(),
  )) {
    const { outputFiles } = await build({
      entryPoints: [path.join(functions, entry.name, 'handler.ts')],
      bundle: true,
      minify: true,
      write: false,
      platform: 'node',
      target: 'node24',
      format: 'esm',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
    kilobytes[entry.name] = Math.round((outputFiles[0]?.contents.length ?? 0) / 1000);
  }
  return kilobytes;
}

const figures = { engine: await engine(), bundleKilobytes: await bundles() };
if (!process.argv.includes('--json')) {
  const lines = [
    ...Object.entries(figures.engine.macrocycleMs).map(([name, ms]) => `macrocycle of ${name}: ${ms} ms`),
    `a week: ${figures.engine.weekBytes} bytes, packed ${figures.engine.packedWeekBytes}`,
    ...Object.entries(figures.bundleKilobytes).map(([name, size]) => `${name}: ${size} kB`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} else process.stdout.write(`${JSON.stringify(figures)}\n`);
