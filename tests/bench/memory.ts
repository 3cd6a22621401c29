import { readdirSync, readFileSync } from "node:fs";

export type Process = { pid: number; parent: number; command: string };

/** A process and all that descend from it; none where the system does not tell (only Linux does, under /proc). */
export function processesBelow(root: number): Process[] {
  const all = processes();
  const below = (parent: number): Process[] =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...below(root)];
}

/** Memory of processes in MB: as each sees it, and with pages that several share counted once. */
export function memoryOf(pids: readonly number[]): { rssMb: number; pssMb: number } {
  return {
    rssMb: sumMb(pids, "status", /^VmRSS:\s+(\d+)/m),
    pssMb: sumMb(pids, "smaps_rollup", /^Pss:\s+(\d+)/m),
  };
}

/** Memory of a process and all below it, in MB. */
export function treeRssMb(root: number): number {
  return memoryOf(processesBelow(root).map(({ pid }) => pid)).rssMb;
}

/** What a process and all below it have used of the processor since they began, in milliseconds. */
export function treeCpuMs(root: number): number {
  const ticks = processesBelow(root).map(({ pid }) => {
    const fields = read(pid, "stat")
      .replace(/^.*\) /s, "")
      .split(" ");
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0); // in user code and in the kernel
  });
  return ticks.reduce((sum, each) => sum + each, 0) * 10; // Linux counts hundredths of a second
}

function processes(): Process[] {
  return numbersIn("/proc").map((pid) => ({
    pid,
    parent: Number(read(pid, "stat").match(/^\d+ \(.*\) \S (\d+)/s)?.[1] ?? 0),
    command: read(pid, "cmdline").replaceAll("\0", " "),
  }));
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function sumMb(pids: readonly number[], file: string, kibibytes: RegExp): number {
  const sizes = pids.map((pid) => Number(read(pid, file).match(kibibytes)?.[1] ?? 0));
  return Math.round((sizes.reduce((sum, size) => sum + size, 0) * 1024) / 1_000_000);
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return ""; // ended meanwhile, or not ours to look into
  }
}
