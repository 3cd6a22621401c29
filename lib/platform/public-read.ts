import "server-only";

/** A GET anybody may read from anywhere, from another site's page too. Only for answers that hold nothing personal. */
export function publicRead<Parameters extends unknown[]>(
  answer: (...parameters: Parameters) => Promise<Response> | Response,
) {
  return async (...parameters: Parameters): Promise<Response> => {
    const response = await answer(...parameters);
    response.headers.set("access-control-allow-origin", "*");
    if (response.ok || response.status === 304) response.headers.set("cache-control", "public, max-age=60");
    return response;
  };
}
