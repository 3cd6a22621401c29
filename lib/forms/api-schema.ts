import type { FormDefinition } from "./definition.ts";
import type { Group, Info, Leaf, LeafOf, Repeat } from "./field-schema.ts";
import { isContainer, isLeaf, leavesOf, optionsOf } from "./fields.ts";

/** As much of JSON Schema (draft 2020-12) as forms need. */
export type JsonSchema = {
  $schema?: string;
  title?: string;
  description?: string;
  type?: "object" | "array" | "string" | "number" | "integer" | "boolean";
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: false;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: true;
  enum?: (string | boolean)[];
  const?: true;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: "date" | "email" | "uuid";
  readOnly?: true;
};

/**
 * The answers a form accepts from a program, clean as the portal keeps them. What depends on other answers is optional
 * here: the server has the last word, and says by name which answer it misses.
 */
export function apiSchemaOf(definition: FormDefinition, locale: "vi" | "en" = "en"): JsonSchema {
  const steps = definition.steps.flatMap(({ when, fields }) =>
    fields.map((field) => ({ field, isAlwaysAsked: !when && !field.when })),
  );
  const known = steps.filter((each): each is Answered => each.field.kind !== "info");
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: definition.title[locale],
    ...objectOf(
      known.map(({ field, isAlwaysAsked }) => ({
        key: field.key,
        schema: schemaOf(definition, field, locale),
        isRequired: isAlwaysAsked && mustBeThere(field),
      })),
    ),
  };
}

type Answered = { field: Leaf | Group | Repeat; isAlwaysAsked: boolean };

function mustBeThere(field: Leaf | Group | Repeat): boolean {
  if (!isContainer(field)) return isSent(field);
  if (field.kind === "repeat") return false; // rows that must be there may be left blank
  return leavesOf(field).some((leaf) => isSent(leaf) && !leaf.when);
}

/** Files are read here only: a program's form is filed without them, and they follow through the receiving office. */
function isSent({ kind, required }: Leaf): boolean {
  return required === true && kind !== "file";
}

function schemaOf(definition: FormDefinition, field: Leaf | Group | Repeat, locale: "vi" | "en"): JsonSchema {
  const title = field.label[locale];
  if (!isContainer(field)) return { title, ...leafSchema(definition, field), ...hintOf(field, locale) };
  const inner = field.fields.filter((each: Leaf | Info): each is Leaf => isLeaf(each));
  const row = objectOf(
    inner.map((leaf) => ({
      key: leaf.key,
      schema: schemaOf(definition, leaf, locale),
      isRequired: isSent(leaf) && !leaf.when,
    })),
  );
  if (field.kind === "group") return { title, ...row };
  return { title, type: "array", maxItems: field.max, items: { ...row, title: field.itemLabel[locale] } };
}

function objectOf(parts: { key: string; schema: JsonSchema; isRequired: boolean }[]): JsonSchema {
  const required = parts.filter(({ isRequired }) => isRequired).map(({ key }) => key);
  return {
    type: "object",
    properties: Object.fromEntries(parts.map(({ key, schema }) => [key, schema])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function hintOf({ help }: Leaf, locale: "vi" | "en"): JsonSchema {
  return help ? { description: help[locale] } : {};
}

function leafSchema(definition: FormDefinition, field: Leaf): JsonSchema {
  switch (field.kind) {
    case "text":
      return { type: "string", minLength: 1, maxLength: field.maxLength ?? 200 };
    case "longText":
      return { type: "string", minLength: 1, maxLength: field.maxLength ?? 2000 };
    case "number":
      return { ...numberSchema(field.decimals ?? 0), ...boundsOf(field) };
    case "money":
      return { type: "integer", ...boundsOf(field) };
    case "date":
      return { type: "string", format: "date" };
    case "partialDate":
      return { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" };
    case "choice":
      return { type: "string", enum: optionsOf(definition, field).map(({ value }) => value) };
    case "choices":
      return {
        type: "array",
        items: { type: "string", enum: optionsOf(definition, field).map(({ value }) => value) },
        minItems: 1,
        uniqueItems: true,
      };
    case "yesNo":
      return { type: "boolean" };
    case "address":
      return addressSchema(field.detail);
    case "personalId":
      return { type: "string", pattern: field.acceptsOldCard ? "^(\\d{12}|\\d{9})$" : "^\\d{12}$" };
    case "taxCode":
      return {
        type: "string",
        pattern: field.acceptsPersonalId ? "^\\d{10}(-?\\d{3}|\\d{2})?$" : "^\\d{10}(-?\\d{3})?$",
      };
    case "phone":
      return { type: "string", minLength: 1, maxLength: 30 };
    case "email":
      return { type: "string", format: "email", maxLength: 254 };
    case "consent":
      return { type: "boolean", const: true };
    case "file":
      return filesSchema(field);
    case "signature":
      return signatureSchema;
    case "calculated": {
      const decimals = field.result === "money" ? 0 : (field.decimals ?? 0);
      return { ...numberSchema(decimals), readOnly: true };
    }
  }
}

/** The day is the portal's to say; what is sent as one is not looked at. */
const signatureSchema: JsonSchema = {
  type: "object",
  properties: {
    name: { type: "string", minLength: 1, maxLength: 100 },
    signedOn: { type: "string", format: "date", readOnly: true },
  },
  required: ["name"],
  additionalProperties: false,
};

function filesSchema({ maxFiles = 1 }: LeafOf<"file">): JsonSchema {
  const file: JsonSchema = {
    type: "object",
    properties: {
      fileId: { type: "string", format: "uuid" },
      name: { type: "string", minLength: 1, maxLength: 255 },
      sizeBytes: { type: "integer", minimum: 1 },
    },
    required: ["fileId", "name", "sizeBytes"],
    additionalProperties: false,
  };
  return { type: "array", items: file, minItems: 1, maxItems: maxFiles, readOnly: true };
}

function numberSchema(decimals: number): JsonSchema {
  return decimals === 0 ? { type: "integer" } : { type: "number" };
}

function boundsOf({ min = 0, max }: { min?: number | undefined; max?: number | undefined }): JsonSchema {
  return { minimum: min, ...(max !== undefined && { maximum: max }) };
}

function addressSchema(detail: "required" | "optional" | "none"): JsonSchema {
  const properties: Record<string, JsonSchema> = {
    province: { type: "string", pattern: "^\\d{2}$" },
    commune: { type: "string", pattern: "^\\d{5}$" },
    communeName: { type: "string", minLength: 1, maxLength: 100 },
    formerCommune: { type: "string", minLength: 1, maxLength: 100 },
  };
  if (detail !== "none") properties.detail = { type: "string", minLength: 1, maxLength: 200 };
  const required = detail === "required" ? ["province", "detail"] : ["province"];
  return { type: "object", properties, required, additionalProperties: false };
}
