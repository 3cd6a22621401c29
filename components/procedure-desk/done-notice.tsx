import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";

const known = ["begun", "saved", "published", "scheduled", "discarded", "forgotten", "closed"] as const;

/** What was just done, when the address says so. */
export function DoneNotice({ done }: { done: unknown }) {
  const t = useTranslations("procedureDesk.done");
  const what = known.find((each) => each === done);
  return what ? <Notice tone="success" role="status" title={t(what)} /> : null;
}
