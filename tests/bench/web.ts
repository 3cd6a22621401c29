import { buildIfChanged } from "#lib/launch/build.ts";
import { childProcesses } from "#lib/launch/children.ts";
import { freePort } from "#lib/launch/ports.ts";
import { untilReady } from "#lib/launch/ready.ts";
import { processEnvironment } from "#lib/launch/settings.ts";
import { webServerArguments } from "#lib/launch/web-server.ts";
import { readSettings } from "#lib/platform/env.ts";
import { httpClient } from "./http.ts";
import { treeRssMb } from "./memory.ts";
import { benchData } from "./province.ts";

/** A running web server. `ask` keeps `connections` open to it; `rssMb` is the memory it holds. */
export type Web = {
  origin: string;
  env: NodeJS.ProcessEnv;
  ask: ReturnType<typeof httpClient>["ask"];
  rssMb: () => number;
};

/** The production web server on a database, as `npm start` runs it, built first when sources have changed. */
export async function withWeb(
  databaseUrl: string,
  connections: number,
  { withWorker = false }: { withWorker?: boolean },
  work: (web: Web) => Promise<void>,
) {
  const children = childProcesses();
  try {
    const port = await freePort(3700);
    const env = await environment(port, databaseUrl);
    await buildIfChanged(children, env);
    const child = children.start("The web server", webServerArguments(port), env);
    if (withWorker)
      await children.start("The worker", ["--import", "tsx", "lib/launch/worker.ts"], env).saysReady;
    const trouble = await Promise.race([untilReady({ web: port }), child.ended]);
    if (trouble) throw new Error(trouble);
    child.isReady();
    const origin = `http://localhost:${port}`;
    const client = httpClient(origin, connections);
    const rssMb = () => (child.pid ? treeRssMb(child.pid) : 0);
    await work({ origin, env, ask: client.ask, rssMb }).finally(client.close);
  } finally {
    await children.close();
  }
}

async function environment(port: number, databaseUrl: string) {
  const given = { PORT: String(port), DATA_DIR: benchData, DATABASE_URL: databaseUrl, DEMO: "off" };
  const env = await processEnvironment(readSettings(given), databaseUrl);
  return { ...env, NODE_ENV: "production" } as const;
}
