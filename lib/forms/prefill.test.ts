import { describe, expect, test } from "vitest";
import { birthRegistration } from "#drizzle/seed/forms/birth-registration.ts";
import type { Answers } from "./answer.ts";
import { firstValues, type Known } from "./prefill.ts";

const today = "2026-11-16";
const account = { source: "Tài khoản định danh", isVerified: true };
const profile = { source: "Hồ sơ cá nhân", isVerified: false };
const known: Known = {
  "citizen.fullName": { value: "Lý Thị Mai", ...account },
  "citizen.personalId": { value: "010195000123", ...account },
  "citizen.birthDate": { value: "1995-05-02", ...account },
  "citizen.phone": { value: "84912345678", ...profile },
};
const first = (stepKey: string, answers: Answers) =>
  firstValues(birthRegistration, stepKey, answers, known, today);
const requester = {
  relation: "mother",
  fullName: "Lý Thị Mai",
  residence: { province: "15", commune: "02680", detail: "Thôn 3" },
};

describe("first values", () => {
  test("say what is known and where it comes from", () => {
    const { answers, sources } = first("requester", {});
    expect(answers.requester).toEqual({
      fullName: "Lý Thị Mai",
      personalId: "010195000123",
      phone: "84912345678",
    });
    expect(sources).toEqual({
      "requester.fullName": "Tài khoản định danh",
      "requester.personalId": "Tài khoản định danh",
      "requester.phone": "Hồ sơ cá nhân",
    });
  });
  test("leave what the person wrote", () => {
    expect(first("requester", { requester: { phone: "84900000000" } }).answers).toMatchObject({
      requester: { phone: "84900000000" },
    });
  });
  test("put what a register vouches for over anything posted", () => {
    const { answers, verified } = first("requester", {
      requester: { fullName: "Người Khác", phone: "0900000000" },
    });
    expect(answers.requester).toMatchObject({ fullName: "Lý Thị Mai", phone: "0900000000" });
    expect(verified["requester.fullName"]).toEqual({ value: "Lý Thị Mai", source: "Tài khoản định danh" });
  });
  test("ask the mother who files nothing the portal knows, and take her address from an earlier step", () => {
    expect(first("mother", { requester, birthEvidence: "paper" }).answers).toMatchObject({
      motherDeclared: true,
      mother: {
        fullName: "Lý Thị Mai",
        birthDate: "1995-05-02",
        nationality: "Việt Nam",
        residence: requester.residence,
      },
    });
  });
  test("do not give the mother's name to a grandmother who files", () => {
    const { answers, verified } = first("mother", { requester: { ...requester, relation: "grandparent" } });
    expect(answers.mother).toEqual({ nationality: "Việt Nam" });
    expect(verified).toEqual({});
  });
  test("do not change the answers they were given", () => {
    const before = { requester };
    first("mother", before);
    expect(before).toEqual({ requester });
  });
  test("skip a fact that the field could not take", () => {
    const odd: Known = { "citizen.phone": { value: "không có", ...profile } };
    expect(firstValues(birthRegistration, "requester", {}, odd, today).answers).toEqual({});
  });
});
