import { describe, expect, test } from "vitest";
import { readField } from "./field.ts";
import { handlerOf } from "./handler.ts";
import { lifeEventsOf } from "./life-events.ts";
import { readAudience, readLevels } from "./people.ts";

describe("levels of agencies", () => {
  test("are read in their order, each once", () => {
    expect(readLevels("Cấp bộ, Cấp tỉnh, Cấp xã, Cơ quan khác, Cấp xã")).toEqual({
      levels: ["ministry", "province", "commune", "other"],
      findings: [],
    });
  });

  test("a level that is no more, or none, counts as another body and is told", () => {
    expect(readLevels("Cấp huyện, Cấp xã")).toMatchObject({
      levels: ["commune", "other"],
      findings: [{ kind: "agencyLevelUnknown" }],
    });
    expect(readLevels("")).toMatchObject({ levels: ["other"], findings: [{ kind: "agencyLevelUnknown" }] });
  });
});

describe("for whom a procedure is", () => {
  test("groups with commas of their own stay whole", () => {
    const { audience, whoFor, findings } = readAudience(
      "Cán bộ, công chức, viên chức, Tổ chức (không bao gồm doanh nghiệp, HTX), Người nước ngoài, Hợp tác xã",
    );
    expect(audience).toEqual(["citizen", "organisation", "foreigner", "business"]);
    expect(whoFor).toBe(
      "Cán bộ, công chức, viên chức; Tổ chức (không bao gồm doanh nghiệp, HTX); Người nước ngoài; Hợp tác xã",
    );
    expect(findings).toEqual([]);
  });

  test("a group nobody knows keeps its words and is told", () => {
    expect(readAudience("Công dân Việt Nam, Thuyền viên")).toMatchObject({
      audience: ["citizen"],
      whoFor: "Công dân Việt Nam; Thuyền viên",
      findings: [{ kind: "audienceUnknown", excerpt: "Thuyền viên" }],
    });
  });

  test("nobody stated is everybody, and told", () => {
    expect(readAudience("")).toMatchObject({
      audience: ["citizen", "business", "organisation"],
      findings: [{ kind: "audienceMissing" }],
    });
  });
});

describe("who handles a procedure", () => {
  const departments = [
    { shortName: "SXD", name: "Sở Xây dựng" },
    { shortName: "SVH", name: "Sở Văn hóa, Thể thao và Du lịch" },
    { shortName: "CAT", name: "Công an tỉnh Hoa Ban" },
  ];
  const handler = (
    implementing: string,
    competent = "",
    levels: Parameters<typeof handlerOf>[0] = ["province"],
  ) => handlerOf(levels, { implementing, competent }, departments);

  test.each([
    ["Sở Xây dựng", "SXD"],
    ["Văn phòng Sở Xây dựng", "SXD"],
    ["Sở Xây dựng các tỉnh, thành phố", "SXD"],
    ["Ủy ban nhân dân cấp tỉnh, Sở Xây dựng", "SXD"],
    ["Sở Văn hóa, Thể thao và Du lịch", "SVH"],
    ["Công an cấp Tỉnh", "CAT"],
  ])("%o is a department of the province", (agency, department) => {
    expect(handler(agency)).toEqual({ department });
  });

  test.each(["Ủy ban nhân dân xã, phường, thị trấn.", "Công an cấp Xã", "Chủ tịch UBND cấp xã"])(
    "%o is the commune",
    (agency) => expect(handler(agency)).toBe("commune"),
  );

  test.each([
    "Sở Xây dựng, Công an cấp Xã",
    "Công an huyện",
    "Kho bạc nhà nước",
    "Chủ tịch ủy ban nhân dân cấp tỉnh",
  ])("%o is nobody certain", (agency) => expect(handler(agency)).toBeNull());

  test("without a body named, only a procedure of communes alone has a handler", () => {
    expect(handler("", "", ["commune"])).toBe("commune");
    expect(handler("", "", ["commune", "province"])).toBeNull();
    expect(handler("", "Sở Xây dựng")).toEqual({ department: "SXD" });
  });
});

describe("subject fields", () => {
  const known = [{ key: "socialProtection", name: "Bảo trợ xã hội" }];

  test("a known field is found by its plain name", () => {
    expect(readField("BẢO TRỢ XÃ HỘI", known)).toMatchObject({
      key: "socialProtection",
      name: "Bảo trợ xã hội",
    });
  });

  test("a new one has a key of its name, and a name as a sentence begins", () => {
    expect(readField("ĐĂNG KIỂM", known)).toEqual({ key: "dangKiem", name: "Đăng kiểm", findings: [] });
    expect(readField("các cơ sở giáo dục khác", known).name).toBe("Các cơ sở giáo dục khác");
  });

  test("none is told", () => {
    expect(readField("", known)).toMatchObject({ key: "other", findings: [{ kind: "fieldMissing" }] });
    expect(readField("123", known)).toMatchObject({ key: "other" });
  });
});

test("life events are those a name leaves no doubt about", () => {
  expect(lifeEventsOf("Đăng ký lại khai sinh")).toEqual(["birth"]);
  expect(lifeEventsOf("Cấp giấy phép xây dựng nhà ở riêng lẻ")).toEqual(["building"]);
  expect(lifeEventsOf("Cấp phép khai thác khoáng sản")).toEqual([]);
});
