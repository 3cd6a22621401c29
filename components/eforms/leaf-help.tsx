import { useTranslations } from "next-intl";
import type { Leaf } from "#lib/forms/field-schema.ts";
import { useStepFacts } from "./step-facts.ts";

/** What helps to answer: an explanation, an example, and where a first value comes from. */
export function LeafHelp({ field, source }: { field: Leaf; source: string | undefined }) {
  const t = useTranslations("forms.step");
  const { locale } = useStepFacts();
  const isFilled = "prefill" in field && field.prefill?.some((rule) => "value" in rule);
  const example = "example" in field && !isFilled ? field.example?.[locale] : undefined;
  return (
    <>
      {field.help && <p>{field.help[locale]}</p>}
      {field.kind === "partialDate" && <p>{t("partialDateHint")}</p>}
      {field.kind === "signature" && <p>{t("signatureHint")}</p>}
      {field.kind === "calculated" && <p>{t("calculated")}</p>}
      {field.kind === "choice" && field.style === "search" && <p>{t("searchHint")}</p>}
      {example && <p>{t("example", { example })}</p>}
      {source && <p>{t("fromSource", { source })}</p>}
    </>
  );
}
