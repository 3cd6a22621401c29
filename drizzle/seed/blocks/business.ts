import { words } from "../forms/parts.ts";
import type { SeededBlock } from "./block.ts";

/** A company, cooperative or organisation. */
export const organisationBlock: SeededBlock = {
  key: "organisation",
  name: words("Doanh nghiệp, hợp tác xã, tổ chức", "Company, cooperative or organisation"),
  fields: [
    {
      kind: "text",
      key: "name",
      label: words("Tên doanh nghiệp, tổ chức", "Name of the company or organisation"),
      maxLength: 200,
      autocomplete: "organization",
      required: true,
      prefill: [{ from: "bank.organisation.name" }],
    },
    {
      kind: "taxCode",
      key: "taxCode",
      label: words("Mã số thuế, mã số doanh nghiệp", "Tax or enterprise code"),
      acceptsPersonalId: true,
      required: true,
      prefill: [{ from: "bank.organisation.taxCode" }],
    },
    {
      kind: "address",
      key: "office",
      label: words("Địa chỉ trụ sở", "Head office"),
      scope: "anywhere",
      detail: "required",
      required: true,
      prefill: [{ from: "bank.organisation.office", freshForDays: 365 }],
    },
    {
      kind: "text",
      key: "legalRepresentative",
      label: words("Người đại diện theo pháp luật", "Legal representative"),
      format: "name",
      maxLength: 100,
      required: true,
      prefill: [{ from: "bank.organisation.legalRepresentative", freshForDays: 365 }],
    },
    {
      kind: "phone",
      key: "phone",
      label: words("Số điện thoại của doanh nghiệp, tổ chức", "Phone number of the organisation"),
      acceptsLandline: true,
      prefill: [{ from: "bank.organisation.phone", freshForDays: 365 }],
    },
  ],
};

/** Where money is paid to: allowances, refunds. */
export const paymentBlock: SeededBlock = {
  key: "payment",
  name: words("Tài khoản nhận tiền", "Account to be paid to"),
  fields: [
    {
      kind: "text",
      key: "bank",
      label: words("Ngân hàng", "Bank"),
      maxLength: 100,
      required: true,
      prefill: [{ from: "bank.payment.bank", freshForDays: 180 }],
    },
    {
      kind: "text",
      key: "number",
      label: words("Số tài khoản", "Account number"),
      maxLength: 30,
      required: true,
      prefill: [{ from: "bank.payment.number", freshForDays: 180 }],
    },
    {
      kind: "text",
      key: "holder",
      label: words("Tên chủ tài khoản", "Name of the holder"),
      format: "name",
      maxLength: 100,
      required: true,
      prefill: [{ from: "bank.payment.holder", freshForDays: 180 }],
    },
  ],
};
