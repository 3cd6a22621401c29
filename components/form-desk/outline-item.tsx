"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { buttonClass } from "#components/ui/button-class.ts";
import { classNames } from "#components/ui/class-names.ts";
import { Icon } from "#components/ui/icon.tsx";
import type { FieldKind } from "#lib/forms/editing/written.ts";
import type { Words } from "#lib/forms/field-schema.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { outlineId, type Place, useDesk } from "./desk-facts.ts";
import { EditForm } from "./edit-form.tsx";

/** A step or a question in the map: its name leads to it, two buttons move it. */
export function OutlineItem({
  place,
  label,
  kind,
  isWrong,
  at,
  of,
  hands,
  children,
}: {
  place: Place;
  label: Words;
  kind?: FieldKind;
  isWrong: boolean;
  at: number;
  of: number;
  hands: ComponentProps<"li">;
  children?: ReactNode;
}) {
  const t = useTranslations("formDesk.outline");
  const kinds = useTranslations("formDesk.kind");
  const { formKey, locale, open, place: now, canEdit } = useDesk();
  const name = label[locale];
  const isOpen = now.step === place.step && now.path === place.path;
  const acts = place.path === "" ? (["stepUp", "stepDown"] as const) : (["fieldUp", "fieldDown"] as const);
  return (
    <li {...hands} className={classNames(hands.draggable && "cursor-grab")}>
      <div className={classNames("flex items-center gap-1 rounded-box", isOpen && "bg-lam-soft")}>
        <Link
          id={outlineId(place)}
          href={{
            pathname: "/staff/forms/[key]",
            params: { key: formKey },
            query: { buoc: place.step, ...(place.path && { o: place.path }) },
          }}
          prefetch={false}
          draggable={false}
          aria-current={isOpen ? "true" : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            open(place);
          }}
          className={classNames(
            "min-w-0 grow px-2 py-1.5 text-lam hover:underline",
            place.path === "" && "font-strong",
          )}
        >
          <span className="line-clamp-2">
            {isWrong && (
              <>
                <Icon name="warning" className="mr-1 inline size-4 text-gold" />
                <span className="sr-only">{t("wrong")} </span>
              </>
            )}
            {place.path === "" ? t("step", { number: at + 1, title: name }) : name}
          </span>
          {kind && <span className="block text-muted text-small">{kinds(kind)}</span>}
        </Link>
        {canEdit && (
          <EditForm {...place} className="flex shrink-0">
            {acts.map((act, down) => (
              <button
                key={act}
                type="submit"
                name="act"
                value={act}
                disabled={down === 0 ? at === 0 : at === of - 1}
                aria-label={t(down === 0 ? "up" : "down", { name })}
                className={buttonClass("quiet", "min-w-6 px-1.5 disabled:opacity-40")}
              >
                <span aria-hidden="true">{down === 0 ? "↑" : "↓"}</span>
              </button>
            ))}
          </EditForm>
        )}
      </div>
      {children}
    </li>
  );
}
