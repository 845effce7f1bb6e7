import { parseArgs } from 'node:util';
import { check } from '../check.ts';
import { live } from '../history.ts';
import { PLANTS } from './plants.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: '2000' } },
});

/** `node test/faults/planted/first-seeds.ts [NAME…]`: the first seed that finds each planted bug, one JSON object a line. */
for (const [name, { plant, found: about }] of Object.entries(PLANTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  let seed = 1;
  let found: string | undefined;
  for (; seed <= Number(values.seeds); seed++) {
    found = (await check(await live(seed, { plant }))).find((violation) => about.test(violation));
    if (found !== undefined) break;
  }
  process.stdout.write(`${JSON.stringify({ name, firstSeed: found === undefined ? null : seed, found })}\n`);
}
