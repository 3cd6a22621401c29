import type { ComponentProps } from "react";
import { type ButtonVariant, buttonClass } from "./button-class.ts";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

/** A button. In a form that posts, `SubmitButton` also shows that it is waiting. */
export function Button({
  variant = "secondary",
  icon,
  type = "button",
  className,
  children,
  ...rest
}: ComponentProps<"button"> & { variant?: ButtonVariant; icon?: IconName }) {
  return (
    <button type={type} className={buttonClass(variant, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
