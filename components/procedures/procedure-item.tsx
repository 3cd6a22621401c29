import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { Listing } from "#lib/procedures/search/entry.ts";
import type { Reason } from "#lib/procedures/search.ts";
import { statedOutcome } from "#lib/procedures/stated-outcome.ts";
import { Highlighted } from "./highlighted.tsx";
import { Said, useLangOf } from "./said.tsx";
import { Why } from "./why.tsx";

/** One procedure in a list: its name, what one gets, and why it was found when the name does not say. */
export function ProcedureItem({
  listing,
  words = "",
  reason = null,
  mark,
}: {
  listing: Listing;
  words?: string;
  reason?: Reason | null;
  /** Something special about it, in a word or two. */
  mark?: string;
}) {
  const t = useTranslations("procedures");
  const locale = useLocale();
  const { code, name, fieldName, agencyLevels } = listing;
  const outcome = statedOutcome(listing.outcome);
  return (
    <li className="relative border-line border-b py-4 first:border-t hover:bg-surface">
      <h2 className="text-body">
        <Link
          href={{ pathname: "/procedures/[code]", params: { code } }}
          prefetch={false}
          lang={useLangOf(name)}
          className="line-clamp-4 text-lam after:absolute after:inset-0 hover:underline"
        >
          <Highlighted text={name[locale]} words={words} />
        </Link>
      </h2>
      <Why reason={reason} words={words} shown={name[locale]} />
      {outcome && (
        <p className="mt-1 line-clamp-2 text-small">
          <Said text={outcome} />
        </p>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-small">
        <ServiceBadge listing={listing} />
        {mark && <Badge>{mark}</Badge>}
        <span>{fieldName[locale]}</span>
        <span>{agencyLevels.map((level) => t(`level.${level}`)).join(", ")}</span>
        <span className="tabular-nums">{code}</span>
      </p>
    </li>
  );
}

function ServiceBadge({ listing: { canFileOnline, serviceLevel } }: { listing: Listing }) {
  const t = useTranslations("procedures.badge");
  if (canFileOnline) return <Badge tone="ok">{t("fileOnline")}</Badge>;
  return <Badge>{serviceLevel >= 2 ? t("blanks") : t("counter")}</Badge>;
}
