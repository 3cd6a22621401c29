import { ethnicGroups } from "#lib/forms/catalogues/ethnic-groups.ts";
import type { Condition } from "#lib/forms/conditions.ts";
import type { FormDefinition, FormStep } from "#lib/forms/definition.ts";
import { father, marriage, mother } from "./birth-parents.ts";
import { filer } from "./filer.ts";
import { birthDate, copies, ethnicity, fullName, nationality, option, sex, truth, words } from "./parts.ts";

const relativeFiles: Condition = { field: "requester.relation", in: ["grandparent", "relative"] };
const requester: FormStep = {
  key: "requester",
  title: words("Người đi đăng ký", "The person who registers"),
  fields: [
    filer(
      [
        option("mother", "Mẹ", "Mother"),
        option("father", "Cha", "Father"),
        option("grandparent", "Ông, bà", "Grandparent"),
        option("relative", "Người thân thích khác", "Another relative"),
        option("guardian", "Người đang nuôi dưỡng trẻ", "The person who takes care of the child"),
        option(
          "organisation",
          "Tổ chức đang nuôi dưỡng trẻ",
          "The organisation that takes care of the child",
        ),
      ],
      words("Quan hệ với trẻ", "Relation to the child"),
    ),
    {
      kind: "consent",
      key: "agreedWithParents",
      label: words(
        "Tôi đã thống nhất với cha, mẹ của trẻ về các nội dung khai sinh.",
        "I have agreed with the child's parents on everything declared here.",
      ),
      help: words(
        "Ông, bà, người thân thích đi đăng ký thay thì không cần giấy ủy quyền.",
        "Grandparents and relatives who register instead of the parents need no written mandate.",
      ),
      required: true,
      when: relativeFiles,
    },
  ],
};

const child: FormStep = {
  key: "child",
  title: words("Thông tin của trẻ", "About the child"),
  fields: [
    {
      kind: "group",
      key: "child",
      label: words("Trẻ được khai sinh", "The child"),
      fields: [
        fullName({
          help: words(
            "Tên sẽ ghi trong giấy khai sinh. Hãy kiểm tra dấu và chính tả.",
            "The name that the birth certificate will show. Please check accents and spelling.",
          ),
          autocomplete: "off",
        }),
        sex(),
        birthDate({ label: words("Ngày sinh", "Date of birth"), usualYearsAgo: [0, 1] }),
        {
          kind: "info",
          key: "late",
          label: words(
            "Trẻ đã quá 60 ngày tuổi: vẫn đăng ký được như bình thường, chỉ là đăng ký quá hạn.",
            "The child is more than 60 days old: registration is still possible, it only counts as late.",
          ),
          when: { field: "child.birthDate", olderThanDays: 60 },
        },
        ethnicity({
          help: words(
            "Theo dân tộc của cha hoặc mẹ, do cha mẹ thỏa thuận.",
            "That of the father or of the mother, as they agree.",
          ),
        }),
        nationality(),
        {
          kind: "address",
          key: "hometown",
          label: words("Quê quán", "Home town"),
          help: words(
            "Theo quê quán của cha hoặc mẹ, ghi theo tên đơn vị hành chính hiện nay.",
            "That of the father or of the mother, by the names in use today.",
          ),
          scope: "anywhere",
          detail: "none",
          required: true,
        },
      ],
    },
  ],
};

const birthPlace: FormStep = {
  key: "birthPlace",
  title: words("Nơi sinh", "Place of birth"),
  fields: [
    {
      kind: "choice",
      key: "birthPlaceKind",
      label: words("Trẻ sinh ở đâu?", "Where was the child born?"),
      style: "radio",
      options: [
        option("facility", "Tại cơ sở y tế", "In a health facility"),
        option("home", "Tại nhà", "At home"),
        option("elsewhere", "Nơi khác", "Somewhere else"),
      ],
      required: true,
    },
    {
      kind: "text",
      key: "facilityName",
      label: words("Tên cơ sở y tế", "Name of the health facility"),
      example: words("Bệnh viện Sản Nhi tỉnh Lào Cai", "Bệnh viện Sản Nhi tỉnh Lào Cai"),
      required: true,
      when: { field: "birthPlaceKind", is: "facility" },
    },
    {
      kind: "address",
      key: "birthAddress",
      label: words("Địa chỉ nơi sinh", "Address of the place of birth"),
      scope: "anywhere",
      detail: "optional",
      required: true,
    },
    {
      kind: "choice",
      key: "birthEvidence",
      label: words("Giấy tờ chứng minh việc sinh", "What proves the birth"),
      style: "radio",
      options: [
        option("electronic", "Giấy chứng sinh điện tử", "Electronic certificate of live birth"),
        option("paper", "Giấy chứng sinh bằng giấy", "Certificate of live birth on paper"),
        option("witness", "Văn bản của người làm chứng", "Written statement of a witness"),
        option("commitment", "Giấy cam đoan về việc sinh", "Written commitment about the birth"),
        option("foundling", "Biên bản về việc trẻ bị bỏ rơi", "Record of an abandoned child"),
      ],
      required: true,
    },
    {
      kind: "text",
      key: "birthCertificateNumber",
      label: words("Số giấy chứng sinh", "Number of the certificate of live birth"),
      help: words(
        "Có số này thì bạn không phải tải bản chụp lên.",
        "With this number you need not upload a picture of it.",
      ),
      example: words("01.256.15.2026", "01.256.15.2026"),
      maxLength: 40,
      required: { field: "birthEvidence", is: "electronic" },
      when: { field: "birthEvidence", in: ["electronic", "paper"] },
    },
  ],
};

const wishes: FormStep = {
  key: "wishes",
  title: words("Yêu cầu và cam đoan", "Wishes and affirmation"),
  fields: [
    copies({
      label: words(
        "Số bản sao trích lục khai sinh muốn nhận",
        "Number of copies of the birth extract wanted",
      ),
    }),
    {
      kind: "longText",
      key: "note",
      label: words("Điều muốn nói thêm với cán bộ", "Anything else the officer should know"),
      maxLength: 1000,
    },
    truth,
  ],
};

/** Birth registration (1.001193). */
export const birthRegistration: FormDefinition = {
  key: "birthRegistration",
  version: 1,
  title: words("Tờ khai đăng ký khai sinh", "Birth registration"),
  lists: { ethnicGroups },
  summary: ["child.fullName", "child.birthDate"],
  steps: [requester, child, birthPlace, mother, father, marriage, wishes],
};
