import type { FormDefinition } from "./definition.ts";
import { fieldAt, optionsOf } from "./fields.ts";

/** What a rule may know of something it tests: what kind of answer there can be. `other`: only whether there is one. */
export type KnownField =
  | { kind: "text" | "yesNo" | "agreed" | "other" }
  | { kind: "choice" | "choices"; values: readonly string[] }
  | { kind: "number"; min?: number | undefined; max?: number | undefined; decimals: number }
  | { kind: "date"; rule?: "notFuture" | "notPast" | undefined };

/** What can be tested, by its path; undefined for what there is not. */
export type KnownFields = (path: string) => KnownField | undefined;

/** The questions of a form, as rules know them. */
export function fieldsOfForm(definition: FormDefinition): KnownFields {
  return (path) => {
    const placed = fieldAt(definition, path);
    if (!placed) return;
    const { field } = placed;
    if (placed.path !== path) return { kind: "text" }; // a part of an address
    switch (field.kind) {
      case "info":
        return;
      case "group":
      case "repeat":
      case "address":
      case "signature":
      case "file":
        return { kind: "other" };
      case "choice":
      case "choices":
        return { kind: field.kind, values: optionsOf(definition, field).map(({ value }) => value) };
      case "yesNo":
        return { kind: "yesNo" };
      case "consent":
        return { kind: "agreed" };
      case "number":
        return { kind: "number", min: field.min ?? 0, max: field.max, decimals: field.decimals ?? 0 };
      case "money":
        return { kind: "number", min: field.min ?? 0, max: field.max, decimals: 0 };
      case "calculated":
        return { kind: "number", decimals: field.result === "money" ? 0 : (field.decimals ?? 0) };
      case "date":
        return { kind: "date", rule: field.rule };
      case "partialDate":
        return { kind: "date" };
      case "text":
      case "longText":
      case "personalId":
      case "taxCode":
      case "phone":
      case "email":
        return { kind: "text" };
    }
  };
}

/** What rules of a process and of a fee may ask of a dossier itself, besides its answers. */
export function fieldsOfDossier(cases: readonly string[], channels: readonly string[]): KnownFields {
  return (path) => {
    if (path === "dossier.case") return { kind: "choice", values: cases };
    return path === "dossier.channel" ? { kind: "choice", values: channels } : undefined;
  };
}
