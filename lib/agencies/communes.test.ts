import { describe, expect, test } from "vitest";
import { communes, formerCommunes } from "./communes.ts";

describe("the units of the province", () => {
  test("are 99, ten of them wards, each with a code of its own", () => {
    expect(communes).toHaveLength(99);
    expect(communes.filter(({ kind }) => kind === "Phường")).toHaveLength(10);
    expect(new Set(communes.map(({ code }) => code)).size).toBe(99);
    for (const { code, name } of communes)
      expect([code, name]).toEqual([expect.stringMatching(/^\d{5}$/), name.trim()]);
  });

  test("were made of the 319 units of eighteen former districts, none of them twice and none left out", () => {
    expect(formerCommunes).toHaveLength(319);
    expect(new Set(formerCommunes.map(({ district }) => district)).size).toBe(18);
    expect(new Set(formerCommunes.map(({ name, district }) => `${name} ${district}`)).size).toBe(319);
    const codes = communes.map(({ code }) => code);
    expect(new Set(formerCommunes.map(({ successor }) => successor))).toEqual(new Set(codes));
    for (const { name } of formerCommunes) expect(name).toMatch(/^(Xã|Phường|Thị trấn) \S/);
  });

  test.each([
    ["Xã Lùng Cải", "Huyện Bắc Hà", "Tả Củ Tỷ"],
    ["Xã Lùng Thẩn", "Huyện Si Ma Cai", "Lùng Phình"],
    ["Xã Thanh Bình", "Thị xã Sa Pa", "Bản Hồ"],
    ["Xã Thanh Bình", "Huyện Mường Khương", "Mường Khương"],
    ["Phường Nam Cường", "Thành phố Lào Cai", "Cam Đường"],
    ["Phường Nam Cường", "Thành phố Yên Bái", "Nam Cường"],
    ["Thị trấn Mậu A", "Huyện Văn Yên", "Mậu A"],
    ["Xã Cát Thịnh", "Huyện Văn Chấn", "Cát Thịnh"],
  ])("%s of %s is now a part of %s", (name, district, now) => {
    const former = formerCommunes.find((each) => each.name === name && each.district === district);
    expect(communes.find(({ code }) => code === former?.successor)?.name).toBe(now);
  });
});
