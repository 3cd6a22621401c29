import { useLocale, useTranslations } from "next-intl";
import { type ListedPaper, PaperList } from "#components/papers/paper-list.tsx";
import { PaperUpload } from "#components/papers/paper-upload.tsx";
import type { SupplementItem } from "#lib/dossiers/supplement.ts";
import type { ComponentDocument } from "#lib/procedures/content.ts";

type SupplementPapersProps = {
  supplementId: string;
  items: readonly SupplementItem[];
  components: readonly ComponentDocument[];
  papers: readonly (ListedPaper & { componentKey: string })[];
  returnTo: string;
  maxBytes: number;
  refused: { code: string; componentKey: string } | undefined;
};

/** Each paper that was asked for, why, and where to add it; and room for what goes with words. */
export function SupplementPapers({ items, components, ...place }: SupplementPapersProps) {
  const t = useTranslations("dossiers.supplement");
  const locale = useLocale();
  const words = useTranslations("dossiers.stillNeeded");
  const asked = items.flatMap(({ target, reason, stillNeeded }) =>
    target.kind === "paper" ? [{ key: target.componentKey, reason, stillNeeded }] : [],
  );
  const others = items.filter(({ target }) => target.kind === "other");
  const nameOf = (key: string) => components.find((each) => each.key === key)?.name[locale] ?? t("other");
  return (
    <>
      {asked.length > 0 && (
        <section className="my-8">
          <h2 className="mb-3 text-lead">{t("papers")}</h2>
          <ul className="space-y-4">
            {asked.map(({ key, reason, stillNeeded }) => (
              <li key={key} className="rounded-box border border-line p-4">
                <h3 className="text-body">{nameOf(key)}</h3>
                <p className="mb-3 text-gold">{t("reason", { reason })}</p>
                {stillNeeded && (
                  <p className="mb-3">{words(stillNeeded.why, { database: stillNeeded.database[locale] })}</p>
                )}
                <PaperSlot componentKey={key} name={nameOf(key)} {...place} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className="my-8">
          <h2 className="mb-3 text-lead">{t("other")}</h2>
          <ul className="mb-3 list-disc space-y-1 pl-5">
            {others.map(({ reason }) => (
              <li key={reason} className="whitespace-pre-line">
                {reason}
              </li>
            ))}
          </ul>
          <div className="rounded-box border border-line p-4">
            <h3 className="text-body">{t("otherPapers")}</h3>
            <PaperSlot componentKey="other" name={t("otherPapers")} {...place} />
          </div>
        </section>
      )}
    </>
  );
}

function PaperSlot({
  componentKey,
  name,
  supplementId,
  papers,
  returnTo,
  maxBytes,
  refused,
}: Omit<SupplementPapersProps, "items" | "components"> & { componentKey: string; name: string }) {
  return (
    <>
      <div className="my-3">
        <PaperList
          papers={papers.filter((paper) => paper.componentKey === componentKey)}
          removal={{ returnTo }}
        />
      </div>
      <PaperUpload
        place={{ supplementId, componentKey }}
        paper={name}
        returnTo={returnTo}
        maxBytes={maxBytes}
        error={refused?.componentKey === componentKey ? refused.code : undefined}
      />
    </>
  );
}
