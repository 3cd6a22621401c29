"use client"; // draws what is being changed, and takes it back again

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, startTransition, useActionState, useState } from "react";
import { ErrorText } from "#components/forms/error-text.tsx";
import { Button } from "#components/ui/button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { useScripts } from "#components/ui/use-scripts.ts";
import type { FormAction } from "#lib/platform/form.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { changed, type ShapeChange } from "#lib/processes/editing/change.ts";
import type { Selected } from "./diagram-places.ts";

const Flow = dynamic(() => import("./flow.tsx").then(({ Flow }) => Flow), {
  ssr: false,
  loading: () => <Spinner />,
});

/**
 * The drawing, and on demand the same drawing to be changed: ways are drawn and cut, steps added. Nothing is sent before
 * it is saved, and until then each change can be taken back.
 */
export function DiagramEditor({
  action,
  draft,
  process,
  children,
}: {
  action: FormAction;
  draft: { key: string; revision: string };
  process: ProcessDefinition;
  /** The drawing as everybody sees it. */
  children: ReactNode;
}) {
  const t = useTranslations("processDesk.diagram");
  const steps = useTranslations("processDesk.steps");
  const hasScripts = useScripts();
  const [isEditing, setIsEditing] = useState(false);
  const [changes, setChanges] = useState<ShapeChange[]>([]);
  const [selected, setSelected] = useState<Selected>(null);
  const [result, post, isPosting] = useActionState(action, {});
  const shown = changes.reduce((each, change) => changed(each, change) ?? each, process);

  function make(change: ShapeChange) {
    const after = changed(shown, change);
    if (!after || JSON.stringify(after) === JSON.stringify(shown)) return;
    setChanges([...changes, change]);
    setSelected(null);
  }

  function save() {
    const form = new FormData();
    form.set("key", draft.key);
    form.set("revision", draft.revision);
    form.set("changes", JSON.stringify(changes));
    startTransition(() => post(form));
  }

  if (!isEditing)
    return (
      <>
        {hasScripts && (
          <Button icon="edit" className="mb-3" onClick={() => setIsEditing(true)}>
            {t("edit")}
          </Button>
        )}
        {children}
      </>
    );
  const newName = steps("newName");
  return (
    <>
      <p className="mb-2 text-muted">{t("editing")}</p>
      <div className="mb-3 flex flex-wrap gap-2 *:disabled:cursor-not-allowed *:disabled:opacity-60">
        <Button
          icon="plus"
          disabled={!selected || !("step" in selected)}
          onClick={() => {
            if (selected && "step" in selected)
              make({ kind: "addStep", after: selected.step, name: { vi: newName, en: newName } });
          }}
        >
          {t("addStep")}
        </Button>
        <Button
          icon="remove"
          disabled={!selected || !("from" in selected)}
          onClick={() => {
            if (selected && "from" in selected) make({ kind: "disconnect", ...selected });
          }}
        >
          {t("cut")}
        </Button>
        <Button disabled={changes.length === 0} onClick={() => setChanges(changes.slice(0, -1))}>
          {t("undo")}
        </Button>
        <Button
          onClick={() => {
            setChanges([]);
            setIsEditing(false);
          }}
        >
          {t("stop")}
        </Button>
        <Button variant="primary" icon="check" disabled={changes.length === 0 || isPosting} onClick={save}>
          {t("save")}
        </Button>
      </div>
      <p role="status" className="text-small">
        {changes.length > 0 && t("changes", { count: changes.length })}
      </p>
      <div role="alert" className="font-strong text-danger text-small">
        {result.code && <ErrorText code={result.code} />}
      </div>
      <Flow process={shown} selected={selected} onSelect={setSelected} onChange={make} />
    </>
  );
}
