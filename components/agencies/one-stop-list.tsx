import { useTranslations } from "next-intl";
import { Details } from "#components/ui/details.tsx";
import type { OneStop } from "#lib/agencies/queries/one-stops.ts";
import { Office } from "./office.tsx";

/** Where people are received: the centre of the province in sight, the communes one fold away. */
export function OneStopList({ offices }: { offices: readonly OneStop[] }) {
  const t = useTranslations("help");
  const centres = offices.filter(({ of }) => of.kind === "province");
  const communes = offices.filter(({ of }) => of.kind === "commune");
  if (offices.length === 0) return <p>{t("noOffices")}</p>;
  return (
    <>
      <h3>{t("centre")}</h3>
      {centres.map((office) => (
        <Office key={office.id} office={office} />
      ))}
      <h3 className="mt-4 mb-2">{t("communes")}</h3>
      <Details summary={t("communesCount", { count: communes.length })}>
        <ul className="gap-x-8 md:columns-2">
          {communes.map((office) => (
            <li key={office.id} className="break-inside-avoid">
              <Office office={office} />
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}
