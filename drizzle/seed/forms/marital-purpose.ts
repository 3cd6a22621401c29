import type { Condition } from "#lib/forms/conditions.ts";
import type { FormStep } from "#lib/forms/definition.ts";
import { birthDate, fullName, nationality, option, words } from "./parts.ts";

const forMarriage: Condition = { field: "purpose", is: "marriage" };

/** What the certificate is for: a marriage needs the future spouse, anything else its reason in words. */
export const purpose: FormStep = {
  key: "purpose",
  title: words("Dùng vào việc gì", "What it is for"),
  fields: [
    {
      kind: "choice",
      key: "purpose",
      label: words("Mục đích sử dụng giấy xác nhận", "Purpose of the certificate"),
      style: "radio",
      options: [
        option("marriage", "Để đăng ký kết hôn", "To register a marriage"),
        option("property", "Mua bán, vay vốn, nhà đất", "Property, loans, land"),
        option("other", "Việc khác", "Something else"),
      ],
      required: true,
    },
    {
      kind: "text",
      key: "purposeDetail",
      label: words("Ghi rõ mục đích", "The purpose in words"),
      help: words("Nội dung này được ghi vào giấy xác nhận.", "This is written on the certificate."),
      example: words("Làm thủ tục chuyển nhượng quyền sử dụng đất", "To transfer a land-use right"),
      required: true,
      when: { field: "purpose", in: ["property", "other"] },
    },
    {
      kind: "group",
      key: "partner",
      label: words("Người sẽ kết hôn cùng", "The future spouse"),
      when: forMarriage,
      fields: [
        fullName(),
        birthDate({ usualYearsAgo: [18, 90] }),
        nationality(),
        {
          kind: "text",
          key: "identityPaper",
          label: words("Số giấy tờ tùy thân", "Number of an identity paper"),
          help: words("Số định danh cá nhân hoặc hộ chiếu.", "Personal number or passport."),
          example: words("015199001234", "015199001234"),
          maxLength: 40,
          required: true,
        },
        {
          kind: "text",
          key: "marriagePlace",
          label: words("Nơi dự định đăng ký kết hôn", "Where the marriage will be registered"),
          example: words("Ủy ban nhân dân phường Cam Đường", "People's committee of Cam Đường ward"),
          required: true,
        },
      ],
    },
    {
      kind: "info",
      key: "oneOriginal",
      label: words(
        "Để kết hôn, mỗi lần chỉ cấp một bản và giấy có giá trị 6 tháng.",
        "For a marriage one original is issued at a time; it is valid for 6 months.",
      ),
      when: forMarriage,
    },
    {
      kind: "number",
      key: "originals",
      label: words("Số bản cần cấp", "Number of originals needed"),
      min: 1,
      max: 10,
      unit: words("bản", "originals"),
      required: true,
      prefill: [{ value: 1 }],
      when: { field: "purpose", in: ["property", "other"] },
    },
  ],
};
