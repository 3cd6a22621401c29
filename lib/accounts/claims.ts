import * as z from "zod";
import type { Assurance } from "./actor.ts";
import { personalIdFacts, phoneOf } from "./identity-numbers.ts";
import type { Sex } from "./people.ts";

/** A person as the national identity describes them. Contact data may be missing; name and number never are. */
export type NationalIdentity = {
  /** The provider's own, lasting name of the account. */
  subject: string;
  fullName: string;
  personalId: string;
  birthOn: string | null;
  sex: Sex | null;
  phone: string | null;
  email: string | null;
  street: string | null;
  assurance: Exclude<Assurance, 0>;
};

/** Where providers put each fact, the name used by the national portal first. A new provider is a change here only. */
const claimNames = {
  subject: ["sub"],
  fullName: ["HoVaTen", "name"],
  personalId: ["SoDinhDanh"],
  birthOn: ["birthdate", "NgaySinh"],
  sex: ["gender", "GioiTinh"],
  phone: ["SoDienThoai", "phone_number", "phone"],
  email: ["ThuDienTu", "email"],
  street: ["DiaChi", "address"],
  assurance: ["acr"],
} as const satisfies Record<keyof NationalIdentity, readonly string[]>;

/** As words, and as the digits provincial forms use. */
const sexWords: Record<string, Sex> = {
  female: "female",
  nữ: "female",
  "0": "female",
  male: "male",
  nam: "male",
  "1": "male",
};

const levels: Record<string, Exclude<Assurance, 0>> = { "1": 1, "2": 2 };

const claimSet = z.record(z.string(), z.unknown());
const postalAddress = z.object({ formatted: z.string() });

/** The person behind the claims, or undefined where the provider does not say who it is. */
export function nationalIdentity(claims: unknown): NationalIdentity | undefined {
  const parsed = claimSet.safeParse(claims);
  if (!parsed.success) return;
  const read = (fact: keyof NationalIdentity) => textOf(parsed.data, claimNames[fact]);

  const subject = read("subject");
  const fullName = read("fullName");
  const personalId = read("personalId");
  if (!subject || !fullName || !personalId || !personalIdFacts(personalId)) return;
  return {
    subject,
    fullName,
    personalId,
    birthOn: dayOf(read("birthOn")),
    sex: sexWords[read("sex")?.toLowerCase() ?? ""] ?? null,
    phone: phoneOf(read("phone") ?? "") ?? null,
    email: emailOf(read("email")),
    street: read("street") ?? null,
    // A level nobody told us about proves no more than the lowest one.
    assurance: levels[read("assurance") ?? ""] ?? 1,
  };
}

function textOf(claims: Record<string, unknown>, names: readonly string[]): string | undefined {
  return names.map((name) => plainText(claims[name])).find((text) => text !== "");
}

function plainText(value: unknown): string {
  const address = postalAddress.safeParse(value);
  const text = address.success ? address.data.formatted : value;
  if (typeof text !== "string" && typeof text !== "number") return "";
  return String(text).normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, 300);
}

/** `1990-02-28`, or `28/02/1990` as Vietnamese papers write it. A day that does not exist is no day. */
function dayOf(text: string | undefined): string | null {
  const day = text?.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, "$3-$2-$1");
  return z.iso.date().safeParse(day).data ?? null;
}

function emailOf(text: string | undefined): string | null {
  return z.email().safeParse(text?.toLowerCase()).data ?? null;
}
