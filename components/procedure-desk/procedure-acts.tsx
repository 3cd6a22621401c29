import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ActOrReason } from "#components/versions/act-or-reason.tsx";
import type { DeskProcedure } from "#lib/procedures/queries/desk-procedure.ts";

/** What may be done with a procedure as a whole. */
export function ProcedureActs({
  procedure: { code, acts, base, ownCommunes, agencyId },
}: {
  procedure: DeskProcedure;
}) {
  const t = useTranslations("procedureDesk.one");
  const locale = useLocale();
  return (
    <>
      {base?.state === "published" && (
        <LinkButton href={{ pathname: "/procedures/[code]", params: { code } }} icon="eye">
          {t("public")}
        </LinkButton>
      )}
      {ownCommunes
        .filter(({ id }) => id !== agencyId)
        .map(({ id, name }) => (
          <LinkButton
            key={id}
            icon="building"
            href={{ pathname: "/staff/procedures/[code]", params: { code }, query: { xa: id } }}
          >
            {t("ownLayer", { commune: name[locale] })}
          </LinkButton>
        ))}
      {acts.close !== undefined && (
        <ActOrReason reason={acts.close} label={t("close")}>
          <LinkButton href={{ pathname: "/staff/procedures/[code]/close", params: { code } }} icon="stop">
            {t("close")}
          </LinkButton>
        </ActOrReason>
      )}
    </>
  );
}
