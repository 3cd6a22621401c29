import { publicRead } from "#lib/platform/public-read.ts";
import { route } from "#lib/platform/route.ts";
import { formInput } from "#lib/procedures/api.ts";
import { getFormSchema } from "#lib/procedures/queries/form-schema.ts";

export const GET = publicRead(route(formInput, (context, asked) => getFormSchema(context, asked)));
