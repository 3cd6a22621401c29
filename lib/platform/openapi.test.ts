import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type Endpoint, openApiDocument } from "./openapi.ts";

const search: Endpoint = {
  method: "get",
  path: "/things/{code}",
  summary: "One thing",
  input: z.object({
    code: z.string().max(5),
    q: z.string().describe("Words"),
    limit: z.coerce.number().int().max(9).default(3),
    cursor: z
      .string()
      .transform((text) => text.length)
      .optional(),
  }),
  answer: z.object({ at: z.iso.datetime() }),
  refusals: [404],
};
const file: Endpoint = {
  ...search,
  method: "post",
  input: z.object({ code: z.string(), name: z.string() }).refine(() => true),
  status: 201,
  scope: "things:write",
  headers: { "Idempotency-Key": "Once only" },
};
const document = openApiDocument({ title: "T", version: "1" }, [search, file]);
const operations = document.paths["/things/{code}"] as Record<string, Record<string, unknown>>;

describe("a described GET", () => {
  test("has its parameters in path and query, with what is required and by default", () => {
    expect(operations.get?.parameters).toEqual([
      { name: "code", in: "path", required: true, schema: { type: "string", maxLength: 5 } },
      { name: "q", in: "query", required: true, schema: { type: "string", description: "Words" } },
      {
        name: "limit",
        in: "query",
        required: false,
        schema: expect.objectContaining({ type: "integer", maximum: 9, default: 3 }),
      },
      { name: "cursor", in: "query", required: false, schema: { type: "string" } },
    ]);
    expect(operations.get).not.toHaveProperty("requestBody");
  });

  test("answers with its schema, and refuses with a problem", () => {
    expect(operations.get?.responses).toMatchObject({
      200: { content: { "application/json": { schema: { type: "object", required: ["at"] } } } },
      404: { content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
    });
  });
});

describe("a described POST", () => {
  test("has a body without what stands in the path, its headers and its scope", () => {
    expect(operations.post).toMatchObject({
      requestBody: { content: { "application/json": { schema: { required: ["name"] } } } },
      security: [{ token: ["things:write"] }],
      parameters: [
        { name: "code", in: "path" },
        { name: "Idempotency-Key", in: "header", required: true },
      ],
    });
    expect(JSON.stringify(operations.post?.requestBody)).not.toContain('"code"');
    expect(operations.post?.responses).toHaveProperty("201");
  });
});
