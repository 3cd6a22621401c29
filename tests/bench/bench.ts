import "#lib/launch/follow-parent.js";
import { variables } from "#lib/platform/env.ts";
import { bench as deadline } from "./deadline.ts";
import { readOptions, type Scenario } from "./options.ts";

const scenarios: Record<string, () => Promise<Scenario>> = {
  queue: async () => (await import("./scenarios/queue.ts")).queue,
  search: async () => (await import("./scenarios/search.ts")).search,
  submit: async () => (await import("./scenarios/submit.ts")).submit,
  step: async () => (await import("./scenarios/step.ts")).step,
  read: async () => (await import("./scenarios/read.ts")).read,
  track: async () => (await import("./scenarios/track.ts")).track,
  catalogue: async () => (await import("./scenarios/catalogue.ts")).catalogue,
  import: async () => (await import("./scenarios/import.ts")).importing,
  report: async () => (await import("./scenarios/report.ts")).report,
  weight: async () => (await import("./scenarios/weight.ts")).weight,
  start: async () => (await import("./scenarios/start.ts")).start,
  deadline: async () => async (options, report) => report(await deadline(options)),
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  const load = options && Object.hasOwn(scenarios, options.scenario) && scenarios[options.scenario];
  if (!load) return usage();

  // What an operator set for the product has no say in what is measured.
  for (const name of Object.keys(variables)) delete process.env[name];
  let failed = 0;
  try {
    const scenario = await load();
    await scenario(options, (measurement) => {
      failed += measurement.failed;
      console.log(JSON.stringify(measurement));
    });
  } catch (error) {
    console.error(error);
    return 1;
  }
  return failed === 0 ? 0 : 1;
}

function usage() {
  console.error("Usage: npm run bench -- <scenario> [--scale N] [--seconds S] [--concurrency C]");
  console.error(`Scenarios: ${Object.keys(scenarios).join(", ")}`);
  return 2;
}
