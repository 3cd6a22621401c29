import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Icon } from "#components/ui/icon.tsx";

export type SignOutAction = NonNullable<ComponentProps<"form">["action"]>;

/** Ends the session by a plain post. */
export function SignOut({ action, className }: { action: SignOutAction; className: string }) {
  const t = useTranslations("common.nav");
  return (
    <form action={action}>
      <button type="submit" className={className}>
        <Icon name="signOut" />
        {t("signOut")}
      </button>
    </form>
  );
}
