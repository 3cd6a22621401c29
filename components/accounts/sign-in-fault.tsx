import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { refusalCodes } from "#lib/platform/errors.ts";

/** Why somebody came back from signing in without being signed in. `code` is what the address says. */
export function SignInFault({ code }: { code: unknown }) {
  const t = useTranslations();
  if (code === undefined) return null;
  const known = refusalCodes.find((each) => each === code) ?? "unavailable";
  const isChoice = known === "cancelled";
  return (
    <Notice
      tone={isChoice ? "info" : "error"}
      role={isChoice ? "status" : "alert"}
      title={isChoice ? undefined : t("signIn.failed")}
    >
      <p>{t(`errors.${known}`)}</p>
    </Notice>
  );
}
