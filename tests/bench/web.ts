import { buildIfChanged } from "#lib/launch/build.ts";
import { childProcesses } from "#lib/launch/children.ts";
import { freePort } from "#lib/launch/ports.ts";
import { untilReady } from "#lib/launch/ready.ts";
import { processEnvironment } from "#lib/launch/settings.ts";
import { webServerArguments } from "#lib/launch/web-server.ts";
import { readSettings } from "#lib/platform/env.ts";
import { httpClient } from "./http.ts";
import { type Ask, type Load, type Measured, underLoad } from "./measure.ts";
import { treeCpuMs, treeRssMb } from "./memory.ts";
import { benchData } from "./province.ts";

/** A running web server. `ask` keeps some connections open to it. */
export type Web = {
  origin: string;
  env: NodeJS.ProcessEnv;
  ask: ReturnType<typeof httpClient>["ask"];
  /** The memory the server holds. */
  rssMb: () => number;
  /** Times what users ask under load, and what each request costs the server: that tells even on a busy machine. */
  measure: (load: Load, ask: Ask) => Promise<Measured & { concurrency: number; cpuMsEach: number }>;
};

/** The production web server and the worker on a database, as `npm start` runs them, built first when sources changed. */
export async function withWeb(databaseUrl: string, connections: number, work: (web: Web) => Promise<void>) {
  const children = childProcesses();
  try {
    const port = await freePort(3700);
    const env = await environment(port, databaseUrl);
    await buildIfChanged(children, env);
    const worker = children.start("The worker", ["--import", "tsx", "lib/launch/worker.ts"], env);
    const web = children.start("The web server", webServerArguments(port), env);
    const ended = Promise.race([web.ended, worker.ended]);
    const trouble = await Promise.race([worker.saysReady.then(() => untilReady({ web: port })), ended]);
    if (trouble) throw new Error(trouble);
    const origin = `http://localhost:${port}`;
    const client = httpClient(origin, connections);
    const rssMb = () => treeRssMb(web.pid ?? 0);
    const measure = async (load: Load, ask: Ask) => {
      const measured = await underLoad(load, ask, () => treeCpuMs(web.pid ?? 0));
      return { ...measured, rssMb: rssMb(), concurrency: load.concurrency };
    };
    await work({ origin, env, ask: client.ask, rssMb, measure }).finally(client.close);
  } finally {
    await children.close();
  }
}

async function environment(port: number, databaseUrl: string) {
  const given = { PORT: String(port), DATA_DIR: benchData, DATABASE_URL: databaseUrl, DEMO: "off" };
  const env = await processEnvironment(readSettings(given), databaseUrl);
  return { ...env, NODE_ENV: "production" } as const;
}
