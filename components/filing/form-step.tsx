import { EformStep } from "#components/eforms/eform-step.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { filerIn } from "#lib/dossiers/filer-in.ts";
import { stepBefore } from "#lib/dossiers/filing-steps.ts";
import type { DraftView } from "#lib/dossiers/queries/draft-view.ts";
import { firstValues } from "#lib/forms/prefill.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { Autosave } from "./autosave.tsx";
import { DraftInputs } from "./draft-inputs.tsx";
import { SendFile } from "./send-file.tsx";
import { StepButtons } from "./step-buttons.tsx";

/** One step of the form of an application, with where to send a file that was asked for without scripts. */
export function FormStep({
  draft,
  stepKey,
  asked,
  path,
  maxBytes,
  actions,
}: {
  draft: DraftView;
  stepKey: string;
  /** The query of the page. */
  asked: { [name: string]: string | string[] | undefined };
  path: string;
  maxBytes: number;
  actions: { save: FormAction; keep: FormAction };
}) {
  const { definition, answers, known, today, lookups, steps } = draft;
  const from = asked.from === "review" ? "review" : undefined;
  const first = firstValues(definition, stepKey, answers, known, today);
  return (
    <ClientMessages namespaces={["filing", "forms"]}>
      <SendFile draft={draft} stepKey={stepKey} asked={asked} path={path} from={from} maxBytes={maxBytes} />
      <EformStep
        key={stepKey}
        definition={definition}
        stepKey={stepKey}
        answers={first.answers}
        verified={first.verified}
        sources={first.sources}
        lookups={lookups}
        action={actions.save}
        today={today}
        filer={filerIn(known)}
        desk={{ draftId: draft.id, maxBytes }}
      >
        <DraftInputs draft={draft} stepKey={stepKey} from={from} />
        <Autosave action={actions.keep} />
        <StepButtons isFirst={stepBefore(steps, stepKey) === undefined} />
      </EformStep>
    </ClientMessages>
  );
}
