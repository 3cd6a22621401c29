import type { Locator, Page } from "playwright-core";

/** Something may appear or go while keys are pressed: then the rest of the way is gone anew. */
const mostAttempts = 20;
const mostChoices = 20;

/**
 * Somebody who has no mouse: every control is come to by Tab from where the focus is, as a person would, so that what
 * cannot be reached cannot be used. Controls are named by their labels, within the page or a part of it.
 */
export function keyboardOn(page: Page, part: Page | Locator = page) {
  return {
    /** The same keyboard, in a part of the page only. */
    within: (inner: Locator) => keyboardOn(page, inner),

    /** Writes in a field, in place of what is there. */
    async write(label: string | RegExp, words: string) {
      await reach(page, part.getByLabel(label).first());
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.insertText(words);
    },

    /** Chooses a line of a list with the arrow keys. */
    async choose(label: string | RegExp, option: string | RegExp) {
      const list = part.getByLabel(label).first();
      await reach(page, list);
      const steps = await list.evaluate(
        (element, wanted) => {
          if (!(element instanceof HTMLSelectElement)) return 0;
          const place = [...element.options].findIndex(({ label: text }) =>
            new RegExp(wanted, "u").test(text.trim()),
          );
          if (place === -1) throw new Error(`no such line: ${wanted}`);
          return place - element.selectedIndex;
        },
        typeof option === "string" ? `^${escaped(option)}$` : option.source,
      );
      for (let step = 0; step < Math.abs(steps); step++)
        await page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
    },

    /** Ticks a box, takes one of a few, or takes the tick away. */
    async tick(label: string | RegExp) {
      const box = part.getByLabel(label).first();
      const isRadio = (await box.getAttribute("type")) === "radio";
      if (isRadio) await take(page, box);
      else {
        await reach(page, box);
        await page.keyboard.press("Space");
      }
    },

    /** Presses a button, follows a link, unfolds what is folded. */
    async press(role: "button" | "link", name: string | RegExp) {
      await reach(page, part.getByRole(role, { name, exact: typeof name === "string" }).first());
      await page.keyboard.press("Enter");
    },

    async unfold(words: string) {
      await reach(page, part.locator("summary", { hasText: words }).first());
      await page.keyboard.press("Enter");
    },
  };
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Presses Tab, or Shift+Tab where it lies before, as often as there are stops between the focus and it. */
async function reach(page: Page, target: Locator) {
  await target.waitFor();
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const stops = await target.evaluate(stopsTo);
    if (stops === 0) return;
    for (let stop = 0; stop < Math.abs(stops); stop++)
      await page.keyboard.press(stops > 0 ? "Tab" : "Shift+Tab");
  }
  throw new Error(`no key leads to ${target}`);
}

/** One of a few is one stop for Tab; the arrow keys go from one to the next. */
async function take(page: Page, target: Locator) {
  const all = target.locator("xpath=ancestor::fieldset[1]").locator("input[type=radio]");
  const taken = all.and(page.locator(":checked"));
  await reach(page, (await taken.count()) > 0 ? taken.first() : all.first());
  if (!(await taken.count())) await page.keyboard.press("Space");
  for (let pressed = 0; pressed < mostChoices; pressed++) {
    if (await target.isChecked()) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no key takes ${target}`);
}

/** How many presses of Tab lead from the focus to the element, negative for Shift+Tab; 0: it is there. Runs in the page. */
function stopsTo(element: Element): number {
  const held = document.activeElement;
  if (held === element) return 0;
  const isStop = (each: HTMLElement) =>
    each.tabIndex >= 0 &&
    !each.matches(":disabled, [type=hidden]") &&
    each.checkVisibility({ visibilityProperty: true }) &&
    !(each instanceof HTMLInputElement && each.type === "radio" && isPassedOver(each));
  const isPassedOver = (radio: HTMLInputElement) => {
    const same = [...document.getElementsByName(radio.name)] as HTMLInputElement[];
    return radio !== (same.find(({ checked }) => checked) ?? same[0]);
  };
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex]",
    ),
  ];
  const between = (from: Element | null, to: Element) =>
    stops.filter(
      (each) =>
        isStop(each) &&
        (!from || from.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) &&
        (each === to || each.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING),
    ).length;
  const from = held === document.body ? null : held;
  const isAhead = !from || from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isAhead ? Math.max(1, between(from, element)) : -Math.max(1, between(element, from));
}
