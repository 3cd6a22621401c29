import "server-only";
import type * as z from "zod";
import type { Context } from "./context.ts";
import { fieldErrorsOf, type RefusalCode, refusalIn } from "./errors.ts";
import { logError, logRefusal } from "./log.ts";
import { countRequest } from "./request-count.ts";
import { apiContext } from "./session.ts";

/** The HTTP status each refusal is told with. */
export const statusOf: Record<RefusalCode, number> = {
  notFound: 404,
  forbidden: 403,
  signInRequired: 401,
  hindered: 409,
  stepNotAvailable: 409,
  changedMeanwhile: 409,
  draftChanged: 409,
  versionChanged: 409,
  secondPerson: 403,
  incomplete: 422,
  notOnline: 409,
  notReceivable: 409,
  procedureClosed: 409,
  alreadyPaid: 409,
  wrongCredentials: 401,
  accountLocked: 423,
  tooManyAttempts: 429,
  codeWrong: 422,
  codeExpired: 422,
  identityIncomplete: 422,
  cancelled: 422,
  fileTooLarge: 413,
  fileEmpty: 422,
  fileTypeRefused: 415,
  onlyPdf: 415,
  onlyPicture: 415,
  fileBroken: 422,
  fileEncrypted: 422,
  tooManyFiles: 422,
  conflict: 409,
  invalid: 422,
  unavailable: 503,
};

type Answer = object | Response;
type RouteParams = { params: Promise<Record<string, string | string[] | undefined>> };

/**
 * Turns a query or command into a route of the public API: the sibling of `action()`.
 * Input is what the address, the query and the JSON body say, in this order of trust.
 */
export function route<Schema extends z.ZodType>(
  input: Schema,
  answer: (context: Context, input: z.output<Schema>, request: Request) => Promise<Answer>,
) {
  const respond = async (request: Request, { params }: RouteParams) => {
    const given = await valuesOf(request, params);
    if (!given) return problem(400, "invalid", { detail: "the body is not a JSON object" });
    const parsed = input.safeParse(given);
    if (!parsed.success) return problem(422, "invalid", { fieldErrors: fieldErrorsOf(parsed.error) });
    try {
      const found = await answer(await apiContext(request), parsed.data, request);
      return found instanceof Response ? found : Response.json(found);
    } catch (error) {
      const refusal = refusalIn(error);
      if (!refusal) return problem(500, "unexpected", { id: logError(error) });
      const { code, fieldErrors } = refusal;
      logRefusal({ kind: "visitor" }, `${request.method} ${new URL(request.url).pathname}`, code);
      return problem(statusOf[code], code, fieldErrors && { fieldErrors });
    }
  };
  return async (request: Request, about: RouteParams) => {
    const response = await respond(request, about);
    countRequest("api", response.status);
    return response;
  };
}

/** An error as `application/problem+json` (RFC 9457). */
export function problem(status: number, code: string, details: object = {}) {
  const body = { type: `/api/v1/problems/${code}`, title: code, status, code, ...details };
  return Response.json(body, { status, headers: { "content-type": "application/problem+json" } });
}

const maxBodyBytes = 1_000_000;

async function valuesOf(request: Request, params: RouteParams["params"]) {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const body = request.method === "GET" || request.method === "HEAD" ? {} : await jsonOf(request);
  return body && { ...body, ...query, ...(await params) };
}

async function jsonOf(request: Request): Promise<object | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBodyBytes) return undefined;
  try {
    const text = await request.text();
    const body: unknown = text.length > maxBodyBytes ? undefined : JSON.parse(text);
    return typeof body === "object" && body !== null && !Array.isArray(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
