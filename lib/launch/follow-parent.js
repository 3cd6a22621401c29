/**
 * Loaded first in the processes we start: each goes down when its parent was killed and could not say so. Their own
 * children inherit this line, and are theirs to look after.
 */
if (process.env.STARTED_BY === String(process.ppid)) {
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel?.unref(); // listening must not keep alive what has finished
}
