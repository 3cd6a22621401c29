import { useLocale, useTranslations } from "next-intl";
import { Office } from "#components/agencies/office.tsx";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { Button } from "#components/ui/button.tsx";
import { Details } from "#components/ui/details.tsx";
import type { OneStop } from "#lib/agencies/queries/one-stops.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { type CatalogueQuestion, queryFor } from "#lib/procedures/address.ts";

type Props = {
  question: CatalogueQuestion;
  communes: readonly OneStop[];
  /** Address of the catalogue. */
  action: string;
  /** How many procedures the chosen commune has rules of its own for. */
  ownCount: number;
};

/** "What can I do at my commune?": choosing one leaves what communes handle, and shows its office. */
export function CommuneChooser({ question, communes, action, ownCount }: Props) {
  const t = useTranslations("browse.commune");
  const isEnglish = useLocale() === "en";
  if (communes.length === 0) return null;
  const nameOf = ({ of }: OneStop) => (isEnglish ? of.nameEn : of.name);
  const chosen = communes.find(({ of }) => of.code === question.commune);
  const { commune: _commune, agency: _agency, page: _page, ...kept } = question;
  return (
    <div className="mb-4">
      {chosen && (
        <section aria-label={nameOf(chosen)} className="mb-2 rounded-box border border-line bg-surface p-4">
          <Office office={chosen} />
          <p className="text-small">
            {t("handled")} {t("any")}
          </p>
          {ownCount > 0 && <p className="text-small">{t("own", { count: ownCount })}</p>}
          <Link
            href={{ pathname: "/procedures", query: queryFor(kept) }}
            prefetch={false}
            className="inline-flex min-h-control items-center text-lam underline underline-offset-4"
          >
            {t("leave")}
          </Link>
        </section>
      )}
      <Details summary={t("title")} open={false}>
        <form action={action} method="get" className="sm:flex sm:items-end sm:gap-3">
          {Object.entries(queryFor(kept)).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="min-w-0 grow">
            <PlainSelectField
              name="xa"
              label={t("label")}
              empty={t("none")}
              defaultValue={question.commune ?? ""}
              choices={communes.map((office) => ({ value: office.of.code, label: nameOf(office) }))}
            />
          </div>
          <Button type="submit" className="mb-5 max-sm:w-full">
            {t("choose")}
          </Button>
        </form>
      </Details>
    </div>
  );
}
