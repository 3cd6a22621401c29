import { endpoints } from "#lib/exchange/endpoints.ts";
import { openApiDocument } from "#lib/platform/openapi.ts";
import { publicRead } from "#lib/platform/public-read.ts";

const document = openApiDocument({ title: "Một Cửa", version: "1" }, endpoints);

export const GET = publicRead(() => Response.json(document));
