import { Logger, run } from "graphile-worker";
import { removeStored } from "#lib/documents/jobs.ts";
import { fileStore } from "#lib/integrations/choose.ts";
import { connectionPool } from "#lib/platform/db.ts";
import { env } from "#lib/platform/env.ts";
import { taskList } from "#lib/platform/jobs.ts";
import { logError } from "#lib/platform/log.ts";
import { sweepUploads } from "#lib/platform/uploads.ts";

/** Work nobody promised: by the clock of this machine, in UTC. */
const crontab = "17 * * * * sweep-uploads";

/** Silent while all is well; a job that fails is tried again later, and said so each time. */
const logger = new Logger(() => (level, message, meta) => {
  if (level === "error") logError(meta?.error ?? message);
});

const runner = await run({
  connectionString: env().DATABASE_URL,
  concurrency: 4,
  crontab,
  logger,
  taskList: {
    ...taskList([removeStored], { store: fileStore() }),
    "sweep-uploads": () => sweepUploads(new Date()),
  },
});
process.send?.("ready");
await runner.promise; // it ends by itself when told to stop, after the jobs it has begun
await connectionPool().end();
