import type { FormStep } from "#lib/forms/definition.ts";
import { fullName, option, personalId, words } from "./parts.ts";
import { caseIs, consentWays } from "./residence-cases.ts";

export const rented: FormStep = {
  key: "rented",
  title: words("Nhà thuê, mượn, ở nhờ", "A rented or lent home"),
  when: caseIs("rented"),
  fields: [
    {
      kind: "group",
      key: "landlord",
      label: words("Chủ nhà", "Owner of the home"),
      fields: [
        fullName(),
        personalId(),
        { kind: "phone", key: "phone", label: words("Số điện thoại", "Phone number") },
      ],
    },
    {
      kind: "text",
      key: "contractNumber",
      label: words(
        "Số công chứng, chứng thực của hợp đồng hoặc văn bản",
        "Number under which the contract was notarised or certified",
      ),
      example: words("215/2026", "215/2026"),
      maxLength: 60,
      required: true,
    },
    {
      kind: "date",
      key: "contractOn",
      label: words("Ngày hợp đồng", "Date of the contract"),
      rule: "notFuture",
      usualYearsAgo: [0, 10],
      required: true,
    },
    {
      kind: "number",
      key: "floorArea",
      label: words("Diện tích nhà ở", "Floor space"),
      help: words(
        "Tối thiểu 8 m² sàn cho mỗi người, nếu tỉnh không quy định mức khác.",
        "At least 8 m² for each person, unless the province has set another figure.",
      ),
      min: 1,
      max: 100_000,
      decimals: 2,
      unit: words("m²", "m²"),
      required: true,
    },
    {
      kind: "number",
      key: "peopleInHome",
      label: words(
        "Số người sẽ ở, kể cả người đang ở",
        "Number of people who will live there, present ones included",
      ),
      min: 1,
      max: 200,
      unit: words("người", "people"),
      required: true,
    },
    {
      kind: "choice",
      key: "landlordConsent",
      label: words("Chủ nhà đồng ý bằng cách nào?", "How does the owner consent?"),
      style: "radio",
      options: consentWays,
      required: true,
    },
  ],
};

export const facility: FormStep = {
  key: "facility",
  title: words("Cơ sở hoặc đơn vị", "The institution"),
  when: caseIs("facility"),
  fields: [
    {
      kind: "choice",
      key: "facilityKind",
      label: words("Loại cơ sở", "Kind of institution"),
      style: "radio",
      options: [
        option("care", "Cơ sở trợ giúp xã hội", "Care home"),
        option("religious", "Cơ sở tôn giáo, tín ngưỡng", "Religious house"),
        option("armed", "Đơn vị quân đội, công an", "Army or police unit"),
      ],
      required: true,
    },
    {
      kind: "text",
      key: "facilityName",
      label: words("Tên cơ sở, đơn vị", "Name of the institution"),
      example: words("Trung tâm Bảo trợ xã hội tỉnh", "Provincial centre for social protection"),
      required: true,
    },
    fullName({
      key: "facilityHead",
      label: words("Người đứng đầu hoặc đại diện", "Head or representative"),
      help: words(
        "Người này ký văn bản đề nghị hoặc giấy giới thiệu.",
        "The person who signs the request or the letter.",
      ),
    }),
  ],
};
