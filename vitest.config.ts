import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{infra,functions,packages,test}/**/*.test.ts'],
    testTimeout: 20_000,
    // By default one core is kept free, which on two cores means that nothing runs side by side.
    maxWorkers: '100%',
  },
});
