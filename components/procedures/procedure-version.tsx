import { useLocale, useTranslations } from "next-intl";
import { DayText } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { type FieldNames, nameOfField } from "#lib/procedures/fields.ts";
import type { listVersions } from "#lib/procedures/queries/list-versions.ts";
import { Papers } from "./papers.tsx";
import { Laws } from "./particulars.tsx";
import { TermsTable } from "./terms-table.tsx";
import { VersionBadge } from "./version-badge.tsx";

type Version = Awaited<ReturnType<typeof listVersions>>[number];

type Props = { version: Version; handler: string; fields: FieldNames };

/** One version of a procedure with what an officer looks up in it. */
export function ProcedureVersion(props: Props) {
  const t = useTranslations("procedures.staff");
  const { number, state, serviceLevel, content } = props.version;
  return (
    <Section title={`${t("version")} ${number}`} actions={<VersionBadge state={state} />}>
      <Particulars {...props} />
      <div className="my-4">
        <TermsTable content={content} />
      </div>
      <h3 className="mt-4 mb-2">{t("papers")}</h3>
      <Papers content={content} withBlanks={serviceLevel >= 2} />
      <h3 className="mt-4 mb-2">{t("laws")}</h3>
      <Laws laws={content.legalBasis} />
    </Section>
  );
}

function Particulars({ version: { effectiveOn, decisionNo, content }, handler, fields }: Props) {
  const t = useTranslations("procedures.staff");
  const locale = useLocale();
  const { name, field, serviceLevel, processKey, formKey, supplementEffect, cutOff } = content;
  return (
    <DefinitionList
      items={[
        { term: t("name"), value: name[locale] },
        { term: t("field"), value: nameOfField(fields, field)[locale] },
        { term: t("level"), value: serviceLevel },
        { term: t("effectiveOn"), value: <DayText on={effectiveOn} /> },
        { term: t("decision"), value: decisionNo ?? "–" },
        { term: t("handler"), value: handler },
        { term: t("process"), value: processKey },
        { term: t("form"), value: formKey ?? t("noForm") },
        { term: t("supplement"), value: t(`supplementEffect.${supplementEffect}`) },
        { term: t("cutOff"), value: cutOff ?? t("noCutOff") },
      ]}
    />
  );
}
