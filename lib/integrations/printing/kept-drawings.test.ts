import { expect, test, vi } from "vitest";
import { keptDrawing } from "./kept-drawings.ts";

const drawing = (text: string) => vi.fn(async () => new TextEncoder().encode(text));

test("the same paper is drawn once, also when two ask at the same moment", async () => {
  const draw = drawing("một");
  const [one, other] = await Promise.all([keptDrawing("same", draw), keptDrawing("same", draw)]);
  expect(one).toBe(other);
  expect(draw).toHaveBeenCalledTimes(1);
});

test("what failed is drawn again", async () => {
  const failing = vi.fn(async () => Promise.reject(new Error("hỏng")));
  await expect(keptDrawing("failing", failing)).rejects.toThrow("hỏng");
  const draw = drawing("hai");
  await keptDrawing("failing", draw);
  expect(draw).toHaveBeenCalledTimes(1);
});

test("only so many are kept, those asked for last", async () => {
  const first = drawing("đầu");
  const often = drawing("luôn");
  await keptDrawing("first", first);
  for (let place = 0; place < 60; place++) {
    await keptDrawing(`paper ${place}`, drawing("x"));
    await keptDrawing("often", often);
  }
  await keptDrawing("first", first);
  expect(first).toHaveBeenCalledTimes(2);
  expect(often).toHaveBeenCalledTimes(1);
});
