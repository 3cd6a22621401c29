"use client"; // adds, removes and moves rows

import { useTranslations } from "next-intl";
import { type ReactNode, use, useEffect, useRef, useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { FieldNotes } from "#components/forms/field-frame.tsx";
import { useFieldId } from "#components/forms/field-scope.ts";
import { Button } from "#components/ui/button.tsx";
import { useScripts } from "#components/ui/use-scripts.ts";
import { IsSpare } from "./is-spare.ts";
import { RowFrame } from "./row-frame.tsx";
import { RowSaid, type SaidField } from "./row-said.tsx";

const spareRows = 2;
/** More rows than this are folded, or nobody finds the one to change. */
const mostOpen = 6;

/**
 * Rows of a form. With scripts they are added, removed and moved by buttons; without, two blank ones wait at the end and a
 * tick takes one away.
 */
export function RowList<Row extends object>({
  name,
  title,
  item,
  empty,
  help,
  isOrdered = false,
  said,
  children,
}: {
  name: string;
  title: string;
  /** What one row is called: "line", "paper". */
  item: string;
  /** A row in which nothing is written. */
  empty: Row;
  help?: string | undefined;
  /** Whether the order of the rows says something. */
  isOrdered?: boolean;
  /** By which of its fields a row is known when the list is long. */
  said?: readonly SaidField[];
  children: (name: string) => ReactNode;
}) {
  const t = useTranslations("procedureDesk.edit.rows");
  const { control, getFieldState, formState } = useFormContext();
  const { fields, append, remove, move } = useFieldArray({ control, name });
  const [isAdded, setIsAdded] = useState(false);
  const [given] = useState(fields.length);
  const hasScripts = useScripts();
  const isSpare = use(IsSpare);
  const id = useFieldId(name);
  const focus = useFocus();
  const { error } = getFieldState(name, formState);
  const fault = error?.root?.message ?? error?.message;
  const rowName = (place: number) => t("row", { item, number: place + 1 });

  function takeAway(place: number) {
    remove(place);
    focus.to(fields.length > 1 ? `${id}-${Math.min(place, fields.length - 2)}` : `${id}-add`);
  }

  function moveTo(place: number, next: number) {
    move(place, next);
    focus.to(`${id}-${next}`);
  }

  return (
    <fieldset id={id} tabIndex={-1} className="my-4">
      <legend className="font-strong">{title}</legend>
      <FieldNotes words={{ id, name, label: title, help, error: fault }} />
      {fields.map((field, place) => (
        <RowFrame
          key={field.id}
          id={`${id}-${place}`}
          name={`${name}.${place}`}
          label={rowName(place)}
          {...(said &&
            given > mostOpen && {
              fold: {
                said: <RowSaid name={`${name}.${place}`} fields={said} />,
                isOpen: place >= given || getFieldState(`${name}.${place}`, formState).invalid,
              },
            })}
          {...(hasScripts && {
            onRemove: () => takeAway(place),
            ...(isOrdered && place > 0 && { onUp: () => moveTo(place, place - 1) }),
            ...(isOrdered && place < fields.length - 1 && { onDown: () => moveTo(place, place + 1) }),
          })}
        >
          {children(`${name}.${place}`)}
        </RowFrame>
      ))}
      {hasScripts && (
        <Button
          id={`${id}-add`}
          icon="plus"
          onClick={() => {
            append(structuredClone(empty), { shouldFocus: false });
            setIsAdded(true);
            focus.to(`${id}-${fields.length}`);
          }}
        >
          {t("add", { item })}
        </Button>
      )}
      {!isAdded && (
        <Spare isNested={isSpare}>
          {Array.from({ length: isSpare ? 1 : spareRows }, (_, place) => fields.length + place).map(
            (place) => (
              <RowFrame
                key={place}
                id={`${id}-${place}`}
                name={`${name}.${place}`}
                label={t("spare", { item, number: place + 1 })}
              >
                {children(`${name}.${place}`)}
              </RowFrame>
            ),
          )}
        </Spare>
      )}
    </fieldset>
  );
}

/** The browser's own way of showing something only where no scripts run; the server alone draws what is in it. */
function Spare({ isNested, children }: { isNested: boolean; children: ReactNode }) {
  const rows = <IsSpare value={true}>{children}</IsSpare>;
  return isNested ? rows : <noscript>{rows}</noscript>;
}

/** Moves the focus once what was asked for has been drawn. */
function useFocus() {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return {
    to(id: string) {
      wanted.current = id;
    },
  };
}
