import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";

const runner = `const { run } = await import("#lib/launch/portal/deadline.ts");
process.exit(await run(process.argv.slice(1)));`;

const week = [
  ["07:00", "11:30"],
  ["13:30", "17:00"],
];
const question = {
  calendar: { sessions: { 1: week, 2: week, 3: week, 4: week, 5: week }, holidays: [], makeUpDays: [] },
  cutOff: null,
  receivedAt: "2026-12-01T09:00:00+07:00",
  duration: { amount: 3, unit: "workingDay" },
  interruptions: [],
};

test("answers line by line in order, and a bad line never stops the rest", async () => {
  const lines = [
    ask("một"),
    "not JSON",
    "",
    "   ",
    `${ask(2)}\r`,
    JSON.stringify({ ...question, id: "x", cutOff: "25:00" }),
    "[]",
    ask("last"),
  ];
  const { answers, code, errors } = await portal(lines.join("\n"));

  expect(answers.map(({ id, dueAt, error }) => [id, dueAt ?? error])).toEqual([
    ["một", "2026-12-04T09:00:00+07:00"],
    [null, "not JSON"],
    [2, "2026-12-04T09:00:00+07:00"],
    ["x", "cutOff: must be a time HH:MM from 00:00 to 23:59"],
    [null, "Invalid input: expected object, received array"],
    ["last", "2026-12-04T09:00:00+07:00"],
  ]);
  expect([code, errors]).toEqual([0, ""]);
});

test("answers nothing to nothing", async () => {
  expect(await portal("")).toEqual({ answers: [], code: 0, errors: "" });
});

test("refuses unknown arguments with the usage and exit code 2", async () => {
  const { code, answers, errors } = await portal(ask(1), ["--fast"]);
  expect([code, answers]).toEqual([2, []]);
  expect(errors).toContain("usage: portal deadline");
});

test("gives up a line beyond a megabyte without keeping it, and answers the next", async () => {
  const { answers } = await portal(`{"id":"${"x".repeat(5_000_000)}"}\n${ask("next")}\n`);
  expect(answers.map(({ id, error }) => [id, error])).toEqual([
    [null, "line longer than 1048576 characters"],
    ["next", undefined],
  ]);
});

test("answers a question at once, before the next is asked", async () => {
  const child = start();
  child.stdin.write(`${ask("early")}\n`);
  const [first] = await once(child.stdout, "data");
  expect(JSON.parse(String(first)).id).toBe("early");
  child.stdin.end();
  expect(await once(child, "close")).toEqual([0, null]);
});

test("reads no further while nobody takes the answers, and then loses none", async () => {
  const count = 30_000;
  const child = start();
  child.stdin.end(Array.from({ length: count }, (_, index) => ask(index)).join("\n"));
  await once(child.stdout, "readable");
  await wait(500);
  expect(child.stdin.writableLength).toBeGreaterThan(0);

  const answers = (await text(child.stdout)).trimEnd().split("\n");
  expect(answers.map((answer) => JSON.parse(answer).id)).toEqual(
    Array.from({ length: count }, (_, id) => id),
  );
});

test("ends with the reason and exit code 1 when whoever takes the answers goes away", async () => {
  const child = start();
  const errors = text(child.stderr);
  child.stdin.on("error", () => {});
  child.stdout.destroy();
  child.stdin.end(Array.from({ length: 5000 }, (_, index) => ask(index)).join("\n"));
  expect(await once(child, "close")).toEqual([1, null]);
  expect(await errors).toMatch(/^deadline: .*EPIPE\n$/);
});

function ask(id: string | number): string {
  return JSON.stringify({ ...question, id });
}

function start(args: string[] = []): ChildProcessWithoutNullStreams {
  const argv = ["--import", "tsx", "--input-type=module", "-e", runner, "--", ...args];
  return spawn(process.execPath, argv, { cwd: new URL("../../..", import.meta.url) });
}

async function portal(input: string, args: string[] = []) {
  const child = start(args);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const closed = once(child, "close");
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await closed;
  const answers = out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return { answers, code, errors };
}
