import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import { Agent, request as send } from "node:http";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** A client that keeps its connections open, as browsers and proxies do, and costs the machine little. */
export function httpClient(origin: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });

  function ask(path: string, headers: OutgoingHttpHeaders = {}, body?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const options = { agent, method: body === undefined ? "GET" : "POST", headers, timeout: 30_000 };
      const sent = send(new URL(path, origin), options, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
        response.on("error", reject);
      });
      sent.on("timeout", () => sent.destroy(new Error("no answer in 30 s")));
      sent.on("error", reject);
      sent.end(body);
    });
  }

  return { ask, close: () => agent.destroy() };
}

/** The answer, or an error that says what came instead. */
export function requireStatus(answer: Answer, ...statuses: number[]): Answer {
  if (statuses.includes(answer.status)) return answer;
  throw new Error(`status ${answer.status}: ${answer.body.slice(0, 300)}`);
}
