import { setTimeout as pause } from "node:timers/promises";
import { isFree } from "./ports.ts";

const patienceMs = 180_000;

/** Where our processes listen; simulators only in a demo. */
export type Ports = { web: number; simulators?: number | undefined };

/** Resolves to nothing once every process answers, or to what still did not after three minutes. */
export async function untilReady(ports: Ports): Promise<string | undefined> {
  const deadline = Date.now() + patienceMs;
  let missing = await whatIsMissing(ports);
  while (missing) {
    if (Date.now() > deadline) return `Not ready after three minutes: ${missing}`;
    await pause(100);
    missing = await whatIsMissing(ports);
  }
  return undefined;
}

async function whatIsMissing({ web, simulators }: Ports) {
  if (simulators && (await isFree(simulators))) return "the simulators do not listen";
  try {
    const response = await fetch(`http://127.0.0.1:${web}/api/health/ready`, {
      signal: AbortSignal.timeout(60_000), // a development server builds the page first
    });
    if (response.status === 200) return undefined;
    return `the web server answers ${response.status} ${(await response.text()).slice(0, 300)}`;
  } catch (error) {
    return `the web server: ${error instanceof Error ? (error.cause ?? error.message) : error}`;
  }
}
