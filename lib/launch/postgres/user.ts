import { spawnSync } from "node:child_process";

/** Who runs the server when we are root, which PostgreSQL refuses to run as. */
export type ServerUser = { uid: number; gid: number };

/** Nobody special for a normal user; for root the user `postgres`, made if the machine lets us, or `nobody`. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const user = userNamed("postgres") ?? makeUser("postgres") ?? userNamed("nobody");
  if (!user)
    throw new Error("PostgreSQL does not run as root, and this machine has no user postgres or nobody");
  return user;
}

/** Whether this user can reach a folder: every folder above must let it through. */
export function mayEnter(user: ServerUser, folder: string) {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...user, cwd: "/" }).status === 0;
}

function userNamed(name: string): ServerUser | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function makeUser(name: string) {
  spawnSync("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    name,
  ]);
  return userNamed(name);
}
