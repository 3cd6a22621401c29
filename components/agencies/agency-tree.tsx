import { useLocale, useTranslations } from "next-intl";
import { StatusBadge } from "#components/ui/badge.tsx";
import { DayText } from "#components/ui/date-time.tsx";
import { Details } from "#components/ui/details.tsx";
import { Section } from "#components/ui/section.tsx";
import type { AgencyNode } from "#lib/agencies/queries/agency-tree.ts";

/** A province and everything under it: a fold for each kind of body, closed districts last. */
export function AgencyTree({ root }: { root: AgencyNode }) {
  const t = useTranslations("agencies");
  const locale = useLocale();
  const groups = [...Map.groupBy(root.children, ({ kind }) => kind)];
  return (
    <Section title={locale === "en" ? root.nameEn : root.name}>
      <Particulars node={root} />
      <div className="mt-3">
        {groups.map(([kind, nodes]) => (
          <Details
            key={kind}
            summary={`${t(`kind.${kind}`)} (${t("count", { count: nodes.length })})`}
            open={kind === "oneStop"}
          >
            <Nodes nodes={nodes} />
          </Details>
        ))}
      </div>
    </Section>
  );
}

function Nodes({ nodes }: { nodes: readonly AgencyNode[] }) {
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line">
      {nodes.map((node) => (
        <li key={node.id} className="py-2">
          <p className={node.isOpen ? "font-strong" : "text-muted"}>
            {locale === "en" ? node.nameEn : node.name}
          </p>
          <Particulars node={node} />
          {node.children.length > 0 && (
            <div className="mt-1 border-line border-l-2 pl-4">
              <Nodes nodes={node.children} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whether it is open, its codes, and what followed it. */
function Particulars({ node }: { node: AgencyNode }) {
  const t = useTranslations("agencies");
  const { isOpen, validFrom, validTo, agencyCode, administrativeCode, phone, successors } = node;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-muted text-small">
      {!isOpen && (
        <StatusBadge tone="neutral" icon="stop">
          {t("closed")}
        </StatusBadge>
      )}
      {validTo && <span>{t.rich("closedOn", { day: () => <DayText on={validTo} /> })}</span>}
      {isOpen && validFrom && <span>{t.rich("openFrom", { day: () => <DayText on={validFrom} /> })}</span>}
      {successors.length > 0 && (
        <span>{t("followedBy", { names: successors.map(({ name }) => name).join(", ") })}</span>
      )}
      {agencyCode && (
        <span>
          {t("code")}: {agencyCode}
        </span>
      )}
      {administrativeCode && (
        <span>
          {t("administrativeCode")}: {administrativeCode}
        </span>
      )}
      {phone && (
        <span>
          {t("phone")}: {phone}
        </span>
      )}
    </p>
  );
}
