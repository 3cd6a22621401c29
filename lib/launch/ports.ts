import { createServer } from "node:net";

/** Whether nobody listens on this port of this machine, over either protocol version. */
export async function isFree(port: number) {
  return (await canListen(port, "127.0.0.1")) && (await canListen(port, "::1"));
}

/** The first free port from `wanted` on, or one the system picks when none of the next 200 is. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 200 && port <= 65_535; port++) if (await isFree(port)) return port;
  throw new Error(`No free port from ${wanted} on`);
}

function canListen(port: number, host: string) {
  return new Promise<boolean>((answer) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => answer(error.code !== "EADDRINUSE"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => answer(true)));
  });
}
