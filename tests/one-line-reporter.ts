import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with `N passed, N failed`, or leaves the two numbers in the file that TALLY names. */
export default class OneLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]) {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed++;
        if (state === "failed") failed++;
      }
      failed += module.errors().length;
    }
    if (!process.env.TALLY) return console.log(`${passed} passed, ${failed} failed`);
    writeFileSync(process.env.TALLY, JSON.stringify({ passed, failed }));
  }
}
