import { createHash } from "node:crypto";
import { personalIdFacts, phoneText } from "#lib/accounts/identity-numbers.ts";
import type { Sex } from "#lib/accounts/people.ts";

/** Somebody the simulated identity vouches for. */
export type Person = {
  personalId: string;
  fullName: string;
  birthOn?: string;
  sex?: Sex;
  phone?: string;
  email?: string;
  address?: string;
};

/** The provider's own name for a person: the same after every restart, and not their personal number. */
export function subjectOf({ personalId }: Person) {
  return createHash("sha256").update(`simulated identity ${personalId}`).digest("hex").slice(0, 32);
}

/** The claims as the national portal names them. */
export function claimsOf(person: Person) {
  const { fullName, personalId, birthOn, sex, phone, email, address } = person;
  return {
    sub: subjectOf(person),
    HoVaTen: fullName,
    SoDinhDanh: personalId,
    ...(birthOn && { birthdate: birthOn }),
    ...(sex && { gender: sex }),
    ...(phone && { SoDienThoai: phoneText(phone).replaceAll(" ", "") }),
    ...(email && { ThuDienTu: email }),
    ...(address && { DiaChi: address }),
  };
}

/** Somebody typed in rather than chosen, or undefined when nobody could bear such a number or name. */
export function typedPerson(personalId: string, fullName: string): Person | undefined {
  const number = personalId.replace(/\s/g, "");
  const name = fullName.normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, 120);
  const facts = personalIdFacts(number);
  return facts && name ? { personalId: number, fullName: name, sex: facts.sex } : undefined;
}
