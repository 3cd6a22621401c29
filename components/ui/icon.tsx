import { classNames } from "./class-names.ts";
import { type IconName, iconPaths } from "./icon-paths.ts";

/** One of our icons beside words that say the same; `label` names it where it stands alone. */
export function Icon({ name, label, className }: { name: IconName; label?: string; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={classNames("inline-block shrink-0", className ?? "size-[1.25em]")}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
