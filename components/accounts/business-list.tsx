import { useTranslations } from "next-intl";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { MemberRole } from "#lib/accounts/people.ts";

type Business = { name: string; taxCode: string; role: MemberRole };

/** The businesses a citizen acts for, and what they may do for each. */
export function BusinessList({ businesses }: { businesses: readonly Business[] }) {
  const t = useTranslations("account.businesses");
  if (businesses.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <DefinitionList
      items={businesses.map(({ name, taxCode, role }) => ({
        key: taxCode,
        term: name,
        value: t(`role.${role}`),
        source: t("taxCode", { taxCode }),
      }))}
    />
  );
}
