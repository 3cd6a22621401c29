/**
 * The page to go back to after signing in, as a path of ours with its query. What was asked for is believed only if
 * it stays on our own origin once a browser has resolved it; anything else is the `fallback`.
 */
export function returnAddress(wanted: unknown, origin: string, fallback: string): string {
  const first = Array.isArray(wanted) ? wanted[0] : wanted;
  if (typeof first !== "string" || first === "") return fallback;
  const path = pathWithin(first, origin);
  // `/.//elsewhere` is ours until its path is read alone: only what survives a second reading is.
  return path !== undefined && pathWithin(path, origin) === path ? path : fallback;
}

function pathWithin(address: string, origin: string) {
  const url = URL.parse(address, origin);
  return url?.origin === new URL(origin).origin ? `${url.pathname}${url.search}${url.hash}` : undefined;
}
