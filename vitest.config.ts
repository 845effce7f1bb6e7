import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{infra,functions,packages,test}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
