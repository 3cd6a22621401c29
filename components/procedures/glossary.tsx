import { useTranslations } from "next-intl";
import { DefinitionList } from "#components/ui/definition-list.tsx";

const terms = [
  "procedure",
  "dossier",
  "component",
  "original",
  "certified",
  "present",
  "oneStop",
  "slip",
  "supplement",
  "competent",
  "full",
  "partial",
  "location",
  "fee",
  "workingDay",
  "replaced",
  "identity",
  "personalId",
  "mandate",
] as const;

/** The words of the law with their plain meaning, in the order in which people meet them. */
export function Glossary() {
  const t = useTranslations("help.glossary");
  return (
    <DefinitionList
      items={terms.map((term) => ({ key: term, term: t(`${term}.term`), value: t(`${term}.text`) }))}
    />
  );
}
