"use client"; // checks before it posts; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RadioGroupField, TextField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import type { DeliveryMethod } from "#lib/dossiers/lifecycle.ts";
import { deliverySchema } from "#lib/dossiers/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";

export type DeliveryDefaults = {
  phone: string;
  email: string;
  address: string;
  deliveryMethod: DeliveryMethod | "";
  deliveryAddress: string;
};

/** How the applicant is reached and how the result comes to them. */
export function DeliveryForm({
  defaults,
  canReceiveOnline,
  counter,
  action,
  children,
}: {
  defaults: DeliveryDefaults;
  canReceiveOnline: boolean;
  /** The office where results are collected, and its address. */
  counter: { name: string; address: string };
  action: FormAction;
  children: ReactNode;
}) {
  const t = useTranslations("filing.delivery");
  const { deliveryMethod, ...rest } = defaults;
  const form = useActionForm(deliverySchema, action, { ...rest, ...(deliveryMethod && { deliveryMethod }) });
  const online = { value: "online", label: t("online"), help: t("onlineHelp") };
  return (
    <Form form={form}>
      <h2 className="text-lead">{t("contact")}</h2>
      <TextField
        name="phone"
        label={t("phone")}
        help={t("phoneHelp")}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        className="max-w-60"
      />
      <TextField
        name="email"
        label={t("email")}
        help={t("emailHelp")}
        type="email"
        inputMode="email"
        autoComplete="email"
        optional
      />
      <TextField name="address" label={t("address")} autoComplete="street-address" optional />
      <h2 className="mt-8 text-lead">{t("result")}</h2>
      <RadioGroupField
        name="deliveryMethod"
        label={t("method")}
        choices={[
          ...(canReceiveOnline ? [online] : []),
          { value: "counter", label: t("counter", { office: counter.name }), help: counter.address },
          { value: "postal", label: t("postal"), help: t("postalHelp") },
        ]}
      />
      <TextField
        name="deliveryAddress"
        label={t("postalAddress")}
        help={t("postalAddressHelp")}
        autoComplete="street-address"
        optional
      />
      {children}
    </Form>
  );
}
