/**
 * How often a property is tried. The usual run is the same everywhere, so that nobody's push fails for what another wrote; with
 * `npm run test:engine -- --runs N` every run is a new one, and a failure prints its seed.
 *
 * @param usual - tries without `--runs`
 * @param share - of the asked tries that a slow property takes
 */
export function runs(usual: number, share = 1): { numRuns: number; seed?: number } {
  const asked = process.env.PHASEWISE_RUNS;
  return asked === undefined
    ? { numRuns: usual, seed: USUAL_SEED }
    : { numRuns: Math.ceil(Number(asked) * share) };
}

const USUAL_SEED = 20261130;
