import { expect, test } from "vitest";
import { onlyVietnamese } from "./bilingual.ts";
import type { ProcedureContent } from "./content.ts";
import { receptionOf } from "./reception.ts";

const terms = (channel: "online" | "direct" | "postal") => ({ channel, timeLimit: null, fees: [] });
const facts = (given: Partial<ProcedureContent>) =>
  receptionOf({
    handledBy: null,
    agencyLevels: ["commune"],
    channels: [terms("direct")],
    cases: [],
    processKey: null,
    ...given,
  });

test("what a commune handles is brought to a commune, what a department handles to the centre", () => {
  expect(facts({ handledBy: "commune" })).toMatchObject({ atCommune: true, atCentre: false });
  expect(facts({ handledBy: { department: "STP" } })).toMatchObject({ atCommune: false, atCentre: true });
});

test("where nobody has said who handles it the levels tell; of neither level it is brought elsewhere", () => {
  expect(facts({ agencyLevels: ["province", "commune"] })).toMatchObject({ atCommune: true, atCentre: true });
  expect(facts({ agencyLevels: ["ministry"] })).toMatchObject({ atCommune: false, atCentre: false });
});

test("places of its own stand instead of the one-stop offices", () => {
  const places = [onlyVietnamese("Trụ sở Công an tỉnh")];
  expect(facts({ handledBy: "commune", places })).toMatchObject({
    places,
    atCommune: false,
    atCentre: false,
  });
  expect(facts({ handledBy: "commune", places: [] })).toMatchObject({ atCommune: true });
});

test("it may be sent by post where the post is one of its channels", () => {
  expect(facts({}).byPost).toBe(false);
  expect(facts({ channels: [terms("direct"), terms("postal")] }).byPost).toBe(true);
});

test("our offices take in what has a process, in some case at least, or places of its own", () => {
  const own = { key: "again", name: onlyVietnamese("Cấp lại"), processKey: "again" };
  expect(facts({}).isSetUp).toBe(false);
  expect(facts({ processKey: "simple" }).isSetUp).toBe(true);
  expect(facts({ cases: [own] }).isSetUp).toBe(true);
  expect(facts({ places: [onlyVietnamese("Trụ sở Công an tỉnh")] }).isSetUp).toBe(true);
});
