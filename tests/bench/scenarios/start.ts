import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "#lib/launch/ports.ts";
import { knownPlace } from "#lib/launch/postgres/place.ts";
import { httpClient, requireStatus } from "../http.ts";
import { round, summary } from "../measure.ts";
import { memoryOf, processesBelow } from "../memory.ts";
import type { Scenario } from "../options.ts";
import { benchData } from "../province.ts";
import { inTurn } from "../turns.ts";

const dataDir = join(benchData, "start");
/** What somebody who looks around asks for. */
const pages = [
  "/",
  "/thu-tuc",
  "/thu-tuc/1.001193",
  "/tra-cuu",
  "/dang-nhap",
  "/can-bo/dang-nhap",
  "/en",
  "/tro-giup",
];
const pageCount = 200;

/**
 * A second `npm start` on a demo of its own: seconds until it says that it is ready, then the memory of web, worker
 * and database after some hundred pages. `pssMb` counts memory that processes share once; the sums do not.
 */
export const start: Scenario = async (_options, report) => {
  const first = await startProduct();
  await first.stop();
  const second = await startProduct();
  try {
    const client = httpClient(`http://localhost:${second.port}`, 4);
    const samples: number[] = [];
    let failed = 0;
    for (let asked = 0; asked < pageCount; asked++) {
      const before = performance.now();
      failed +=
        (await client
          .ask(inTurn(pages, asked))
          .then((answer) => requireStatus(answer, 200), String)) instanceof Object
          ? 0
          : 1;
      samples.push(performance.now() - before);
    }
    client.close();
    const perSecond = round((1000 * samples.length) / samples.reduce((sum, sample) => sum + sample, 0), 1);
    const measured = { ...summary(samples), failed, perSecond };
    const seconds = { firstSeconds: first.seconds, secondSeconds: second.seconds };
    report({ scenario: "start", scale: 0, ...measured, ...memory(second.pid), ...seconds });
  } finally {
    await second.stop();
  }
};

function memory(root: number) {
  const below = processesBelow(root);
  const web = below.filter(({ command }) => /next/.test(command)).map(({ pid }) => pid);
  const worker = below.filter(({ command }) => /worker\.ts/.test(command)).map(({ pid }) => pid);
  const database = processesBelow(postmaster()).map(({ pid }) => pid);
  const others = below.map(({ pid }) => pid).filter((pid) => ![...web, ...worker].includes(pid));
  const three = memoryOf([...web, ...worker, ...database]);
  return {
    rssMb: three.rssMb,
    pssMb: three.pssMb,
    webMb: memoryOf(web).rssMb,
    workerMb: memoryOf(worker).rssMb,
    databaseMb: memoryOf(database).rssMb,
    launcherAndSimulatorsMb: memoryOf(others).rssMb,
  };
}

/** The first line of the server's own note is its process id. */
function postmaster(): number {
  const directory = knownPlace(dataDir)?.directory ?? "";
  return Number.parseInt(readFileSync(join(directory, "postmaster.pid"), "utf8"), 10);
}

async function startProduct() {
  const port = await freePort(3800);
  const npm = process.env.npm_execpath;
  const command = npm?.endsWith(".js") ? [npm, "start"] : ["lib/launch/install.js", "start"];
  const startedAt = performance.now();
  const child = spawn(process.execPath, command, {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DEMO: "on" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await Promise.race([isReady(child), ended.then(() => Promise.reject(new Error("npm start ended")))]);
  const seconds = round((performance.now() - startedAt) / 1000, 1);
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { port, seconds, pid: child.pid ?? 0, stop };
}

function isReady({ stdout }: ChildProcess) {
  return new Promise<void>((ready) => {
    let printed = "";
    stdout?.on("data", (text: Buffer) => {
      printed += text;
      if (printed.includes(" is ready at ")) ready();
    });
  });
}
