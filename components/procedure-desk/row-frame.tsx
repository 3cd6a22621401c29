"use client"; // part of rows that are added, removed and moved

import { useTranslations } from "next-intl";
import { type ReactNode, use, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Details } from "#components/ui/details.tsx";
import { IsSpare } from "./is-spare.ts";
import { RowLabels } from "./row-labels.tsx";

/** One row with its name, and the buttons that move it or take it away. The row itself takes the focus after a move. */
export function RowFrame({
  id,
  name,
  label,
  fold,
  onUp,
  onDown,
  onRemove,
  children,
}: {
  id: string;
  name: string;
  label: string;
  /** In a long list a row is folded: what it says of itself, and whether it lies open. */
  fold?: { said: ReactNode; isOpen: boolean };
  onUp?: () => void;
  onDown?: () => void;
  onRemove?: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("procedureDesk.edit.rows");
  const isSpare = use(IsSpare);
  // A row opened for its fault stays open: it must not close on who is mending it.
  const [isOpen, setIsOpen] = useState(fold?.isOpen ?? false);
  if (fold?.isOpen && !isOpen) setIsOpen(true);
  const row = (
    <>
      <RowLabels row={label}>{children}</RowLabels>
      <div className="flex flex-wrap justify-end gap-2">
        {onUp && (
          <Button variant="quiet" aria-label={t("upLabel", { row: label })} onClick={onUp}>
            {t("up")}
          </Button>
        )}
        {onDown && (
          <Button variant="quiet" aria-label={t("downLabel", { row: label })} onClick={onDown}>
            {t("down")}
          </Button>
        )}
        {onRemove ? (
          <Button
            variant="quiet"
            icon="remove"
            aria-label={t("removeLabel", { row: label })}
            onClick={onRemove}
          >
            {t("remove")}
          </Button>
        ) : isSpare ? null : (
          <noscript>
            <label className="flex min-h-control items-center gap-2">
              <input type="checkbox" name={`${name}.remove`} value="yes" className="size-4" />
              {t("removeLabel", { row: label })}
            </label>
          </noscript>
        )}
      </div>
    </>
  );
  return (
    <fieldset id={id} tabIndex={-1} className="my-3 rounded-box border border-line px-3 pb-2">
      <legend className="px-1 text-muted text-small first-letter:uppercase">{label}</legend>
      {fold ? (
        <Details summary={<span className="line-clamp-2">{fold.said}</span>} open={isOpen} isBare>
          {row}
        </Details>
      ) : (
        row
      )}
    </fieldset>
  );
}
