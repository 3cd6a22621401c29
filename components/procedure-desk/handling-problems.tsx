import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import type { HandlingProblem } from "#lib/processes/queries/handling-problems.ts";

/** What keeps dossiers from being handled as the draft says, each with the way to the form or process it is about. */
export function HandlingProblems({ problems }: { problems: readonly HandlingProblem[] }) {
  const t = useTranslations("procedureDesk.handlingProblem");
  const errors = useTranslations("errors");
  if (problems.length === 0) return null;
  const distinct = [...new Map(problems.map((each) => [`${each.kind} ${each.key}`, each])).values()];
  return (
    <Notice tone="warning" title={t("title")}>
      <ul className="list-disc space-y-1 pl-5">
        {distinct.map(({ kind, key }) => (
          <li key={`${kind} ${key}`}>
            {errors(kind)}{" "}
            <Link
              href={
                kind === "formNotPublished"
                  ? { pathname: "/staff/forms/[key]/review", params: { key } }
                  : { pathname: "/staff/processes/[key]", params: { key } }
              }
              prefetch={false}
              className="text-lam underline"
            >
              {t(kind === "formNotPublished" ? "form" : "process", { key })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
