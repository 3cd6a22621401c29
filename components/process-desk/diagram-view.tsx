import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "#components/ui/section.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import type { DeskProcess } from "#lib/processes/queries/desk-process.ts";
import { ConnectForm } from "./connect-form.tsx";
import { ProcessDiagram } from "./diagram.tsx";
import { DiagramEditor } from "./diagram-editor.tsx";
import { draftOf } from "./draft-of.ts";
import { stepChoices } from "./step-choices.ts";
import type { ProcessNames } from "./use-process-words.ts";
import { WayTable } from "./way-table.tsx";

/** The drawing, joining two steps, and every way as a table. */
export async function DiagramView({
  process,
  names,
  change,
  connect,
}: {
  process: DeskProcess;
  names: ProcessNames;
  change: FormAction;
  connect: FormAction;
}) {
  const [t, locale] = await Promise.all([getTranslations("processDesk.diagram"), getLocale()]);
  const { key, definition, problems, acts } = process;
  const mayEdit = acts.edit === null;
  const draft = draftOf(process);
  const drawing = (
    <ProcessDiagram
      process={definition}
      faulty={new Set(problems.flatMap(({ problem }) => ("step" in problem ? [problem.step] : [])))}
      names={names}
      addressOf={(buoc) =>
        getPathname({
          href: { pathname: "/staff/processes/[key]", params: { key }, query: { buoc } },
          locale,
        })
      }
    />
  );
  return (
    <>
      <Section title={t("title")}>
        <p className="mb-3 text-muted">{t("help")}</p>
        {mayEdit ? (
          <DiagramEditor key={draft.revision} action={change} draft={draft} process={definition}>
            {drawing}
          </DiagramEditor>
        ) : (
          drawing
        )}
      </Section>
      {mayEdit && (
        <Section title={t("connect")}>
          <ConnectForm
            key={draft.revision}
            action={connect}
            draft={draft}
            steps={stepChoices(definition, names.asked, names.agencies, locale).steps}
          />
        </Section>
      )}
      <Section title={t("table")}>
        <WayTable process={definition} draft={draft} change={mayEdit ? change : undefined} />
      </Section>
    </>
  );
}
