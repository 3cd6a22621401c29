import type { ComponentProps, ReactNode } from "react";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { type ButtonVariant, buttonClass } from "./button-class.ts";
import type { Href } from "./href.ts";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

type Look = { variant?: ButtonVariant; icon?: IconName; children: ReactNode; className?: string };

/** A link to one of our pages that looks like a button. */
export function LinkButton({
  href,
  variant = "secondary",
  icon,
  className,
  children,
}: Look & { href: Href }) {
  return (
    <Link href={href} prefetch={false} className={buttonClass(variant, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

/** The same for what is not a page of ours: a file, another site, a telephone number. */
export function AnchorButton({
  variant = "secondary",
  icon,
  className,
  children,
  ...rest
}: Look & ComponentProps<"a">) {
  return (
    <a className={buttonClass(variant, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
