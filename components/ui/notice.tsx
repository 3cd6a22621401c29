import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type NoticeTone = "info" | "success" | "warning" | "error";

const looks: Record<NoticeTone, { colours: string; ink: string; icon: IconName }> = {
  info: { colours: "border-lam bg-lam-soft", ink: "text-lam", icon: "info" },
  success: { colours: "border-ok bg-ok-soft", ink: "text-ok", icon: "checkCircle" },
  warning: { colours: "border-gold bg-gold-soft", ink: "text-gold", icon: "warning" },
  error: { colours: "border-danger bg-danger-soft", ink: "text-danger", icon: "error" },
};

/** Something to know before going on. `role="status"` for what appeared because of what was just done. */
export function Notice({
  tone = "info",
  title,
  role,
  children,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  role?: "status" | "alert";
  children?: ReactNode;
}) {
  const t = useTranslations("common.notice");
  const { colours, ink, icon } = looks[tone];
  return (
    <div role={role} className={classNames("my-4 flex gap-3 rounded-r-box border-l-4 p-4", colours)}>
      <Icon name={icon} className={classNames("mt-0.5 size-6", ink)} />
      <div className="min-w-0 grow space-y-2">
        <VisuallyHidden>{t(tone)}: </VisuallyHidden>
        {title && <p className={classNames("font-strong", ink)}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
