import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.{test,prop}.ts', 'compile/**/*.test.ts', 'test/**/*.test.ts', 'score/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
