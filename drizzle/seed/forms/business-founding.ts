import type { Condition } from "#lib/forms/conditions.ts";
import type { FormStep } from "#lib/forms/definition.ts";
import { birthDate, fullName, option, personalId, sex, words } from "./parts.ts";

const byFamily: Condition = { field: "founder", is: "family" };

export const founders: FormStep = {
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

export const business: FormStep = {
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
