import { expect, test, vi } from "vitest";
import { Refusal } from "./errors.ts";

vi.mock("server-only", () => ({}));
vi.mock("./log.ts", () => ({ logError: () => "error-id", logRefusal: () => {} }));
vi.mock("./session.ts", () => ({ currentContext: async () => ({ actor: { kind: "visitor" } }) }));
const { downloadRoute } = await import("./file-download.ts");

const id = "01a20097-bb9d-76a0-8eeb-80083a009500";
const get = (mediaType: string, name = "Giấy 'tờ' (1).pdf", wanted = id) => {
  const route = downloadRoute(async () => ({
    name,
    mediaType,
    sizeBytes: 3,
    content: new Blob(["abc"]).stream(),
  }));
  return route(new Request("http://localhost:3000/"), { params: Promise.resolve({ id: wanted }) });
};

test("a file comes with its own type and under its own name, for its reader alone", async () => {
  const response = await get("application/pdf");
  expect(await response.text()).toBe("abc");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-length": "3",
    "content-disposition": "inline; filename*=UTF-8''Gi%E1%BA%A5y%20%27t%E1%BB%9D%27%20%281%29.pdf",
    "x-content-type-options": "nosniff",
    "cache-control": "private, max-age=0, must-revalidate",
  });
});

test.for([
  ["application/pdf", "inline", false],
  ["image/png", "inline", true],
  ["image/jpeg", "inline", true],
  ["image/heic", "attachment", true],
  ["text/html", "attachment", true],
  ["image/svg+xml", "attachment", true],
] as const)("%s is sent %s; it runs nothing and loads nothing", async ([type, disposition, inSandbox]) => {
  const { headers } = await get(type);
  expect(headers.get("content-disposition")).toMatch(new RegExp(`^${disposition};`));
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("script-src");
  expect(policy.includes("sandbox")).toBe(inSandbox);
});

test.for(["notFound", "forbidden", "signInRequired"] as const)(
  "a stranger who meets %s learns only that there is nothing",
  async (code) => {
    const route = downloadRoute(() => Promise.reject(new Refusal(code)));
    const response = await route(new Request("http://localhost:3000/"), { params: Promise.resolve({ id }) });
    expect([response.status, await response.text()]).toEqual([404, ""]);
  },
);

test("what is no id is not even looked for", async () => {
  expect((await get("application/pdf", "a.pdf", "../../etc/passwd")).status).toBe(404);
});

test("trouble of our own gives an id to quote, and nothing else away", async () => {
  const route = downloadRoute(() => Promise.reject(new Error("/var/secret/path is gone")));
  const response = await route(new Request("http://localhost:3000/"), { params: Promise.resolve({ id }) });
  expect([response.status, await response.text()]).toEqual([500, "error-id"]);
});
