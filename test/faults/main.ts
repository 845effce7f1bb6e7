import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { live } from './history.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    trace: { type: 'boolean', default: false },
  },
});
const seeds = Number(values.seeds);
const from = Number(values.from);
const startedAt = performance.now();
let violations = 0;
let steps = 0;
for (let seed = from; seed < from + seeds; seed++) {
  const history = await live(
    seed,
    values.trace ? { trace: (line) => process.stdout.write(`${line}\n`) } : {},
  );
  const found = await check(history);
  steps += history.cloud.services.scheduler.steps;
  violations += found.length > 0 ? 1 : 0;
  for (const violation of found) process.stdout.write(`seed ${seed}: ${violation}\n`);
}
const seconds = (performance.now() - startedAt) / 1000;
process.stdout.write(
  `${JSON.stringify({ seeds, from, violations, steps, seconds: Math.round(seconds * 10) / 10 })}\n`,
);
process.exitCode = violations > 0 ? 1 : 0;
