"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useEffect, useRef } from "react";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Details } from "#components/ui/details.tsx";
import type { Problem } from "#lib/forms/definition-problem.ts";
import type { WrittenStep } from "#lib/forms/editing/written.ts";
import { outlineId, type Place, useDesk } from "./desk-facts.ts";
import { EditForm } from "./edit-form.tsx";
import { OutlineItem } from "./outline-item.tsx";
import { useTyped } from "./use-typed.ts";

/** The steps and questions in their order: the map of the form, where things are moved by button or by hand. */
export function Outline({ problems }: { problems: readonly Problem[] }) {
  const t = useTranslations("formDesk.outline");
  const { form, canEdit, hasScripts, edit, faults, place } = useDesk();
  const typed = useTyped("stepAdd", place.step, "") as { title?: { vi?: string; en?: string } } | undefined;
  const held = useRef<Place | null>(null);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => showIn(nav.current?.parentElement, outlineId(place)), [place]);
  const wrong = new Set(problems.map(({ at }) => at));

  /** What makes an item one that can be taken by hand and put in the place of another. */
  const handsOn = (own: Place, at: number) =>
    hasScripts && canEdit
      ? {
          draggable: true,
          onDragStart: (event: DragEvent) => {
            event.stopPropagation();
            held.current = own;
          },
          onDragOver: (event: DragEvent) => {
            if (fits(held.current, own)) event.preventDefault();
          },
          onDrop: (event: DragEvent) => {
            event.preventDefault();
            event.stopPropagation();
            const what = held.current;
            held.current = null;
            if (what && fits(what, own)) edit(dropOf(what, own, at));
          },
        }
      : {};

  const fieldsOf = (step: WrittenStep) =>
    step.fields.map((field, at) => (
      <OutlineItem
        key={field.key}
        place={{ step: step.key, path: field.key }}
        label={field.label}
        kind={field.kind}
        isWrong={wrong.has(field.key)}
        at={at}
        of={step.fields.length}
        hands={handsOn({ step: step.key, path: field.key }, at)}
      >
        {"fields" in field && (
          <ol className="ml-3 border-line border-l pl-2">
            {field.fields.map((inner, innerAt) => {
              const own = { step: step.key, path: `${field.key}.${inner.key}` };
              return (
                <OutlineItem
                  key={inner.key}
                  place={own}
                  label={inner.label}
                  kind={inner.kind}
                  isWrong={wrong.has(own.path)}
                  at={innerAt}
                  of={field.fields.length}
                  hands={handsOn(own, innerAt)}
                />
              );
            })}
          </ol>
        )}
      </OutlineItem>
    ));

  return (
    <nav ref={nav} id="cac-buoc" tabIndex={-1} aria-label={t("label")} className="scroll-mt-20">
      <ol className="space-y-3">
        {form.steps.map((step, at) => (
          <OutlineItem
            key={step.key}
            place={{ step: step.key, path: "" }}
            label={step.title}
            isWrong={wrong.has(step.key)}
            at={at}
            of={form.steps.length}
            hands={handsOn({ step: step.key, path: "" }, at)}
          >
            <ol className="ml-2">{fieldsOf(step)}</ol>
          </OutlineItem>
        ))}
      </ol>
      {canEdit && (
        <Details summary={t("addStep")} open={Boolean(typed)}>
          <EditForm act="stepAdd" step={place.step}>
            <PlainTextField
              id="buoc-moi"
              name="value.title.vi"
              label={t("stepTitle")}
              error={faults["value.title.vi"]}
              defaultValue={typed?.title?.vi}
              autoComplete="off"
            />
            <PlainTextField
              id="buoc-moi-en"
              name="value.title.en"
              label={t("stepTitleEn")}
              need="optional"
              lang="en"
              defaultValue={typed?.title?.en}
              autoComplete="off"
            />
            <SubmitButton variant="secondary" icon="plus">
              {t("addStepNow")}
            </SubmitButton>
          </EditForm>
        </Details>
      )}
    </nav>
  );
}

/** Where the map scrolls by itself, brings what is open into sight; the page itself is not moved. */
function showIn(pane: HTMLElement | null | undefined, id: string) {
  const item = document.getElementById(id);
  if (!pane || !item || pane.scrollHeight <= pane.clientHeight) return;
  const [top, seen] = [item.getBoundingClientRect().top, pane.getBoundingClientRect()];
  const isInSight = top >= seen.top && top < Math.min(seen.bottom, innerHeight) - item.offsetHeight;
  if (!isInSight) pane.scrollTop += top - seen.top - pane.clientHeight / 3;
}

const groupOf = (path: string) => (path.includes(".") ? path.slice(0, path.indexOf(".")) : "");

/** A step goes where a step is; a question among its own, or onto another step. */
function fits(held: Place | null, over: Place): boolean {
  if (!held) return false;
  if (held.path === "") return over.path === "";
  if (over.path === "") return over.step !== held.step;
  return over.step === held.step && groupOf(over.path) === groupOf(held.path);
}

function dropOf(held: Place, over: Place, at: number) {
  if (held.path === "") return { act: "stepTo", step: held.step, to: String(at) };
  return over.path === ""
    ? { act: "fieldInto", ...held, to: over.step }
    : { act: "fieldTo", ...held, to: String(at) };
}
