"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, use } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonVariant, buttonClass } from "#components/ui/button-class.ts";
import { Icon } from "#components/ui/icon.tsx";
import type { IconName } from "#components/ui/icon-paths.ts";
import { Spinner } from "#components/ui/spinner.tsx";
import { FieldScope } from "./field-scope.ts";

/** Sends the form it stands in, once; while one waits it moves, and after a second says what it waits for. */
export function SubmitButton({
  variant = "primary",
  icon,
  className,
  children,
  ...rest
}: Omit<ComponentProps<"button">, "type"> & {
  variant?: ButtonVariant;
  icon?: IconName;
  children: ReactNode;
}) {
  const t = useTranslations("common.buttons");
  const scope = use(FieldScope);
  const { pending } = useFormStatus();
  const isPosting = pending || Boolean(scope?.isPosting);
  return (
    <span className="relative inline-flex flex-col">
      <button
        type="submit"
        aria-disabled={isPosting || undefined}
        onClick={(event) => isPosting && event.preventDefault()}
        className={buttonClass(variant, className)}
        {...rest}
      >
        {isPosting ? <Spinner /> : icon && <Icon name={icon} />}
        {children}
      </button>
      <span role="status" className="absolute right-0 bottom-full mb-1 whitespace-nowrap text-small">
        {isPosting && (
          <span className="animate-later rounded-box bg-ink px-2 py-0.5 text-paper">{t("sending")}</span>
        )}
      </span>
    </span>
  );
}
