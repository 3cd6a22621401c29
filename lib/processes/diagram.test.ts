import { describe, expect, test } from "vitest";
import { processes } from "#drizzle/seed/processes.ts";
import { diagramOf } from "./diagram.ts";

describe.each(Object.entries(processes))("the diagram of %s", (_key, process) => {
  const { nodes, edges, lanes } = diagramOf(process);

  test("has each step once, in a place of its own", () => {
    expect(nodes.map(({ step }) => step.key)).toEqual(process.steps.map(({ key }) => key));
    expect(new Set(nodes.map(({ lane, row }) => `${lane}/${row}`)).size).toBe(nodes.length);
  });

  test("goes down where a dossier goes on, and up only where it is sent back", () => {
    for (const { from, to, isBack, kind } of edges) {
      expect(to.row > from.row).toBe(!isBack);
      if (kind === "returnToStep") expect(isBack).toBe(true);
    }
  });

  test("has a lane for each holder, and every step in its holder's", () => {
    for (const { step, lane } of nodes) expect(lanes[lane]).toMatchObject(step.holder);
  });
});

test("a circle and a step nobody leads to are drawn all the same", () => {
  const [first, second, third] = processes.communeSimple.steps;
  if (!first || !second || !third) throw new Error("the seeded process has three steps");
  const circle = {
    ...processes.communeSimple,
    steps: [
      { ...first, actions: [{ kind: "forward" as const, to: second.key }] },
      { ...second, actions: [{ kind: "forward" as const, to: first.key }] },
      { ...third, actions: [{ kind: "returnResult" as const }] },
    ],
  };
  const { nodes, edges } = diagramOf(circle);
  expect(nodes).toHaveLength(3);
  expect(edges.map(({ isBack }) => isBack)).toEqual([false, true]);
});
