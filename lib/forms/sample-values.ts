import { taxCheckDigit } from "#lib/accounts/identity-numbers.ts";
import { type Day, dayNumber, dayOfNumber, firstDayOf } from "./days.ts";
import type { FormDefinition } from "./definition.ts";
import type { Leaf, LeafOf } from "./field-schema.ts";
import { optionsOf } from "./fields.ts";
import type { FormLookups } from "./lookups.ts";
import type { FileAnswer } from "./read-files.ts";
import { type Draw, digits } from "./sample-draw.ts";
import { type SexHint, sampleAddress, sampleName, samplePhone } from "./sample-names.ts";

type Facts = {
  draw: Draw;
  definition: FormDefinition;
  today: Day;
  lookups: FormLookups;
  sex: SexHint;
  notBefore: string | undefined;
  /** Who files, by name. */
  filer: string;
};

/** One valid value for a field. */
export function sampleValue(field: Leaf, facts: Facts): unknown {
  const { draw, definition } = facts;
  switch (field.kind) {
    case "text":
      return field.format === "name" ? sampleName(draw, facts.sex) : sampleText(field, draw);
    case "longText":
      return sampleText(field, draw);
    case "number":
      return draw.whole(
        Math.ceil(field.min ?? 0),
        Math.floor(Math.min(field.max ?? 1_000, (field.min ?? 0) + 4)),
      );
    case "money":
      return sampleMoney(field, draw);
    case "date":
      return sampleDay(field, facts);
    case "partialDate":
      return sampleDay(field, facts).slice(0, draw.one([4, 7, 10]));
    case "choice":
      return draw.one(optionsOf(definition, field)).value;
    case "choices":
      return [draw.one(optionsOf(definition, field)).value];
    case "yesNo":
      return draw.chance(0.5);
    case "address":
      return sampleAddress(draw, facts.lookups, field.detail);
    case "personalId":
      return samplePersonalId(draw, undefined, facts.sex);
    case "taxCode":
      return sampleTaxCode(draw);
    case "phone":
      return samplePhone(draw);
    case "email":
      return `nguoidan${digits(draw, 4)}@example.vn`;
    case "consent":
      return true;
    case "file":
      return sampleFiles(field, draw);
    case "signature":
      return facts.filer;
    case "calculated":
      return undefined; // follows from the others
  }
}

/** A personal number that fits a birth date and a sex, as far as they are known. */
export function samplePersonalId(draw: Draw, bornOn: unknown, sex: unknown): string {
  const year = typeof bornOn === "string" ? Number(bornOn.slice(0, 4)) : draw.whole(1955, 2005);
  const sexDigit = sex === "female" || (sex !== "male" && draw.chance(0.5)) ? 1 : 0;
  const centuryDigit = Math.floor((year - 1900) / 100) * 2 + sexDigit;
  return `${draw.one(["010", "015", "020", "001"])}${centuryDigit}${String(year % 100).padStart(2, "0")}${digits(draw, 6)}`;
}

function sampleText(field: LeafOf<"text"> | LeafOf<"longText">, draw: Draw): string {
  const text = field.example?.vi ?? `Nội dung mẫu ${draw.whole(1, 99)}`;
  return text.slice(0, field.maxLength ?? 200).trim();
}

/** A file as if it had been sent: there is none of that id. */
function sampleFiles({ accepts }: LeafOf<"file">, draw: Draw): FileAnswer[] {
  const name = accepts === "picture" ? "anh-mau.jpg" : "tep-mau.pdf";
  const fileId = `00000000-0000-4000-8000-${digits(draw, 12)}`;
  return [{ fileId, name, sizeBytes: draw.whole(20, 900) * 1000 }];
}

function sampleMoney({ min = 0, max = 500_000_000 }: LeafOf<"money">, draw: Draw): number {
  return Math.min(max, Math.max(min, draw.whole(1, 50) * 10_000_000));
}

function sampleDay({ rule, usualYearsAgo }: LeafOf<"date" | "partialDate">, facts: Facts): Day {
  const { draw, today, notBefore } = facts;
  const now = dayNumber(today);
  const [least, most] = usualYearsAgo ?? (rule === "notPast" ? [0, 0] : [0, 1]);
  const latest = rule === "notPast" ? now + 60 : now - Math.ceil(least * 365.25);
  const earliest = rule === "notPast" ? now : now - Math.floor(most * 365.25);
  const floor = notBefore ? dayNumber(firstDayOf(notBefore)) : earliest;
  return dayOfNumber(draw.whole(Math.max(earliest, floor), Math.max(latest, floor)));
}

function sampleTaxCode(draw: Draw): string {
  for (;;) {
    const body = `53${digits(draw, 7)}`;
    const check = taxCheckDigit(body);
    if (check < 10) return `${body}${check}`;
  }
}
