import type { Condition } from "#lib/forms/conditions.ts";
import type { FormStep } from "#lib/forms/definition.ts";
import { fullName, option, personalId, words } from "./parts.ts";

export const caseIs = (residenceCase: string): Condition => ({ field: "residenceCase", is: residenceCase });

/** How the other person's consent reaches the office. */
export const consentWays = [
  option("electronic", "Xác nhận trên ứng dụng định danh", "Confirmed in the identity app"),
  option("signed", "Ký vào văn bản và tải lên", "Signed on paper and uploaded"),
  option("counter", "Sẽ đến quầy xác nhận", "Will confirm at the counter"),
];

export const owned: FormStep = {
  key: "owned",
  title: words("Nhà của mình", "A home of one's own"),
  when: caseIs("owned"),
  fields: [
    {
      kind: "choice",
      key: "ownership",
      label: words("Giấy tờ về nhà ở", "Paper about the home"),
      style: "radio",
      options: [
        option(
          "certificate",
          "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà",
          "Certificate of land use and ownership",
        ),
        option(
          "contract",
          "Hợp đồng mua bán, giấy tờ thừa kế, tặng cho",
          "Contract of sale, inheritance or gift",
        ),
        option("commune", "Xác nhận của xã: không tranh chấp", "Confirmation by the commune: no dispute"),
        option("vehicle", "Phương tiện dùng để ở", "A boat or vehicle lived in"),
      ],
      required: true,
    },
    {
      kind: "text",
      key: "ownershipNumber",
      label: words("Số giấy chứng nhận", "Number of the certificate"),
      help: words("Có số này thì không phải nộp bản chụp.", "With this number no picture is needed."),
      example: words("DK 123456", "DK 123456"),
      maxLength: 60,
      required: true,
      when: { field: "ownership", is: "certificate" },
    },
  ],
};

export const joining: FormStep = {
  key: "joining",
  title: words("Về ở với người thân", "Joining relatives"),
  when: caseIs("join"),
  fields: [
    {
      kind: "group",
      key: "head",
      label: words("Chủ hộ", "Head of household"),
      fields: [fullName(), personalId()],
    },
    {
      kind: "choice",
      key: "kinship",
      label: words("Vì sao về ở cùng?", "On what ground?"),
      style: "select",
      options: [
        option("spouse", "Vợ về ở với chồng, chồng về ở với vợ", "Wife or husband joins the spouse"),
        option("childToParent", "Con về ở với cha, mẹ", "Child joins the parents"),
        option("parentToChild", "Cha, mẹ về ở với con", "Parents join a child"),
        option(
          "elderly",
          "Người cao tuổi về ở với anh, chị, em, cháu",
          "Elderly person joins siblings or grandchildren",
        ),
        option(
          "disabled",
          "Người khuyết tật, người mất năng lực về ở với người thân",
          "Person with a disability joins relatives",
        ),
        option(
          "minor",
          "Người chưa thành niên về ở với ông bà, anh chị, người giám hộ",
          "Minor joins grandparents, siblings or a guardian",
        ),
      ],
      required: true,
    },
    {
      kind: "choice",
      key: "headConsent",
      label: words("Chủ hộ đồng ý bằng cách nào?", "How does the head of household consent?"),
      style: "radio",
      options: consentWays,
      required: true,
    },
    {
      kind: "choice",
      key: "homeOwnerConsent",
      label: words(
        "Chủ sở hữu nhà (nếu không phải chủ hộ) đồng ý bằng cách nào?",
        "How does the owner of the home, if another person, consent?",
      ),
      style: "radio",
      options: [option("sameAsHead", "Chủ hộ cũng là chủ nhà", "The head is the owner"), ...consentWays],
      required: true,
    },
  ],
};
