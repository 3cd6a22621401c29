import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Printer } from "#lib/documents/printer.ts";

/** A paper on its way to the drawing thread, and the PDF on its way back. */
export type ToDraw = { id: number; kind: keyof Printer; paper: unknown };
export type Drawn = { id: number } & ({ pdf: Uint8Array } | { error: string });

type Waiting = { done: (pdf: Uint8Array) => void; failed: (error: Error) => void };
type Drawing = { thread: Worker; waiting: Map<number, Waiting> };

const idleMs = 60_000;
/** Past the bundler's eyes: the thread runs from source, with plain React, which server components do not have. */
const source = ["lib", "integrations", "printing", "render-thread.ts"];

/**
 * Draws papers in a thread of its own, started with the first and ended after a minute of rest: pages keep being
 * served meanwhile, and a paper that brings the thread down harms nobody else. `root` is the folder of the project.
 */
export function threadedPrinter(root: string): Printer {
  let drawing: Drawing | undefined;
  let rest: NodeJS.Timeout | undefined;
  let lastId = 0;

  const draw = (kind: keyof Printer, paper: unknown) => {
    clearTimeout(rest);
    drawing ??= startThread(root, () => {
      drawing = undefined;
    });
    const { thread, waiting } = drawing;
    const id = ++lastId;
    return new Promise<Uint8Array>((done, failed) => {
      waiting.set(id, { done, failed });
      thread.ref();
      thread.postMessage({ id, kind, paper } satisfies ToDraw);
    }).finally(() => {
      if (waiting.size > 0) return;
      thread.unref();
      rest = setTimeout(() => thread.terminate(), idleMs).unref();
    });
  };

  return {
    form01: (slip) => draw("form01", slip),
    form02: (slip) => draw("form02", slip),
    form03: (slip) => draw("form03", slip),
    form04: (slip) => draw("form04", slip),
    form05: (slip) => draw("form05", slip),
    result: (paper) => draw("result", paper),
    blankForm: (form) => draw("blankForm", form),
    filledForm: (form) => draw("filledForm", form),
  };
}

function startThread(root: string, ended: () => void): Drawing {
  const waiting: Drawing["waiting"] = new Map();
  const thread = new Worker(join(root, ...source), {
    execArgv: ["--import", "tsx"],
    resourceLimits: { maxOldGenerationSizeMb: 192 },
  });
  thread.on("message", (drawn: Drawn) => {
    const waiter = waiting.get(drawn.id);
    waiting.delete(drawn.id);
    if ("pdf" in drawn) waiter?.done(drawn.pdf);
    else waiter?.failed(new Error(`drawing a paper failed: ${drawn.error}`));
  });
  const giveUp = (error: Error) => {
    ended();
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  thread.on("error", giveUp);
  thread.on("exit", () => giveUp(new Error("the drawing thread ended")));
  return { thread, waiting };
}
