import { NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { isPage, isReadingPage, isSharedPage, routing } from "#lib/platform/i18n/routing.ts";
import { countRequest } from "#lib/platform/request-count.ts";
import { contentSecurityPolicy, readingPolicy } from "#lib/platform/security.ts";

const localise = createMiddleware(routing);

/** Adds the language, the content policy and the life of this reply. Decides nothing about who may see what. */
export function proxy(request: NextRequest) {
  const address = request.nextUrl.pathname.replace(/^\/en(?=\/|$)/, "") || "/";
  const policyOf = isReadingPage(address) ? readingPolicy : contentSecurityPolicy;
  const policy = policyOf(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-address", request.nextUrl.pathname + request.nextUrl.search);
  const response = localise(new NextRequest(request, { headers }));
  response.headers.set("content-security-policy", policy);

  // "Back" shows such a page at once. Whoever has a cookie may be signed in: nothing of theirs is kept.
  if (request.cookies.size === 0 && isSharedPage(address))
    response.headers.set("cache-control", "private, no-cache");

  const moved = response.headers.has("location");
  const known = isPage(address);
  countRequest("page", moved ? response.status : known ? 200 : 404);
  return moved || known ? response : new NextResponse(null, { status: 404, headers: response.headers });
}

// Codes of procedures and dossiers have dots: only known endings are files.
export const config = {
  matcher: "/((?!api/|_next/|metrics$|.*\\.(?:svg|png|ico|txt|xml|webmanifest|woff2|js|css|docx|pdf)$).*)",
};
