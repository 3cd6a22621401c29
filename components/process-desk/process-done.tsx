import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";

const known = ["saved", "published", "discarded", "begun"] as const;

/** What was just done, when the address says so. */
export function ProcessDone({ done }: { done: unknown }) {
  const t = useTranslations("processDesk.done");
  const what = known.find((each) => each === done);
  return what ? <Notice tone="success" role="status" title={t(what)} /> : null;
}
