import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/** How long a process may take to end by itself once asked. */
const patienceMs = 10_000;

export type Child = {
  pid: number | undefined;
  /** Resolves when the process ends, to a sentence that says which and how. */
  ended: Promise<string>;
  /** From now on what it prints is passed on; what it greeted us with is dropped. */
  isReady: () => void;
  /** Resolves once the process says so over its channel. */
  saysReady: Promise<void>;
  stop: () => Promise<void>;
};

/** The processes of one start. */
export type Children = ReturnType<typeof childProcesses>;

const followParent = new URL("./follow-parent.js", import.meta.url).href;
const hasGroups = process.platform !== "win32";

/** Starts Node processes in groups of their own: Ctrl-C reaches only us, and we stop them in order. */
export function childProcesses() {
  const running = new Map<ChildProcess, Promise<string>>();
  let isClosed = false;

  function launch(name: string, args: string[], env: NodeJS.ProcessEnv) {
    if (isClosed) throw new Error("Stopping");
    const child = spawn(process.execPath, ["--import", followParent, ...args], {
      env: { ...env, STARTED_BY: String(process.pid) },
      detached: hasGroups,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const output = heldOutput(child);
    const ended = endOf(child, name).finally(() => running.delete(child));
    running.set(child, ended);
    return { child, output, ended };
  }

  async function stop(child: ChildProcess) {
    const ended = running.get(child);
    if (!ended) return;
    signal(child, "SIGTERM");
    const late = setTimeout(() => signal(child, "SIGKILL"), patienceMs);
    await ended;
    clearTimeout(late);
  }

  return {
    /** Starts a process that is to run until it is stopped. */
    start: (name: string, args: string[], env: NodeJS.ProcessEnv): Child => {
      const { child, output, ended } = launch(name, args, env);
      ended.then(() => isClosed || output.showAll());
      const saysReady = new Promise<void>((heard) => child.once("message", () => heard()));
      return { pid: child.pid, ended, isReady: output.release, saysReady, stop: () => stop(child) };
    },
    /** Runs a process to its end. What it prints is shown only if it fails. */
    finish: async (name: string, args: string[], env: NodeJS.ProcessEnv) => {
      const { output, ended } = launch(name, args, env);
      const ending = await ended;
      if (ending.endsWith("exit code 0")) return;
      if (!isClosed) output.showAll();
      throw new Error(ending);
    },
    /** Stops whatever still runs, and lets nothing start any more. */
    close: async () => {
      isClosed = true;
      await Promise.all([...running.keys()].map(stop));
    },
  };
}

async function endOf(child: ChildProcess, name: string) {
  try {
    const [code, killedBy] = await once(child, "exit");
    await Promise.race([once(child, "close"), pause(300)]); // its last words may still be on their way
    return `${name} ended with ${killedBy ?? `exit code ${code}`}`;
  } catch (error) {
    return `${name} did not start: ${error instanceof Error ? error.message : error}`;
  }
}

function signal(child: ChildProcess, name: NodeJS.Signals) {
  if (!hasGroups || !child.pid) return child.kill(name);
  try {
    return process.kill(-child.pid, name);
  } catch {
    return false; // ended meanwhile
  }
}

function heldOutput({ stdout, stderr }: ChildProcess) {
  const held: { text: Buffer; isError: boolean }[] = [];
  let passOn = false;
  const hear = (isError: boolean) => (text: Buffer) => {
    if (passOn) show({ text, isError });
    if (!passOn) held.push({ text, isError });
  };
  stdout?.on("data", hear(false));
  stderr?.on("data", hear(true));

  const letGo = (wanted: (line: { isError: boolean }) => boolean) => {
    passOn = true;
    for (const line of held.splice(0).filter(wanted)) show(line);
  };
  return { release: () => letGo(({ isError }) => isError), showAll: () => letGo(() => true) };
}

function show({ text, isError }: { text: Buffer; isError: boolean }) {
  (isError ? process.stderr : process.stdout).write(text);
}
