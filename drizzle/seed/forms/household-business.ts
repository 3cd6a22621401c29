import type { Condition } from "#lib/forms/conditions.ts";
import type { FormDefinition, FormStep } from "#lib/forms/definition.ts";
import { activity, capital, tax } from "./business-activity.ts";
import { contact } from "./filer.ts";
import {
  birthDate,
  fullName,
  known,
  nationality,
  option,
  personalId,
  residence,
  sex,
  truth,
  words,
} from "./parts.ts";

const byFamily: Condition = { field: "founder", is: "family" };

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

const founders: FormStep = {
  key: "founders",
  title: words("Ai cùng thành lập", "Who founds it"),
  fields: [
    {
      kind: "choice",
      key: "founder",
      label: words("Hộ kinh doanh do ai thành lập?", "Who founds the household business?"),
      style: "radio",
      options: [
        option("individual", "Một cá nhân", "One person"),
        option("family", "Các thành viên hộ gia đình", "Members of a family"),
      ],
      required: true,
    },
    {
      kind: "info",
      key: "mandate",
      label: words(
        "Cần bản sao văn bản các thành viên ủy quyền cho một người làm chủ hộ, có công chứng hoặc chứng thực.",
        "A copy of the members' mandate to the owner is needed, notarised or certified.",
      ),
      when: byFamily,
    },
    {
      kind: "repeat",
      key: "members",
      label: words("Các thành viên khác", "The other members"),
      help: words("Không khai lại chủ hộ.", "Do not repeat the owner."),
      itemLabel: words("thành viên", "member"),
      min: 1,
      max: 20,
      when: byFamily,
      fields: [
        fullName(),
        sex(),
        birthDate({ usualYearsAgo: [18, 90] }),
        personalId({ birthDate: "members.birthDate", sex: "members.sex" }),
        {
          kind: "phone",
          key: "phone",
          label: words("Số điện thoại", "Phone number"),
        },
      ],
    },
  ],
};

const business: FormStep = {
  key: "business",
  title: words("Tên và địa điểm kinh doanh", "Name and place of business"),
  fields: [
    {
      kind: "text",
      key: "businessName",
      label: words("Tên hộ kinh doanh", "Name of the household business"),
      help: words(
        "Gồm “Hộ kinh doanh” và tên riêng. Không dùng “công ty”, “doanh nghiệp”; không trùng trong cùng xã, phường.",
        "“Hộ kinh doanh” and a name of its own. Not “company” or “enterprise”; not used already in the same commune.",
      ),
      example: words("Hộ kinh doanh Hoa Mận Bắc Hà", "Hộ kinh doanh Hoa Mận Bắc Hà"),
      autocomplete: "off",
      maxLength: 150,
      required: true,
    },
    {
      kind: "address",
      key: "businessPlace",
      label: words("Trụ sở", "Main place of business"),
      scope: "homeProvince",
      detail: "required",
      required: true,
    },
    {
      kind: "phone",
      key: "businessPhone",
      label: words("Điện thoại của hộ kinh doanh", "Phone of the business"),
      acceptsLandline: true,
      required: true,
      prefill: [{ from: "answers.owner.phone" }],
    },
    {
      kind: "email",
      key: "businessEmail",
      label: words("Thư điện tử của hộ kinh doanh", "E-mail of the business"),
      prefill: [{ from: "answers.owner.email" }],
    },
    {
      kind: "text",
      key: "website",
      label: words("Trang web hoặc gian hàng trên mạng", "Website or online shop"),
      example: words("www.hoamanbacha.vn", "www.hoamanbacha.vn"),
    },
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
