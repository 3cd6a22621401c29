import { describe, expect, test } from "vitest";
import { completionOfView, progressOf } from "./progress.ts";

const states = (...given: Parameters<typeof progressOf>) => progressOf(...given).map(({ state }) => state);

describe("progressOf", () => {
  test("marks what is behind, where it is, and what is to come", () => {
    expect(states("handling")).toEqual(["done", "done", "current", "waiting", "waiting"]);
    expect(states("filed")).toEqual(["current", "waiting", "waiting", "waiting", "waiting"]);
  });

  test("has nothing left once the result is returned", () => {
    expect(states("returned")).toEqual(["done", "done", "done", "done", "done"]);
  });

  test("stops where a dossier that ended had come", () => {
    expect(states("ended", "handling")).toEqual(["done", "done", "stopped", "waiting", "waiting"]);
    expect(states("ended")).toEqual(["stopped", "waiting", "waiting", "waiting", "waiting"]);
  });
});

describe("completionOfView", () => {
  const process = { steps: [{ key: "receive" }, { key: "assign" }, { key: "appraise" }] } as never;
  const receivedAt = new Date("2027-03-02T01:30:00Z");

  test("tells a dossier that is only received from one that is handled", () => {
    const at = (key: string) =>
      completionOfView({ status: "in_progress", clock: { receivedAt }, step: { key }, process }).level;
    expect(at("assign")).toBe("received");
    expect(at("appraise")).toBe("handling");
  });

  test("remembers how far a withdrawn dossier had come", () => {
    const withdrawn = (received: Date | null) =>
      completionOfView({ status: "withdrawn", clock: { receivedAt: received }, step: null, process });
    expect(withdrawn(receivedAt)).toEqual({ level: "ended", reached: "handling" });
    expect(withdrawn(null)).toEqual({ level: "ended", reached: "filed" });
  });
});
