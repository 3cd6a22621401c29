import { useTranslations } from "next-intl";
import { Tabs } from "#components/ui/tabs.tsx";
import { type WorkScope, workScopes } from "#lib/dossiers/list-schema.ts";

/** Whose work is listed, from one's own to all one may see, with what each holds. */
export function ScopeTabs({
  counts,
  current,
}: {
  counts: Record<WorkScope | "consulted", number>;
  current: WorkScope | "consulted" | "all";
}) {
  const t = useTranslations("lists");
  const tab = (key: WorkScope | "consulted") => ({
    key,
    label: t(`scope.${key}`),
    count: counts[key],
    current: key === current,
    href: { pathname: "/staff" as const, query: { scope: key } },
  });
  return (
    <Tabs
      label={t("scopes")}
      tabs={[
        ...workScopes.map(tab),
        { key: "all", label: t("scope.all"), current: current === "all", href: "/staff/dossiers" },
        tab("consulted"),
      ]}
    />
  );
}
