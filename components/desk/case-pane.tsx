import { useLocale, useTranslations } from "next-intl";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Card } from "#components/ui/section.tsx";
import { phoneText } from "#lib/accounts/identity-numbers.ts";
import type { Party } from "#lib/dossiers/party.ts";
import type { DeskView } from "#lib/dossiers/queries/desk-view.ts";
import { PapersPane } from "./papers-pane.tsx";

/** What was filed: by whom, what they answered, which papers they gave; and what is being waited for. */
export function CasePane({ view, selected }: { view: DeskView; selected: string | undefined }) {
  const t = useTranslations("desk.case");
  const { dossier, sections } = view;
  return (
    <div className="min-w-0 space-y-4">
      {dossier.supplement && <SupplementNotice view={view} />}
      <Card title={t("parties")}>
        <DefinitionList items={partyItems(t("submitter"), dossier.submitter)} />
        {dossier.owner.name !== dossier.submitter.name && (
          <DefinitionList items={partyItems(t("owner"), dossier.owner)} />
        )}
      </Card>
      <PapersPane
        code={dossier.code}
        components={dossier.components}
        papers={dossier.papers}
        results={dossier.results}
        selected={selected}
      />
      {sections.map(({ stepKey, title, blocks }) => (
        <Card key={stepKey} title={title}>
          {blocks.map(({ heading, rows }, index) => (
            <div key={heading ?? index} className="mb-4 last:mb-0">
              {heading && <h3 className="mb-1 text-body">{heading}</h3>}
              <DefinitionList
                items={rows.map(({ name, label, value, isAnswered }) => ({
                  key: name,
                  term: label,
                  value: isAnswered ? value : <span className="text-muted">{t("notAnswered")}</span>,
                }))}
              />
            </div>
          ))}
        </Card>
      ))}
    </div>
  );
}

function partyItems(role: string, { name, identifier, phone, email, address }: Party) {
  const contact = [phone && phoneText(phone), email].filter(Boolean).join(" · ");
  return [{ term: role, value: name, source: [identifier, contact, address].filter(Boolean).join(" · ") }];
}

function SupplementNotice({ view: { dossier, questions } }: { view: DeskView }) {
  const t = useTranslations("desk.case");
  const locale = useLocale();
  const { supplement, components } = dossier;
  return (
    <Notice tone="warning" title={t("waitingFor")}>
      <ul className="list-disc pl-5">
        {supplement?.items.map(({ target, reason }) => (
          <li key={`${target.kind}-${reason}`}>
            {target.kind === "paper" &&
              components.find(({ key }) => key === target.componentKey)?.name[locale]}
            {target.kind === "field" && questions.find(({ path }) => path === target.path)?.label}
            {target.kind !== "other" && ": "}
            {reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
