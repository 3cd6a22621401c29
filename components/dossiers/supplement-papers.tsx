import { useLocale, useTranslations } from "next-intl";
import { type ListedPaper, PaperList } from "#components/papers/paper-list.tsx";
import { PaperUpload } from "#components/papers/paper-upload.tsx";
import type { SupplementView } from "#lib/dossiers/queries/supplement-view.ts";
import type { SupplementItem } from "#lib/dossiers/supplement.ts";
import type { ComponentDocument } from "#lib/procedures/content.ts";

type SupplementRequest = NonNullable<SupplementView["request"]>;

type SupplementPapersProps = {
  supplementId: string;
  items: readonly SupplementItem[];
  components: readonly ComponentDocument[];
  /** Questions of the form that are answered by sending files. */
  fileQuestions: SupplementRequest["fileQuestions"];
  papers: readonly (ListedPaper & { componentKey: string })[];
  returnTo: string;
  maxBytes: number;
  refused: { code: string; componentKey: string } | undefined;
};

/** Each paper that was asked for, why, and where to add it; and room for what goes with words. */
export function SupplementPapers({ items, components, fileQuestions, ...place }: SupplementPapersProps) {
  const t = useTranslations("dossiers.supplement");
  const locale = useLocale();
  const words = useTranslations("dossiers.stillNeeded");
  const nameOf = (key: string) => components.find((each) => each.key === key)?.name[locale] ?? t("other");
  const asked = [
    ...items.flatMap(({ target, reason, stillNeeded }) =>
      target.kind === "paper"
        ? [{ key: target.componentKey, name: nameOf(target.componentKey), reason, stillNeeded }]
        : [],
    ),
    ...fileQuestions.map(({ componentKey, label, reason }) => ({
      key: componentKey,
      name: label[locale],
      reason,
      stillNeeded: undefined,
    })),
  ];
  const others = items.filter(({ target }) => target.kind === "other");
  return (
    <>
      {asked.length > 0 && (
        <section className="my-8">
          <h2 className="mb-3 text-lead">{t("papers")}</h2>
          <ul className="space-y-4">
            {asked.map(({ key, name, reason, stillNeeded }) => (
              <li key={key} className="rounded-box border border-line p-4">
                <h3 className="text-body">{name}</h3>
                <p className="mb-3 text-gold">{t("reason", { reason })}</p>
                {stillNeeded && (
                  <p className="mb-3">{words(stillNeeded.why, { database: stillNeeded.database[locale] })}</p>
                )}
                <PaperSlot componentKey={key} name={name} {...place} />
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
}: Omit<SupplementPapersProps, "items" | "components" | "fileQuestions"> & {
  componentKey: string;
  name: string;
}) {
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
