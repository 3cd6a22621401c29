import { useTranslations } from "next-intl";
import { DateTime } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { FilledFormView } from "#lib/dossiers/queries/filled-form.ts";
import { AnswersView } from "./answers-view.tsx";
import { DossierCode } from "./dossier-code.tsx";

/** The form of a dossier as it was filled in: on the screen, and on paper when it is printed. */
export function FilledForm({ form }: { form: FilledFormView }) {
  const t = useTranslations("dossiers");
  const { code, agency, procedure, sections, submitter, channel, submittedAt } = form;
  return (
    <article>
      <DefinitionList
        items={[
          { term: t("filledForm.to"), value: agency },
          { term: t("view.procedure"), value: `${procedure.name} (${procedure.code})` },
          { term: t("view.codeIs"), value: <DossierCode code={code} /> },
          { term: t("view.submitter"), value: submitter },
          {
            term: t("view.submitted"),
            value: <DateTime at={submittedAt} />,
            source: t(`channel.${channel}`),
          },
        ]}
      />
      <AnswersView sections={sections} />
    </article>
  );
}
