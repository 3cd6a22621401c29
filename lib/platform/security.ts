import { env } from "./env.ts";
import { readingScriptSource } from "./reading-script/script.ts";

const development = process.env.NODE_ENV === "development";

/** What a page may load: itself, and scripts and styles that carry the nonce of this reply; and the script of reading pages. */
export function contentSecurityPolicy(nonce: string) {
  return [
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' ${readingScriptSource}${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    ...everywhere(),
  ].join("; ");
}

/**
 * The policy of a page that is only read: a browser runs the one small script written into it and fetches none of the
 * framework's, which over a mountain connection are most of the page. It names no nonce, so that one reply may serve
 * many readers. Development keeps the framework's scripts, for its own tools.
 */
export function readingPolicy(nonce: string) {
  if (development) return contentSecurityPolicy(nonce);
  return [`script-src ${readingScriptSource}`, "style-src 'self'", ...everywhere()].join("; ");
}

function everywhere() {
  return [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "frame-src 'self'",
    "base-uri 'self'",
    `form-action 'self' ${signInOrigins().join(" ")}`.trim(),
    "frame-ancestors 'self'",
  ];
}

/** A plain post that ends at the identity provider passes through `form-action` (a redirect counts). */
function signInOrigins() {
  const issuer = env().OIDC_ISSUER;
  return issuer ? [new URL(issuer).origin] : [];
}
