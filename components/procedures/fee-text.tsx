import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "#components/ui/money.tsx";
import type { ChannelTerms } from "#lib/procedures/content.ts";
import { groupsOf } from "#lib/procedures/exemption-groups.ts";
import { Said } from "./said.tsx";

type Fee = ChannelTerms["fees"][number];

/** A note longer than this is no part of a short answer. */
const longestNote = 160;

/** What a dossier costs, fee by fee. A fee is named where there is more than one. In place of a long note stands `forLong`. */
export function FeeText({ fees, forLong }: { fees: readonly Fee[]; forLong?: ReactNode }) {
  const t = useTranslations("procedures.fee");
  const locale = useLocale();
  if (fees.length === 0) return t("none");
  return fees.map((fee) => (
    <span key={fee.name.vi} className="block">
      {fees.length > 1 && <span className="font-normal">{fee.name[locale]}: </span>}
      <Amount fee={fee} />
      {fee.note && (
        <span className="block font-normal text-muted text-small">
          {forLong && fee.note.vi.length > longestNote ? forLong : <Said text={fee.note} />}
        </span>
      )}
      <FeeGroups fees={[fee]} />
    </span>
  ));
}

/** The groups that pay less, by name; how much less the calculator says. */
export function FeeGroups({ fees }: { fees: readonly Fee[] }) {
  const t = useTranslations("guide.fee");
  const locale = useLocale();
  const groups = groupsOf(fees).map(({ name }) => name[locale]);
  if (groups.length === 0) return null;
  return (
    <span className="block font-normal text-muted text-small">
      {t("byGroup", { groups: groups.join(", ").toLocaleLowerCase(locale) })}
    </span>
  );
}

function Amount({ fee: { status, amountDong, quantityFrom, tiers } }: { fee: Fee }) {
  const t = useTranslations("procedures.fee");
  const locale = useLocale();
  switch (status) {
    case "free":
      return t("free");
    case "fixed":
      return (
        <>
          <Money amountDong={tiers?.steps[0]?.amountDong ?? amountDong ?? 0} />{" "}
          {tiers ? `/ ${tiers.unit[locale]}` : quantityFrom !== undefined && t("each")}
        </>
      );
    case "indicative_local_council":
      return (
        <>
          {amountDong !== null && <Money amountDong={amountDong} />} ({t(status)})
        </>
      );
    case "see_note":
    case "local_council":
      return t(status);
  }
}
