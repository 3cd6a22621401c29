import * as z from "zod";

/** One call of the public API, described by the schemas it validates with. */
export type Endpoint = {
  method: "get" | "post";
  /** With its parameters in braces: `/api/v1/procedures/{code}`. */
  path: string;
  summary: string;
  /** What the address, the query and the body say together. */
  input: z.ZodType;
  answer: z.ZodType;
  /** Media type of a good answer; JSON unless told. */
  mediaType?: string;
  /** Status of a good answer; 200 unless told. */
  status?: 200 | 201;
  /** Statuses it refuses with, each as a problem. */
  refusals: readonly number[];
  /** Scope of the token it needs; public without. */
  scope?: string;
  /** Headers it needs. */
  headers?: Readonly<Record<string, string>>;
};

type JsonSchema = Record<string, unknown> & {
  properties?: Record<string, JsonSchema>;
  required?: string[];
};

const problem: JsonSchema = {
  type: "object",
  required: ["type", "title", "status", "code"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { type: "string", description: "A code of a closed list, for programs" },
    fieldErrors: { type: "object", additionalProperties: { type: "string" } },
    id: { type: "string", description: "What to quote to support after something unexpected" },
  },
};

/** The OpenAPI 3.1 document of these endpoints. */
export function openApiDocument(info: { title: string; version: string }, endpoints: readonly Endpoint[]) {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operationOf(endpoint) };
  }
  return {
    openapi: "3.1.0",
    info,
    paths,
    components: {
      schemas: { Problem: problem },
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  };
}

function operationOf({
  method,
  path,
  summary,
  input,
  answer,
  mediaType = "application/json",
  status = 200,
  refusals,
  scope,
  headers,
}: Endpoint) {
  const { properties = {}, required = [], ...rest } = schemaOf(input, "input");
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
  const others = Object.entries(properties).filter(([name]) => !inPath.includes(name));
  const parameter = (
    name: string,
    place: "path" | "query" | "header",
    schema: object,
    isRequired: boolean,
  ) => ({
    name,
    in: place,
    required: isRequired,
    schema,
  });
  return {
    summary,
    parameters: [
      ...inPath.map((name) => parameter(name, "path", properties[name] ?? { type: "string" }, true)),
      ...(method === "get"
        ? others.map(([name, schema]) => parameter(name, "query", schema, required.includes(name)))
        : []),
      ...Object.entries(headers ?? {}).map(([name, description]) =>
        parameter(name, "header", { type: "string", description }, true),
      ),
    ],
    ...(method === "post" && {
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: {
              ...rest,
              properties: Object.fromEntries(others),
              required: required.filter((name) => !inPath.includes(name)),
            },
          },
        },
      },
    }),
    responses: {
      [status]: {
        description: "The answer",
        content: { [mediaType]: { schema: schemaOf(answer, "output") } },
      },
      ...Object.fromEntries(refusals.map((code) => [code, problemResponse])),
    },
    ...(scope !== undefined && { security: [{ token: [scope] }] }),
  };
}

const problemResponse = {
  description: "Refused, and why",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** What a transformation makes of an input cannot be described, and need not be. */
function schemaOf(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return described as JsonSchema;
}
