import { createHash } from "node:crypto";

/** What tells one state of an answer from another: a mark, and the moment it came to be. */
export type Validators = { etag: string; lastModifiedAt?: Date | undefined };

/** A weak mark of what these texts say: compression on the way may change the bytes. */
export function etagOf(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return `W/"${hash.digest("base64url").slice(0, 27)}"`;
}

/** The headers that let the next request ask whether anything has changed. */
function validatorHeaders({ etag, lastModifiedAt }: Validators): Record<string, string> {
  return { etag, ...(lastModifiedAt && { "last-modified": lastModifiedAt.toUTCString() }) };
}

/** Whether the sender has this very state already (RFC 9110, 13.1: a mark outweighs a date). */
export function isUnchanged(request: Request, { etag, lastModifiedAt }: Validators): boolean {
  const marks = request.headers.get("if-none-match");
  if (marks !== null)
    return marks.trim() === "*" || marks.split(",").some((mark) => opaque(mark) === opaque(etag));
  const since = Date.parse(request.headers.get("if-modified-since") ?? "");
  if (!lastModifiedAt || Number.isNaN(since)) return false;
  return Math.floor(lastModifiedAt.getTime() / 1000) * 1000 <= since;
}

/** A body with its validators, made only for who has not got it yet. */
export function conditionally(
  request: Request,
  validators: Validators,
  headers: Record<string, string>,
  body: () => BodyInit,
): Response {
  const known = { ...validatorHeaders(validators), ...headers };
  if (isUnchanged(request, validators)) return new Response(null, { status: 304, headers: known });
  return new Response(body(), { headers: known });
}

/** A JSON answer that says nothing again to who has it. */
export function jsonConditionally(request: Request, answer: object): Response {
  const body = JSON.stringify(answer);
  return conditionally(request, { etag: etagOf(body) }, { "content-type": "application/json" }, () => body);
}

function opaque(mark: string): string {
  return mark.trim().replace(/^W\//, "");
}
