import * as z from "zod";
import { clientDossier, clientDossiers, dossierProgress } from "#lib/dossiers/api.ts";
import { dossierCodeSchema, fileDossierSchema, listDossiersSchema } from "#lib/dossiers/schema.ts";
import type { Endpoint } from "#lib/platform/openapi.ts";
import {
  formAnswer,
  formInput,
  languageInput,
  listAnswer,
  listInput,
  oneAnswer,
  oneInput,
} from "#lib/procedures/api.ts";
import { openDataAnswer } from "#lib/procedures/open-data.ts";

/** Every call of the public API. */
export const endpoints: readonly Endpoint[] = [
  {
    method: "get",
    path: "/api/v1/procedures",
    summary: "Searches the procedures in force",
    input: listInput,
    answer: listAnswer,
    refusals: [422],
  },
  {
    method: "get",
    path: "/api/v1/procedures/changes.atom",
    summary: "What came into force lately, with the differences in words: an Atom feed",
    input: languageInput,
    answer: z.string(),
    mediaType: "application/atom+xml",
    refusals: [422],
  },
  {
    method: "get",
    path: "/api/v1/open-data/procedures.json",
    summary: "Every procedure in force, as one document",
    input: languageInput,
    answer: openDataAnswer,
    refusals: [422],
  },
  {
    method: "get",
    path: "/api/v1/open-data/procedures.csv",
    summary: "Every procedure in force, as a table",
    input: languageInput,
    answer: z.string(),
    mediaType: "text/csv",
    refusals: [422],
  },
  {
    method: "get",
    path: "/api/v1/procedures/{code}",
    summary: "One procedure in force with its cases, papers, fees, time limits and legal basis",
    input: oneInput,
    answer: oneAnswer,
    refusals: [404, 422],
  },
  {
    method: "get",
    path: "/api/v1/forms/{key}",
    summary:
      "The form in force under a key: its version, its title and the JSON Schema of the answers it accepts",
    input: formInput,
    answer: formAnswer,
    refusals: [404, 422],
  },
  {
    method: "get",
    path: "/api/v1/dossiers/{code}/progress",
    summary: "How far a dossier is; open to anybody who knows its code",
    input: dossierCodeSchema,
    answer: dossierProgress,
    refusals: [404, 422],
  },
  {
    method: "post",
    path: "/api/v1/dossiers",
    summary: "Files a dossier; the same key gives the same dossier, with status 200 instead of 201",
    input: fileDossierSchema,
    answer: z.object({ code: z.string() }),
    status: 201,
    refusals: [400, 401, 403, 404, 409, 422],
    scope: "dossiers:write",
    headers: { "Idempotency-Key": "8 to 120 visible characters, one for each dossier" },
  },
  {
    method: "get",
    path: "/api/v1/dossiers",
    summary: "The dossiers this client filed, newest first",
    input: listDossiersSchema,
    answer: clientDossiers,
    refusals: [401, 403, 422],
    scope: "dossiers:read",
  },
  {
    method: "get",
    path: "/api/v1/dossiers/{code}",
    summary: "One dossier this client filed",
    input: dossierCodeSchema,
    answer: clientDossier,
    refusals: [401, 403, 404, 422],
    scope: "dossiers:read",
  },
];
