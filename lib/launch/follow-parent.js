/** Loaded first in every process we start: it goes down when its parent was killed and could not say so. */
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref(); // listening must not keep alive what has finished
