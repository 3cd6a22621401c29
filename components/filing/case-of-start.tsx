import { useTranslations } from "next-intl";
import { guideId } from "#components/procedures/case-guide.tsx";
import { Said } from "#components/procedures/said.tsx";
import { linkClass } from "#components/ui/link-class.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";

/** The case chosen on the page of the procedure, with the way to another; without one, the way to find it. */
export function CaseOfStart({
  start: { code, content, caseKey },
}: {
  start: { code: string; content: ProcedureContent; caseKey: string | null };
}) {
  const t = useTranslations("guide");
  const chosen = content.cases.find(({ key }) => key === caseKey);
  const page = { pathname: "/procedures/[code]", params: { code }, hash: guideId } as const;
  if (!chosen && !content.guide) return null;
  return (
    <p className="my-4">
      {chosen && (
        <>
          {t("startCase")}:{" "}
          <strong>
            <Said text={chosen.name} />
          </strong>
          .{" "}
        </>
      )}
      <Link href={page} prefetch={false} className={linkClass}>
        {t(chosen ? "startChange" : "startHelp")}
      </Link>
    </p>
  );
}
