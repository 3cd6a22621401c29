"use client"; // shows each change at once; without scripts every part is a form that posts

import { useLocale, useTranslations } from "next-intl";
import { useActionState, useEffect, useMemo } from "react";
import { ErrorWords } from "#components/forms/error-text.tsx";
import { useScripts } from "#components/ui/use-scripts.ts";
import { checkDefinition } from "#lib/forms/check-definition.ts";
import type { WrittenForm } from "#lib/forms/definition.ts";
import type { EditSources } from "#lib/forms/editing/edit.ts";
import { readable } from "#lib/forms/editing/written.ts";
import type { FormLookups } from "#lib/forms/lookups.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { DeskFacts, outlineId, type Place } from "./desk-facts.ts";
import { Editor } from "./editor.tsx";
import { Outline } from "./outline.tsx";
import { Preview } from "./preview.tsx";
import { ProblemList } from "./problem-list.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useAutosave } from "./use-autosave.ts";
import { useHistory } from "./use-history.ts";

/** The form builder: the order of steps and questions, the one that is open, and how it will look on a phone. */
export function FormDesk({
  formKey,
  form: saved,
  revision: savedRevision,
  place: first,
  canEdit,
  sources,
  actions,
  lookups,
  today,
  seed,
  isTried,
}: {
  formKey: string;
  form: WrittenForm;
  revision: number;
  place: Place;
  canEdit: boolean;
  sources: EditSources & { otherKey?: string | undefined; mayReplace?: boolean };
  actions: { change: FormAction; keep: FormAction; tryStep: FormAction; saveBlock: FormAction };
  lookups: FormLookups;
  today: string;
  /** Which generated answers the preview is filled with; 0: none. */
  seed: number;
  isTried: boolean;
}) {
  const locale = useLocale();
  const hasScripts = useScripts();
  const t = useTranslations("formDesk.faults");
  const [history, go] = useHistory(saved, first);
  const { form, place, epoch, focus } = history;
  const { kept, revision } = useAutosave(formKey, form, savedRevision, actions.keep);
  const [result, post] = useActionState(actions.change, {});
  const definition = useMemo(() => readable(form), [form]);
  const problems = useMemo(() => checkDefinition(definition), [definition]);
  const wordsOf = (code: string) => (t.has(code as never) ? t(code as never) : undefined);

  // The address follows what is open, so that reloading or sharing it leads to the same place.
  useEffect(() => {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries({ buoc: place.step, o: place.path }))
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    url.searchParams.delete("xong");
    window.history.replaceState(window.history.state, "", url);
  }, [place]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change counts, even to the same place
  useEffect(() => {
    if (focus) document.getElementById(focus === "editor" ? "soan" : outlineId(place))?.focus();
  }, [focus, epoch, place]);

  const facts = {
    formKey,
    form,
    definition,
    revision,
    place,
    canEdit,
    hasScripts,
    locale,
    sources,
    faults: hasScripts ? history.faults : (result.fieldErrors ?? {}),
    typed: !hasScripts && result.code ? result.values : undefined,
    post,
    edit: (posted: unknown) => go({ do: "edit", posted, sources }),
    open: (next: Place) => go({ do: "open", place: next }),
  };
  return (
    <ErrorWords value={wordsOf}>
      <DeskFacts value={facts}>
        <SaveBar
          kept={kept}
          refused={hasScripts ? undefined : result.code}
          undo={history.past.length > 0 ? () => go({ do: "undo" }) : undefined}
          redo={history.future.length > 0 ? () => go({ do: "redo" }) : undefined}
        />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(15rem,1fr)_minmax(0,2fr)] xl:grid-cols-[18rem_minmax(0,1fr)_23rem]">
          {/* A long form scrolls beside what is open, not away from it. */}
          <div className="min-w-0 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:self-start lg:overflow-y-auto print:static print:max-h-none">
            <ProblemList problems={problems} />
            <Outline problems={problems} />
          </div>
          <Editor
            key={`${epoch} ${place.step} ${place.path}`}
            problems={problems}
            saveBlock={actions.saveBlock}
          />
          <Preview
            lookups={lookups}
            today={today}
            seed={seed}
            isTried={isTried}
            hasProblems={problems.length > 0}
            tryStep={actions.tryStep}
          />
        </div>
      </DeskFacts>
    </ErrorWords>
  );
}
