import { defineConfig } from 'vitest/config';

/** What kills mutants: the rules' own tables. Walks of whole years would need a year for each mutant. */
export default defineConfig({
  test: {
    isolate: false,
    include: ['packages/engine/src/*.test.ts', 'packages/engine/src/session/*.test.ts'],
    exclude: ['packages/engine/src/plan-week.test.ts'],
  },
});
