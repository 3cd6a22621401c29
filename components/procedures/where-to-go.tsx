import { useLocale, useTranslations } from "next-intl";
import { Office } from "#components/agencies/office.tsx";
import { OfficeState } from "#components/agencies/office-state.tsx";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { Button } from "#components/ui/button.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OneStop } from "#lib/agencies/queries/one-stops.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { plain } from "#lib/procedures/national/text.ts";
import type { WhereToGo as Where } from "#lib/procedures/queries/where-to-go.ts";

/** Name in the address of the commune somebody chose, as `page-address.ts` reads it. */
const communeParameter = "xa";

/** The place of this part on its page. */
export const whereToGoId = "noi-nop";

type Props = {
  where: Where;
  content: Pick<ProcedureContent, "competentAuthority" | "named">;
  /** Who handles it, by name. */
  handler: Bilingual;
  /** Address of the page, and what else its address says, which choosing a commune keeps. */
  action: string;
  kept: Readonly<Record<string, string>>;
};

/** Where this procedure is brought or sent, whether the door is open now, and who decides. */
export function WhereToGo(props: Props) {
  const { where, content, handler } = props;
  const t = useTranslations("offices");
  const locale = useLocale();
  const authority = content.competentAuthority;
  const isSame = plain(handler.vi) === plain(authority.vi);
  const isElsewhere = where.places.length === 0 && !where.atCommune && !where.atCentre;
  return (
    <Section id={whereToGoId} title={t("title")}>
      {where.places.length > 0 && <Places places={where.places} />}
      {isElsewhere && <p>{t("elsewhere", { body: content.named?.reception ?? handler[locale] })}</p>}
      {!isElsewhere && !where.isSetUp && <AsPrinted named={content.named} />}
      {!isElsewhere && <OfficeState now={where.now} />}
      {where.centres.map((office) => (
        <Office key={office.id} office={office} />
      ))}
      {where.atCommune && <Commune {...props} />}
      {(where.atCommune || where.atCentre) && (
        <p className="mt-2 text-small">
          {where.isSetUp && `${t("anyOffice")} `}
          <Link href={{ pathname: "/help", hash: "offices" }}>{t("all")}</Link>
        </p>
      )}
      {where.byPost && (
        <p className="mt-2 text-small">{t(isElsewhere || !where.isSetUp ? "postElsewhere" : "post")}</p>
      )}
      <div className="mt-4">
        <DefinitionList
          items={
            isSame
              ? [{ term: t("handlerAuthority"), value: handler[locale] }]
              : [
                  { term: t("handler"), value: handler[locale] },
                  { term: t("authority"), value: authority[locale] },
                ]
          }
        />
      </div>
    </Section>
  );
}

/** What the announcement says of the place, where no office of ours was set up to take the procedure in. */
function AsPrinted({ named }: Pick<Props["content"], "named">) {
  const t = useTranslations("offices");
  const { reception, implementing } = named ?? {};
  const place = reception?.replace(/[\s.]+$/u, "");
  const body = implementing?.replace(/[\s.]+$/u, "");
  return (
    <>
      <p className="[overflow-wrap:anywhere]">
        {place ? t("placePrinted", { place }) : body ? t("bodyPrinted", { body }) : t("nowherePrinted")}
      </p>
      <p className="mt-1 mb-4">{t("askFirst")}</p>
    </>
  );
}

function Places({ places }: { places: readonly Bilingual[] }) {
  const locale = useLocale();
  return (
    <ul className="list-disc space-y-2 pl-5">
      {places.map((place) => (
        <li key={place.vi}>{place[locale]}</li>
      ))}
    </ul>
  );
}

/** The one-stop office of the commune somebody lives in: chosen once, by an address of its own. */
function Commune({ where: { communes, chosen }, action, kept }: Props) {
  const t = useTranslations("offices");
  const isEnglish = useLocale() === "en";
  const nameOf = ({ of }: OneStop) => (isEnglish ? of.nameEn : of.name);
  return (
    <>
      {chosen && <Office office={chosen} />}
      <form
        action={`${action}#${whereToGoId}`}
        method="get"
        className="rounded-box border border-line bg-surface px-4 py-1 sm:flex sm:items-end sm:gap-3 print:hidden"
      >
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="min-w-0 grow">
          <PlainSelectField
            name={communeParameter}
            id="where-commune"
            label={t("commune")}
            help={t("communeHelp")}
            defaultValue={chosen?.of.code ?? ""}
            choices={communes.map((office) => ({ value: office.of.code, label: nameOf(office) }))}
          />
        </div>
        <Button type="submit" className="mb-5 shrink-0 max-sm:w-full">
          {t("show")}
        </Button>
      </form>
    </>
  );
}
