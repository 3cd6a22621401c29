import type { Page } from "playwright-core";
import type { Answers } from "#lib/forms/answer.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { postedAnswers } from "#lib/forms/posted.ts";

/**
 * Fills the step on screen with these answers, as a person would: top to bottom, leaving what is filled in and fixed.
 * Questions that an answer brings up are answered when they appear.
 */
export async function fillStep(page: Page, definition: FormDefinition, stepKey: string, answers: Answers) {
  for (const [name, value] of leavesOf(postedAnswers(definition, stepKey, answers), "answers"))
    await fillOne(page, name, value);
}

async function fillOne(page: Page, name: string, value: unknown) {
  const field = page.locator(`[name="${name}"]:not([type=hidden])`);
  if ((await field.count()) === 0) return; // known from the identity, or asked only of others
  const kind = await field
    .first()
    .evaluate((element) => `${element.tagName}:${element.getAttribute("type") ?? ""}`);
  if (kind === "INPUT:radio" || kind === "INPUT:checkbox") {
    for (const each of Array.isArray(value) ? value : [value])
      await page.locator(`[name="${name}"][value="${checkValue(each)}"]`).check();
    return;
  }
  if (kind.startsWith("SELECT")) await field.first().selectOption(String(value));
  else await field.first().fill(String(value));
}

function checkValue(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

function leavesOf(value: unknown, name: string): [string, unknown][] {
  const isLeaf =
    typeof value !== "object" || value === null || (Array.isArray(value) && typeof value[0] !== "object");
  if (isLeaf) return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${name}.${key}`));
}
