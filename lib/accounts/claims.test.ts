import { describe, expect, test } from "vitest";
import { nationalIdentity } from "./claims.ts";

const claims = {
  sub: "8f14e45f",
  HoVaTen: "Nguyễn Thị Hoa",
  SoDinhDanh: "015190001234",
  birthdate: "1990-02-28",
  gender: "female",
  SoDienThoai: "0912 345 678",
  ThuDienTu: "Hoa@Example.VN",
  DiaChi: "Tổ 5, phường Yên Bái",
  acr: "2",
};

describe("nationalIdentity", () => {
  test("maps the national claims to a person", () => {
    expect(nationalIdentity(claims)).toEqual({
      subject: "8f14e45f",
      fullName: "Nguyễn Thị Hoa",
      personalId: "015190001234",
      birthOn: "1990-02-28",
      sex: "female",
      phone: "84912345678",
      email: "hoa@example.vn",
      street: "Tổ 5, phường Yên Bái",
      assurance: 2,
    });
  });

  test("understands the standard names of OpenID Connect too", () => {
    const { HoVaTen, SoDienThoai, ThuDienTu, DiaChi, ...rest } = claims;
    const standard = {
      ...rest,
      name: HoVaTen,
      phone_number: SoDienThoai,
      email: ThuDienTu,
      address: { formatted: DiaChi },
    };
    expect(nationalIdentity(standard)).toEqual(nationalIdentity(claims));
  });

  test.for([
    ["no subject", { sub: undefined }],
    ["no name", { HoVaTen: " " }],
    ["no personal number", { SoDinhDanh: undefined }],
    ["a number that is too short", { SoDinhDanh: "01519000123" }],
    ["a number of no province", { SoDinhDanh: "999190001234" }],
  ] as const)("nobody is signed in with %s", ([, change]) => {
    expect(nationalIdentity({ ...claims, ...change })).toBeUndefined();
  });

  test.for([undefined, null, "x", []])("nobody is signed in with %s for claims", (given) => {
    expect(nationalIdentity(given)).toBeUndefined();
  });

  test("contact data that is missing or malformed is left empty, not refused", () => {
    const bare = { sub: "s", HoVaTen: "A", SoDinhDanh: "015190001234" };
    const nothing = { birthOn: null, sex: null, phone: null, email: null, street: null };
    expect(nationalIdentity(bare)).toMatchObject(nothing);
    const odd = { birthdate: "31/02/1990", gender: "x", SoDienThoai: "123", ThuDienTu: "a@b", DiaChi: [] };
    expect(nationalIdentity({ ...bare, ...odd })).toMatchObject(nothing);
  });

  test.for([
    ["28/02/1990", "1990-02-28"],
    ["1990-02-28", "1990-02-28"],
  ] as const)("a birthday written %s is %s", ([birthdate, birthOn]) => {
    expect(nationalIdentity({ ...claims, birthdate })?.birthOn).toBe(birthOn);
  });

  test.for([
    ["Nữ", "female"],
    ["0", "female"],
    [0, "female"],
    ["Nam", "male"],
    ["1", "male"],
  ] as const)("the sex %s is read as %s", ([gender, sex]) => {
    expect(nationalIdentity({ ...claims, gender })?.sex).toBe(sex);
  });

  test.for([undefined, "3", "loa-high", "22"])("a level called %s counts as the lowest", (acr) => {
    expect(nationalIdentity({ ...claims, acr })?.assurance).toBe(1);
  });

  test("a name in decomposed letters is the same name", () => {
    expect(nationalIdentity({ ...claims, HoVaTen: "Nguyễn  Thị Hoa ".normalize("NFD") })?.fullName).toBe(
      "Nguyễn Thị Hoa",
    );
  });
});
