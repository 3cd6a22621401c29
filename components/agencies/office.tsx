import { useLocale, useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import type { OneStop } from "#lib/agencies/queries/one-stops.ts";

/** A one-stop office: its sites, each with its way there and its telephone. */
export function Office({ office: { name, nameEn, phone, sites } }: { office: OneStop }) {
  const isEnglish = useLocale() === "en";
  return (
    <div className="py-2">
      <p className="font-strong">{isEnglish ? nameEn : name}</p>
      {sites.map((site) => (
        <div key={`${site.name}${site.address}`} className="text-small">
          <p>
            {sites.length > 1 && `${isEnglish ? site.nameEn : site.name}: `}
            {site.address}
          </p>
          <p className="flex flex-wrap gap-x-6">
            <MapLink address={site.address} />
            {site.phone && <Phone number={site.phone} />}
          </p>
        </div>
      ))}
      {phone && !sites.some((site) => site.phone === phone) && (
        <p className="text-small">
          <Phone number={phone} />
        </p>
      )}
    </div>
  );
}

/** Leads out to a map that anybody can read without an account. */
function MapLink({ address }: { address: string }) {
  const t = useTranslations("offices");
  const query = new URLSearchParams({ query: address });
  return (
    <a
      href={`https://www.openstreetmap.org/search?${query}`}
      rel="noreferrer external"
      aria-label={t("mapOf", { address })}
      className="inline-flex min-h-control items-center gap-1.5 text-lam underline underline-offset-4 print:hidden"
    >
      <Icon name="external" className="size-[1.1em]" />
      {t("map")}
    </a>
  );
}

function Phone({ number }: { number: string }) {
  const t = useTranslations("offices");
  return (
    <span className="inline-flex min-h-control items-center gap-1.5">
      {t("phone")}:{" "}
      <a href={`tel:${number.replace(/[^+\d]/g, "")}`} className="text-lam underline underline-offset-4">
        {number}
      </a>
    </span>
  );
}
