import { useTranslations } from "next-intl";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { serviceLevels } from "#lib/procedures/content.ts";

/** What each level of service means for the person. */
export function ServiceLevels() {
  const t = useTranslations("help.levels");
  return (
    <DefinitionList
      items={serviceLevels.map((level) => ({
        key: String(level),
        term: t(`${level}.title`),
        value: t(`${level}.text`),
      }))}
    />
  );
}
