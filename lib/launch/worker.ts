import { Logger, run } from "graphile-worker";
import { sweepSignIns } from "#lib/accounts/jobs.ts";
import { calendarChanged } from "#lib/agencies/jobs.ts";
import { removeStored } from "#lib/documents/jobs.ts";
import { sendAlarmDigests } from "#lib/dossiers/jobs/alarm-digest.ts";
import { countAnew } from "#lib/dossiers/jobs/count-anew.ts";
import { expireDrafts } from "#lib/dossiers/jobs/expire-drafts.ts";
import { timersGoOff } from "#lib/dossiers/jobs/go-off.ts";
import { sealHistory } from "#lib/dossiers/jobs/seal-history.ts";
import { sweepAlarms } from "#lib/dossiers/jobs/sweep-alarms.ts";
import { fileStore, mailer } from "#lib/integrations/choose.ts";
import { wording } from "#lib/integrations/mail/wording.ts";
import { sendMessage } from "#lib/notifications/jobs.ts";
import { connectionPool, database } from "#lib/platform/db.ts";
import { env } from "#lib/platform/env.ts";
import { taskList } from "#lib/platform/jobs.ts";
import { logError } from "#lib/platform/log.ts";
import { sweepUploads } from "#lib/platform/sweep-uploads.ts";
import { versionsTakeEffect } from "#lib/procedures/jobs.ts";
import { countUsualTimes } from "#lib/reports/jobs.ts";

/** Work nobody promised: by the clock of this machine, in UTC. */
const crontab = [
  "17 * * * * sweep-uploads",
  "23 18 * * * expire-drafts",
  "41 * * * * sweep-sign-ins",
  // Timers first: what they pass over is not warned of any more.
  "*/5 * * * * timers-go-off",
  "2,7,12,17,22,27,32,37,42,47,52,57 * * * * sweep-alarms",
  "29 * * * * seal-history",
  // Nine minutes past seven in Viet Nam, when the offices open.
  "9 0 * * * alarm-digests",
  // A minute past midnight in Viet Nam, and every hour for a machine that slept through it.
  "1 * * * * versions-take-effect",
  // Eleven minutes past midnight in Viet Nam; a night the machine slept through is made up for.
  "11 17 * * * count-usual-times ?fill=1d",
].join("\n");

/** Silent while all is well; a job that fails is tried again later, and said so each time. */
const logger = new Logger(() => (level, message, meta) => {
  if (level === "error") logError(meta?.error ?? message);
});

const db = database();
const ports = {
  db,
  mailer: mailer(db),
  wording,
  store: fileStore(),
  now: () => new Date(),
  countAnew: (changeId: string) => countAnew(db, changeId, new Date()),
};

const runner = await run({
  connectionString: env().DATABASE_URL,
  concurrency: 4,
  crontab,
  logger,
  taskList: {
    ...taskList([calendarChanged, removeStored, sendMessage], ports),
    "sweep-uploads": () => sweepUploads(new Date()),
    "timers-go-off": () => timersGoOff(db, new Date()),
    "alarm-digests": () => sendAlarmDigests(db, new Date()),
    "sweep-alarms": () => sweepAlarms(db, new Date()),
    "seal-history": async () => void (await sealHistory(db, new Date())),
    "expire-drafts": () => expireDrafts(db, new Date()),
    "count-usual-times": () => countUsualTimes(db, new Date()),
    "versions-take-effect": () => versionsTakeEffect(db, new Date()),
    "sweep-sign-ins": () => sweepSignIns(db, new Date()),
  },
});
process.send?.("ready");
await runner.promise; // it ends by itself when told to stop, after the jobs it has begun
await connectionPool().end();
