import { defineConfig } from "vitest/config";

/** Enough for code that reads the environment; no test can reach a database but through its fixture. */
const env = {
  NODE_ENV: "test" as const,
  TZ: "UTC",
  PUBLIC_URL: "http://localhost:3000",
  DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
  NEXTAUTH_SECRET: "a secret that only tests know, long enough",
};
const root = new URL("..", import.meta.url).pathname;

export default defineConfig({
  test: {
    root,
    reporters: ["default", "./tests/one-line-reporter.ts"],
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: "unit",
          env,
          include: ["{lib,components,drizzle}/**/*.test.{ts,tsx}", "tests/*.test.ts"],
          exclude: ["**/*.db.test.ts"],
        },
      },
      {
        test: {
          name: "db",
          env,
          include: ["{lib,drizzle}/**/*.db.test.ts", "tests/database/*.db.test.ts"],
          globalSetup: "./tests/database/migrate.ts",
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.e2e.ts"],
          globalSetup: "./tests/e2e/setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
