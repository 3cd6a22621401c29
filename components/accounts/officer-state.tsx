import { useTranslations } from "next-intl";
import { StatusBadge } from "#components/ui/badge.tsx";

export type AccountState = "open" | "lockedOut" | "disabled";

const tones = { open: "ok", lockedOut: "attention", disabled: "danger" } as const;
const icons = { open: "checkCircle", lockedOut: "clock", disabled: "lock" } as const;

/** Whether the account can be used, and whether its first password was changed. */
export function OfficerState({ state, mustChange }: { state: AccountState; mustChange: boolean }) {
  const t = useTranslations("accounts.state");
  return (
    <span className="inline-flex flex-wrap gap-2">
      <StatusBadge tone={tones[state]} icon={icons[state]}>
        {t(state)}
      </StatusBadge>
      {mustChange && <StatusBadge tone="attention">{t("mustChange")}</StatusBadge>}
    </span>
  );
}
