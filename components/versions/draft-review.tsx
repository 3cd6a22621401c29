import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActForm } from "#components/accounts/act-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import { type ActHindrance, ActOrReason } from "./act-or-reason.tsx";

/** A draft before it is published: what it changes, what it rests on, publishing it and throwing it away. */
export function DraftReview({
  acts,
  changes,
  grounds,
  problems,
  publish,
  discard,
  values,
}: {
  /** Why either cannot be done; undefined: there is no draft, or nobody ever may. */
  acts: { publish?: ActHindrance | undefined; discard?: ActHindrance | undefined };
  /** What it says otherwise than the version in force; null: none was ever in force. */
  changes: ReactNode;
  grounds?: ReactNode;
  /** What is wrong with it, where that is not told elsewhere. */
  problems?: ReactNode;
  /** The form that publishes it, or the act that does so at once. */
  publish: FormAction | { form: ReactNode };
  discard: FormAction;
  /** Which draft is meant, as it was on the screen. */
  values: Record<string, string>;
}) {
  const t = useTranslations("versions.review");
  if (acts.publish === undefined) return <Notice title={t("noDraft")} />;
  return (
    <>
      <Section title={t("changes")}>{changes ?? <p>{t("first")}</p>}</Section>
      {grounds && <Section title={t("grounds")}>{grounds}</Section>}
      <Section title={t("publish")}>
        {problems}
        <ActOrReason reason={acts.publish} label={t("publish")}>
          {"form" in publish ? (
            publish.form
          ) : (
            <>
              <p className="mb-3 max-w-reading">{t("publishNote")}</p>
              <ActForm action={publish} values={values} variant="primary" icon="check">
                {t("publish")}
              </ActForm>
            </>
          )}
        </ActOrReason>
      </Section>
      {acts.discard !== undefined && (
        <Section title={t("discard")}>
          <p className="mb-3 max-w-reading">{t("discardNote")}</p>
          <ActOrReason reason={acts.discard} label={t("discard")}>
            <ActForm action={discard} values={values} variant="danger" icon="remove">
              {t("discard")}
            </ActForm>
          </ActOrReason>
        </Section>
      )}
    </>
  );
}
