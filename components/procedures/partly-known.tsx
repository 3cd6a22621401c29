import { useLocale, useTranslations } from "next-intl";
import type { ComponentDocument } from "#lib/procedures/content.ts";

/** Beside a paper of which data say a part: it is still handed in, but what they say need not be proved again. */
export function PartlyKnown({ paper: { partlyKnown } }: { paper: Pick<ComponentDocument, "partlyKnown"> }) {
  const t = useTranslations("procedures.papers");
  const locale = useLocale();
  if (!partlyKnown) return null;
  const { database, basis } = partlyKnown;
  return <p className="text-small">{t("partlyKnown", { database: database[locale], basis })}</p>;
}
