import { env } from "./env.ts";

const development = process.env.NODE_ENV === "development";

/** What a page may load: itself, and scripts and styles that carry the nonce of this reply. */
export function contentSecurityPolicy(nonce: string) {
  return policyWith(
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    nonce,
  );
}

/**
 * The policy of a page that is only read. Its nonce is on no script of the framework, so a browser fetches none of
 * them: over a mountain connection that is most of the page. Development keeps them, for its own tools.
 */
export function readingPolicy(nonce: string) {
  return development ? contentSecurityPolicy(nonce) : policyWith(`script-src 'nonce-${nonce}'`, nonce);
}

function policyWith(scripts: string, nonce: string) {
  return [
    "default-src 'self'",
    scripts,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "frame-src 'self'",
    "base-uri 'self'",
    `form-action 'self' ${signInOrigins().join(" ")}`.trim(),
    "frame-ancestors 'self'",
  ].join("; ");
}

/** A plain post that ends at the identity provider passes through `form-action` (a redirect counts). */
function signInOrigins() {
  const issuer = env().OIDC_ISSUER;
  return issuer ? [new URL(issuer).origin] : [];
}
