import type { Comparable, Condition, Test } from "./conditions.ts";
import { dateText } from "./date-text.ts";
import type { FormDefinition } from "./definition.ts";
import type { FormLocale } from "./field-schema.ts";
import { fieldAt, optionsOf } from "./fields.ts";
import { numberText } from "./read-number.ts";

/** A phrase of `forms.condition` in the messages. */
type ConditionPhrase =
  | "and"
  | "or"
  | "not"
  | "is"
  | "isNot"
  | "in"
  | "yes"
  | "no"
  | "filled"
  | "notFilled"
  | "greaterThan"
  | "lessThan"
  | "before"
  | "after"
  | "today"
  | "olderThanDays"
  | "ageAtLeast"
  | "ageAtLeastOn";

/** The language a sentence is made in: where labels come from, and the phrases that join them. */
export type Wording = {
  definition: FormDefinition;
  locale: FormLocale;
  phrase(key: ConditionPhrase, values?: Record<string, string | number>): string;
};

/** The condition as people would say it, without a capital or a full stop: "“Giới tính” là “Nữ” và …". */
export function conditionSentence(condition: Condition, wording: Wording): string {
  if ("and" in condition) return joined(condition.and, "and", wording);
  if ("or" in condition) return joined(condition.or, "or", wording);
  if ("not" in condition) return wording.phrase("not", { condition: part(condition.not, wording) });
  return testSentence(condition, wording);
}

function joined(conditions: Condition[], word: "and" | "or", wording: Wording): string {
  return conditions.map((condition) => part(condition, wording)).join(` ${wording.phrase(word)} `);
}

/** Parts that are joined themselves stand in brackets, so that "and" and "or" cannot be mistaken. */
function part(condition: Condition, wording: Wording): string {
  const sentence = conditionSentence(condition, wording);
  const parts = "and" in condition ? condition.and : "or" in condition ? condition.or : [];
  return parts.length > 1 ? `(${sentence})` : sentence;
}

function testSentence(test: Test, wording: Wording): string {
  const { phrase } = wording;
  const field = labelOf(test.field, wording);
  if ("is" in test) return isSentence(test.field, test.is, wording);
  if ("isNot" in test) return phrase("isNot", { field, value: valueLabel(test.field, test.isNot, wording) });
  if ("in" in test) {
    const values = test.in.map((value) => `“${valueLabel(test.field, value, wording)}”`).join(", ");
    return phrase("in", { field, values });
  }
  if ("filled" in test) return phrase(test.filled ? "filled" : "notFilled", { field });
  if ("greaterThan" in test) return phrase("greaterThan", { field, value: numberText(test.greaterThan) });
  if ("lessThan" in test) return phrase("lessThan", { field, value: numberText(test.lessThan) });
  return dateSentence(test, field, wording);
}

type DateTest = Exclude<
  Test,
  { is: unknown } | { isNot: unknown } | { in: unknown } | { filled: unknown } | NumberTest
>;
type NumberTest = { greaterThan: number } | { lessThan: number };

function dateSentence(test: DateTest, field: string, wording: Wording): string {
  const { phrase } = wording;
  const day = (text: string) => (text === "today" ? phrase("today") : dateText(text));
  if ("before" in test) return phrase("before", { field, day: day(test.before) });
  if ("after" in test) return phrase("after", { field, day: day(test.after) });
  if ("olderThanDays" in test) return phrase("olderThanDays", { field, days: test.olderThanDays });
  if (!test.on) return phrase("ageAtLeast", { field, years: test.ageAtLeast });
  return phrase("ageAtLeastOn", { field, years: test.ageAtLeast, on: labelOf(test.on, wording) });
}

function isSentence(path: string, value: Comparable, wording: Wording): string {
  const field = labelOf(path, wording);
  if (typeof value === "boolean") return wording.phrase(value ? "yes" : "no", { field });
  return wording.phrase("is", { field, value: valueLabel(path, value, wording) });
}

function labelOf(path: string, { definition, locale }: Wording): string {
  return fieldAt(definition, path)?.field.label[locale] ?? path;
}

function valueLabel(path: string, value: Comparable, { definition, locale, phrase }: Wording): string {
  const field = fieldAt(definition, path)?.field;
  if (typeof value === "boolean")
    return phrase(value ? "yes" : "no", { field: labelOf(path, { definition, locale, phrase }) });
  if (typeof value === "number") return numberText(value);
  if (field?.kind !== "choice" && field?.kind !== "choices") return value;
  return optionsOf(definition, field).find((option) => option.value === value)?.label[locale] ?? value;
}
