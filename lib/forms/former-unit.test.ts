import { describe, expect, test } from "vitest";
import { formOf, today } from "#tests/forms/form-of.ts";
import { readField } from "./read-field.ts";
import { sampleLookups as lookups } from "./sample-lookups.ts";

describe("an address named by a former unit", () => {
  const withFormer = {
    ...lookups,
    formerCommunes: [
      { name: "Xã Tả Phời, thành phố Lào Cai", commune: "02680" },
      { name: "Xã Thanh Bình, thị xã Sa Pa", commune: "02671" },
      { name: "Xã Thanh Bình, huyện Mường Khương", commune: "02647" },
    ],
  };
  const former = {
    kind: "address",
    key: "x",
    label: { vi: "x", en: "x" },
    scope: "homeProvince",
    detail: "none",
  } as const;
  const reading = (raw: object) =>
    readField(former, raw, { definition: formOf([former]), today, lookups: withFormer });

  test.each(["Xã Tả Phời, thành phố Lào Cai", "xã tả phời", "Tả Phời"])(
    "%s is the unit it became",
    (typed) => {
      expect(reading({ formerCommune: typed }).value).toEqual({
        province: "15",
        commune: "02680",
        formerCommune: "Xã Tả Phời, thành phố Lào Cai",
      });
    },
  );
  test("a name that several had is asked for with its district", () => {
    expect(reading({ formerCommune: "Thanh Bình" }).faults).toEqual([
      { at: "formerCommune", message: "formerUnknown" },
    ]);
    expect(reading({ formerCommune: "Xã Thanh Bình, thị xã Sa Pa" }).value).toMatchObject({
      commune: "02671",
    });
  });
  test("it must belong to the commune that is chosen", () => {
    expect(reading({ commune: "02647", formerCommune: "Tả Phời" }).faults).toEqual([
      { at: "formerCommune", message: "formerElsewhere" },
    ]);
  });
});
