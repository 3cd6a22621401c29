import { substitutionFormat } from "#lib/procedures/substitution/row-schema.ts";
import type { CatalogueEntry } from "./build.ts";

type Rule = { code: string; document: string; database: string; provision?: string; partial?: true };

/** Where people show an identity card to a civil status officer, who finds them in the population database. */
const identifiedByData = [
  "1.001193",
  "1.003583",
  "2.000986",
  "1.000689",
  "1.004884",
  "1.000894",
  "1.004873",
  "2.000806",
  "1.000593",
  "1.004746",
  "1.000656",
  "2.000635",
  "2.002516",
  "1.004859",
  "1.001022",
  "1.004837",
  "1.004845",
].map(
  (code): Rule => ({
    code,
    document: "identityCard",
    database: "population",
    provision: "khoản 1 Điều 2 Nghị định 123/2015/NĐ-CP",
  }),
);

const rules: readonly Rule[] = [
  ...identifiedByData,
  {
    code: "2.001263",
    document: "adopterMaritalStatus",
    database: "civil_status",
    provision: "khoản 4 Điều 17 Luật Nuôi con nuôi",
  },
  { code: "2.000908", document: "relationship", database: "civil_status" },
  {
    code: "2.001035",
    document: "landCertificate",
    database: "land",
    provision: "điểm c khoản 1 Điều 36 Nghị định 23/2015/NĐ-CP",
  },
  {
    code: "2.001019",
    document: "landCertificate",
    database: "land",
    provision: "điểm c khoản 1 Điều 36 Nghị định 23/2015/NĐ-CP",
  },
  {
    code: "1.004222",
    document: "homeOwnership",
    database: "land",
    provision: "điểm a khoản 2 Điều 5 Nghị định 154/2024/NĐ-CP",
  },
  {
    code: "1.004222",
    document: "kinship",
    database: "civil_status",
    provision: "điểm a, b khoản 2 Điều 6 Nghị định 154/2024/NĐ-CP",
  },
  {
    code: "1.004222",
    document: "floorArea",
    database: "land",
    provision: "điểm c khoản 3 Điều 21 Luật Cư trú",
  },
  {
    code: "1.010038",
    document: "divorceProof",
    database: "civil_status",
    provision: "khoản 2 Điều 25 Luật Cư trú",
  },
  {
    code: "1.004194",
    document: "homeOwnership",
    database: "land",
    provision: "điểm a khoản 2 Điều 5 Nghị định 154/2024/NĐ-CP",
  },
  {
    code: "1.012796",
    document: "proofOfError",
    database: "population",
    provision: "Phụ lục I Nghị định 151/2025/NĐ-CP",
  },
  {
    code: "1.011441",
    document: "landCertificate",
    database: "land",
    provision: "điểm b khoản 1 Điều 28 Nghị định 99/2022/NĐ-CP",
  },
  {
    code: "1.013225",
    document: "landPapers",
    database: "land",
    provision: "Điều 53, 55, 56, 58 Nghị định 175/2024/NĐ-CP",
  },
  {
    code: "2.000829",
    document: "eligibility",
    database: "population",
    provision: "điểm a khoản 3 Điều 33 Thông tư 08/2017/TT-BTP",
  },
  {
    code: "1.012906",
    document: "identityCopy",
    database: "population",
    provision: "khoản 2 Điều 26 Nghị định 96/2024/NĐ-CP",
  },
  {
    code: "2.002288",
    document: "vehicleRegistration",
    database: "vehicle",
    provision: "điểm b khoản 2 Điều 23 Nghị định 158/2024/NĐ-CP",
  },
  {
    code: "2.001827",
    document: "registration",
    database: "business_registration",
    provision: "điểm b khoản 1 Điều 36 Luật An toàn thực phẩm",
    partial: true,
  },
  { code: "1.001686", document: "registration", database: "business_registration" },
  {
    code: "1.013934",
    document: "registration",
    database: "business_registration",
    provision: "Điều 38, 39 Nghị định 113/2025/NĐ-CP",
  },
  { code: "1.005090", document: "birthCertificate", database: "civil_status" },
  {
    code: "1.001456",
    document: "birthCertificate",
    database: "civil_status",
    provision: "điểm b khoản 2 Điều 15 Luật 49/2019/QH14",
  },
  { code: "2.000693", document: "birthCertificate", database: "civil_status" },
];

/**
 * Papers of the demonstration that data stand in for, as a file of rules: Annex I of Resolution 66.7/2025/NQ-CP, which holds
 * from 1 January 2026 to 28 February 2027.
 */
export function substitutionsOf(catalogue: readonly CatalogueEntry[]) {
  return {
    format: substitutionFormat,
    basis: "Nghị quyết 66.7/2025/NQ-CP, Phụ lục I",
    validFrom: "2026-01-01",
    validTo: "2027-02-28",
    rows: rules.map(({ code, document, database, ...rule }) => ({
      code,
      paper: paperOf(catalogue, code, document),
      databases: [database],
      documents: [document],
      ...rule,
    })),
  };
}

function paperOf(catalogue: readonly CatalogueEntry[], code: string, document: string): string {
  const content = catalogue.find((entry) => entry.code === code)?.content;
  const paper = content?.documents.find(({ key }) => key === document);
  if (!paper) throw new Error(`no paper ${document} in ${code}`);
  return paper.name.vi;
}
