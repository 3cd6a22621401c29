import { parentPort } from "node:worker_threads";
import { inlinePrinter } from "./render.tsx";
import type { Drawn, ToDraw } from "./thread.ts";

/** The other end of `threadedPrinter`: draws what it is sent and sends it back. */
parentPort?.on("message", async ({ id, kind, paper }: ToDraw) => {
  const draw = inlinePrinter[kind] as (paper: unknown) => Promise<Uint8Array>;
  const drawn: Drawn = await draw(paper).then(
    (pdf) => ({ id, pdf: new Uint8Array(pdf) }),
    (error: unknown) => ({
      id,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
  parentPort?.postMessage(drawn, "pdf" in drawn ? [drawn.pdf.buffer as ArrayBuffer] : []);
});
