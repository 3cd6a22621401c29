import { expect, test } from "vitest";
import type { Channel, ChannelTerms } from "./content.ts";
import { termLines } from "./term-lines.ts";

const days = (amount: number) => ({ amount, unit: "workingDay", assumed: false }) as const;
const terms = (channel: Channel, amount: number, caseKey?: string): ChannelTerms => ({
  channel,
  timeLimit: days(amount),
  fees: [],
  ...(caseKey && { caseKey }),
});
const lines = (...channels: ChannelTerms[]) =>
  termLines({ channels }, ({ timeLimit }) => timeLimit?.amount).map(({ value, channels, caseKeys }) => [
    value,
    channels,
    caseKeys,
  ]);

test("what is the same for everybody is said once", () => {
  expect(lines(terms("online", 3), terms("direct", 3))).toEqual([[3, null, null]]);
});

test("what differs by channel is said by channel", () => {
  expect(lines(terms("online", 2), terms("direct", 3), terms("postal", 3))).toEqual([
    [2, ["online"], null],
    [3, ["direct", "postal"], null],
  ]);
});

test("what differs by case is said by case, and cases with the same terms share a line", () => {
  expect(
    lines(
      terms("direct", 3),
      terms("direct", 15, "hard"),
      terms("direct", 15, "harder"),
      terms("direct", 3, "easy"),
    ),
  ).toEqual([
    [3, null, [undefined, "easy"]],
    [15, null, ["hard", "harder"]],
  ]);
});

test("a case may differ by channel too", () => {
  expect(lines(terms("direct", 3, "a"), terms("direct", 5, "b"), terms("online", 4, "b"))).toEqual([
    [3, null, ["a"]],
    [5, ["direct"], ["b"]],
    [4, ["online"], ["b"]],
  ]);
});

test("the order in which channels are listed does not matter", () => {
  expect(
    lines(terms("online", 1, "a"), terms("direct", 2, "a"), terms("direct", 2, "b"), terms("online", 1, "b")),
  ).toHaveLength(2);
});
