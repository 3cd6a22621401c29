import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { Device } from "#lib/accounts/device.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { ActForm } from "./act-form.tsx";

type Session = { id: string; since: Date; device: Device; isCurrent: boolean };

/** Where somebody is signed in, each with a way to end it, and all at once. */
export function SessionList({
  sessions,
  end,
  endEvery,
}: {
  sessions: readonly Session[];
  end: FormAction;
  endEvery: FormAction;
}) {
  const t = useTranslations("account.sessions");
  const nameOf = ({ browser, system }: Device) =>
    t("device", { browser: browser ?? t("unknownBrowser"), system: system ?? t("unknownSystem") });
  return (
    <>
      <ul className="divide-y divide-line border-line border-y">
        {sessions.map(({ id, since, device, isCurrent }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <div>
              <span className="font-strong">{nameOf(device)}</span>{" "}
              {isCurrent && <Badge tone="ok">{t("current")}</Badge>}
              <div className="text-muted text-small">
                {t("since")} <DateTime at={since} form="short" />
              </div>
            </div>
            <ActForm
              action={end}
              values={{ sessionId: id }}
              label={t("endLabel", { device: nameOf(device) })}
            >
              {t("end")}
            </ActForm>
          </li>
        ))}
      </ul>
      <p className="mt-4 text-muted text-small">{t("endAllNote")}</p>
      <ActForm action={endEvery} values={{}} variant="danger" icon="signOut" className="mt-2">
        {t("endAll")}
      </ActForm>
    </>
  );
}
