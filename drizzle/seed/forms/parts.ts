import type { Condition } from "#lib/forms/conditions.ts";
import type { LeafOf, Option, Words } from "#lib/forms/field-schema.ts";
import type { KnownFact, Prefill } from "#lib/forms/prefill-schema.ts";

/** Parts that many forms share, so that the same question reads the same everywhere. */
export const words = (vi: string, en: string): Words => ({ vi, en });

export const option = (value: string, vi: string, en: string): Option => ({ value, label: words(vi, en) });

export const sexes: Option[] = [option("male", "Nam", "Male"), option("female", "Nữ", "Female")];

export const fullName = (change: Partial<LeafOf<"text">> = {}): LeafOf<"text"> => ({
  kind: "text",
  key: "fullName",
  label: words("Họ, chữ đệm, tên", "Full name"),
  format: "name",
  maxLength: 100,
  required: true,
  ...change,
});

export const sex = (change: Partial<LeafOf<"choice">> = {}): LeafOf<"choice"> => ({
  kind: "choice",
  key: "sex",
  label: words("Giới tính", "Sex"),
  style: "radio",
  options: sexes,
  required: true,
  ...change,
});

/** A birth date of which old papers may give the year only. */
export const birthDateInPart = (change: Partial<LeafOf<"partialDate">> = {}): LeafOf<"partialDate"> => ({
  kind: "partialDate",
  key: "birthDate",
  label: words("Ngày, tháng, năm sinh", "Date of birth"),
  rule: "notFuture",
  usualYearsAgo: [15, 100],
  required: true,
  ...change,
});

export const birthDate = (change: Partial<LeafOf<"date">> = {}): LeafOf<"date"> => ({
  kind: "date",
  key: "birthDate",
  label: words("Ngày, tháng, năm sinh", "Date of birth"),
  rule: "notFuture",
  usualYearsAgo: [0, 100],
  required: true,
  ...change,
});

export const personalId = (change: Partial<LeafOf<"personalId">> = {}): LeafOf<"personalId"> => ({
  kind: "personalId",
  key: "personalId",
  label: words("Số định danh cá nhân", "Personal identification number"),
  help: words(
    "Dãy 12 chữ số trên thẻ căn cước hoặc căn cước công dân.",
    "The 12 digits on the identity card.",
  ),
  required: true,
  ...change,
});

export const ethnicity = (change: Partial<LeafOf<"choice">> = {}): LeafOf<"choice"> => ({
  kind: "choice",
  key: "ethnicity",
  label: words("Dân tộc", "Ethnic group"),
  style: "select",
  list: "ethnicGroups",
  required: true,
  ...change,
});

export const nationality = (change: Partial<LeafOf<"text">> = {}): LeafOf<"text"> => ({
  kind: "text",
  key: "nationality",
  label: words("Quốc tịch", "Nationality"),
  maxLength: 60,
  example: words("Việt Nam", "Việt Nam"),
  required: true,
  prefill: [{ value: "Việt Nam" }],
  ...change,
});

export const residence = (change: Partial<LeafOf<"address">> = {}): LeafOf<"address"> => ({
  kind: "address",
  key: "residence",
  label: words("Nơi cư trú", "Place of residence"),
  help: words(
    "Nơi thường trú; nếu không có thì nơi tạm trú, sau cùng là nơi ở hiện tại.",
    "Where the person is registered permanently; otherwise temporarily; otherwise where the person lives now.",
  ),
  scope: "anywhere",
  detail: "required",
  required: true,
  ...change,
});

/** First value from what the State knows of the person who files, where that is the person the question is about. */
export const known = (fact: KnownFact, when?: Condition): Prefill[] => [
  when ? { from: fact, when } : { from: fact },
];

/** How many copies of the result are wanted besides the original. */
export const copies = (change: Partial<LeafOf<"number">> = {}): LeafOf<"number"> => ({
  kind: "number",
  key: "copies",
  label: words("Số bản sao muốn nhận", "Number of copies wanted"),
  help: words("Ghi 0 nếu chưa cần bản sao.", "Write 0 if no copy is needed now."),
  min: 0,
  max: 20,
  unit: words("bản", "copies"),
  required: true,
  prefill: [{ value: 0 }],
  ...change,
});

/** The promise that closes each form. */
export const truth: LeafOf<"consent"> = {
  kind: "consent",
  key: "truth",
  label: words(
    "Tôi cam đoan những nội dung đã khai là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.",
    "I affirm that what I have declared is true and that I answer for it before the law.",
  ),
  required: true,
};
