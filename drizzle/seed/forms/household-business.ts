import type { FormDefinition, FormStep } from "#lib/forms/definition.ts";
import { activity, capital, tax } from "./business-activity.ts";
import { business, founders } from "./business-founding.ts";
import { contact } from "./filer.ts";
import {
  birthDate,
  fullName,
  known,
  nationality,
  personalId,
  residence,
  sex,
  truth,
  words,
} from "./parts.ts";

const owner: FormStep = {
  key: "owner",
  title: words("Chủ hộ kinh doanh", "Owner of the household business"),
  fields: [
    {
      kind: "group",
      key: "owner",
      label: words("Chủ hộ kinh doanh", "The owner"),
      fields: [
        fullName({ prefill: known("citizen.fullName"), readOnlyWhenVerified: true, autocomplete: "name" }),
        sex({ prefill: known("citizen.sex"), readOnlyWhenVerified: true }),
        birthDate({
          usualYearsAgo: [18, 90],
          prefill: known("citizen.birthDate"),
          readOnlyWhenVerified: true,
        }),
        personalId({
          birthDate: "owner.birthDate",
          sex: "owner.sex",
          prefill: known("citizen.personalId"),
          readOnlyWhenVerified: true,
        }),
        nationality({ prefill: [...known("citizen.nationality"), { value: "Việt Nam" }] }),
        ...contact,
        {
          kind: "info",
          key: "tooYoung",
          label: words(
            "Chủ hộ kinh doanh phải đủ 18 tuổi và có năng lực hành vi dân sự đầy đủ.",
            "The owner must be at least 18 years old and have full legal capacity.",
          ),
          when: {
            and: [
              { field: "owner.birthDate", filled: true },
              { not: { field: "owner.birthDate", ageAtLeast: 18 } },
            ],
          },
        },
      ],
    },
  ],
};

const ownerAddress: FormStep = {
  key: "ownerAddress",
  title: words("Địa chỉ của chủ hộ", "Address of the owner"),
  fields: [
    residence({
      key: "permanentResidence",
      label: words("Nơi thường trú", "Permanent residence"),
      help: undefined,
      prefill: known("citizen.address"),
    }),
    {
      kind: "yesNo",
      key: "sameContactAddress",
      label: words("Nhận thư ở nơi thường trú?", "Is mail received at the permanent residence?"),
      required: true,
      prefill: [{ value: true }],
    },
    residence({
      key: "contactAddress",
      label: words("Địa chỉ liên lạc", "Address for mail"),
      help: undefined,
      autocomplete: "street-address",
      when: { field: "sameContactAddress", is: false },
    }),
  ],
};

const closing: FormStep = {
  key: "closing",
  title: words("Cam đoan", "Affirmation"),
  fields: [
    {
      kind: "consent",
      key: "onlyOne",
      label: words(
        "Tôi và các thành viên chưa đứng tên hộ kinh doanh nào khác, không là chủ doanh nghiệp tư nhân.",
        "Neither I nor the members hold another household business or own a private enterprise.",
      ),
      required: true,
    },
    {
      kind: "consent",
      key: "lawfulPlace",
      label: words(
        "Địa điểm kinh doanh thuộc quyền sử dụng hợp pháp của tôi và được dùng đúng mục đích.",
        "The place of business is lawfully at my disposal and is used for its purpose.",
      ),
      required: true,
    },
    truth,
  ],
};

/** Registration of a household business (1.001612). */
export const householdBusiness: FormDefinition = {
  key: "householdBusiness",
  version: 1,
  title: words("Giấy đề nghị đăng ký hộ kinh doanh", "Application to register a household business"),
  summary: ["businessName", "owner.fullName"],
  steps: [owner, ownerAddress, founders, business, activity, capital, tax, closing],
};
