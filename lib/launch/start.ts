import { relative } from "node:path";
import { reachOf } from "./application-role.ts";
import { buildIfChanged } from "./build.ts";
import { childProcesses } from "./children.ts";
import { type OpenDatabase, openDatabase } from "./database.ts";
import { demoAccounts, seedDemoOnce } from "./demo.ts";
import { migrate } from "./migrate.ts";
import { freePort, isFree } from "./ports.ts";
import { type Ports, untilReady } from "./ready.ts";
import { operatorSettings, processEnvironment, type Settings } from "./settings.ts";
import { webServerArguments } from "./web-server.ts";

const isDevelopment = process.argv.includes("--dev");
const children = childProcesses();
/** What to undo when we end, last first: web, worker, simulators, database. */
const goodbyes: (() => Promise<void>)[] = [];

const interrupted = new Promise<undefined>((stop) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(undefined));
  process.on("disconnect", () => stop(undefined));
});
const failure = await Promise.race([interrupted, everything().catch(inOneLine)]);

if (failure) console.error(failure);
if (goodbyes.length > 0) console.log("Stopping …");
for (const goodbye of goodbyes.reverse()) await goodbye();
await children.close();
process.exit(failure ? 1 : 0);

/** Brings everything up and keeps it so. Resolves to what went wrong, if ever something does. */
async function everything() {
  const settings = operatorSettings();
  const ports = await portsFor(settings);
  const opening = openDatabase(settings);
  goodbyes.push(() => opening.then(({ leave }) => leave()).catch(() => {}));
  const database = await opening;
  const mode = { NODE_ENV: isDevelopment ? "development" : "production" } as const;
  const env = { ...(await processEnvironment(settings, database.url, ports.simulators)), ...mode };

  await Promise.all([prepare(settings, database), isDevelopment || buildIfChanged(children, env)]);
  console.log("Starting web and worker …");
  const { worker, ...others } = processes(env, ports);
  const started = [worker, ...Object.values(others)];
  const anyEnds = Promise.race([
    ...started.map(({ ended }) => ended),
    database.ended.then(() => "PostgreSQL ended"),
  ]);
  const trouble = await Promise.race([worker.saysReady.then(() => untilReady(ports)), anyEnds]);
  if (trouble) return trouble;

  for (const child of started) child.isReady();
  console.log(`Một Cửa is ready at ${settings.PUBLIC_URL}`);
  if (settings.DEMO === "on") console.log(`Demo accounts are in ${relative(".", demoAccounts(settings))}`);
  process.send?.("ready");
  return anyEnds;
}

async function prepare(settings: Settings, { url, ownerUrl }: OpenDatabase) {
  await migrate(ownerUrl, url);
  const { role, mayChangeHistory } = await reachOf(url);
  if (mayChangeHistory)
    console.log(
      `DATABASE_URL: ${role} may change what happened; give web and worker a role of their own, and its owner in DATABASE_ADMIN_URL`,
    );
  if (settings.DEMO === "on") await seedDemoOnce(settings, ownerUrl);
}

async function portsFor({ PORT, SIMULATORS_PORT, DEMO }: Settings): Promise<Ports> {
  await requireFree("PORT", PORT);
  if (DEMO === "off") return { web: PORT };
  if (SIMULATORS_PORT) await requireFree("SIMULATORS_PORT", SIMULATORS_PORT);
  return { web: PORT, simulators: SIMULATORS_PORT ?? (await freePort(PORT + 1)) };
}

async function requireFree(name: string, port: number) {
  if (!(await isFree(port))) throw new Error(`${name}: port ${port} is in use by another program`);
}

/** In the order they start; they stop in the opposite one. */
function processes(env: NodeJS.ProcessEnv, ports: Ports) {
  const typescript = ["--max-semi-space-size=4", "--import", "tsx"];
  return {
    ...(ports.simulators && {
      simulators: start("The simulators", [...typescript, "lib/launch/simulators.ts"], env),
    }),
    worker: start("The worker", ["--max-old-space-size=256", ...typescript, "lib/launch/worker.ts"], env),
    web: start("The web server", webServerArguments(ports.web, isDevelopment ? "dev" : "start"), env),
  };
}

function start(name: string, args: string[], env: NodeJS.ProcessEnv) {
  const child = children.start(name, args, env);
  goodbyes.push(child.stop);
  return child;
}

function inOneLine(error: unknown) {
  return (error instanceof Error ? error.message : String(error)).trim();
}
