import { env } from "./env.ts";

/**
 * Whether a post comes from a page that is not ours. Browsers state the origin of every post; one that states
 * nothing, or `null`, is not trusted either. Cookies alone would vouch for a forged form.
 */
export function isForeign({ headers }: Request): boolean {
  const from = originOf(headers.get("origin") ?? headers.get("referer"));
  if (!from) return true;
  const host = headers.get("host");
  return from.origin !== env().PUBLIC_URL && from.host !== host;
}

function originOf(stated: string | null) {
  return stated && URL.canParse(stated) ? new URL(stated) : undefined;
}
