"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { useFormContext } from "react-hook-form";
import { type ButtonVariant, buttonClass } from "#components/ui/button-class.ts";
import { Icon } from "#components/ui/icon.tsx";
import type { IconName } from "#components/ui/icon-paths.ts";
import { Spinner } from "#components/ui/spinner.tsx";
import type { ActionForm } from "./use-action-form.ts";

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
  const form = useFormContext() as ActionForm<Record<string, unknown>> | null;
  const { pending } = useFormStatus();
  const isPosting = pending || Boolean(form?.isPosting);
  return (
    <span className="inline-flex flex-col items-stretch">
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
      <span role="status" className="text-center text-muted text-small">
        {isPosting && <span className="animate-later">{t("sending")}</span>}
      </span>
    </span>
  );
}
