import { contact } from "../forms/filer.ts";
import { fullName, known, option, personalId, sex, words } from "../forms/parts.ts";
import type { SeededBlock } from "./block.ts";

/** Who files: what the account vouches for is not asked again. New forms begin with it. */
export const requesterBlock: SeededBlock = {
  key: "requester",
  name: words("Người nộp hồ sơ", "The person who files"),
  fields: [
    fullName({ prefill: known("citizen.fullName"), readOnlyWhenVerified: true, autocomplete: "name" }),
    personalId({ prefill: known("citizen.personalId"), readOnlyWhenVerified: true }),
    {
      kind: "date",
      key: "birthDate",
      label: words("Ngày, tháng, năm sinh", "Date of birth"),
      rule: "notFuture",
      usualYearsAgo: [14, 100],
      required: true,
      prefill: known("citizen.birthDate"),
      readOnlyWhenVerified: true,
    },
    ...contact,
    {
      kind: "address",
      key: "address",
      label: words("Nơi cư trú", "Place of residence"),
      scope: "anywhere",
      detail: "required",
      required: true,
      prefill: known("citizen.address"),
    },
  ],
};

/** Somebody's identity as a card of identity states it. */
export const identityBlock: SeededBlock = {
  key: "identity",
  name: words("Nhân thân một công dân", "A citizen's identity"),
  fields: [
    fullName({ autocomplete: "off" }),
    {
      kind: "date",
      key: "birthDate",
      label: words("Ngày, tháng, năm sinh", "Date of birth"),
      rule: "notFuture",
      usualYearsAgo: [0, 100],
      required: true,
    },
    sex(),
    personalId({ acceptsOldCard: true, birthDate: "identity.birthDate", sex: "identity.sex" }),
    {
      kind: "choice",
      key: "ethnicity",
      label: words("Dân tộc", "Ethnic group"),
      style: "search",
      catalogue: "ethnicGroups",
      required: true,
    },
    {
      kind: "choice",
      key: "nationality",
      label: words("Quốc tịch", "Nationality"),
      style: "search",
      catalogue: "countries",
      required: true,
      prefill: [{ value: "VN" }],
    },
  ],
};

/** A child the dossier is about. */
export const childBlock: SeededBlock = {
  key: "child",
  name: words("Trẻ em trong hồ sơ", "A child the dossier is about"),
  fields: [
    fullName({ label: words("Họ, chữ đệm, tên của trẻ", "Full name of the child"), autocomplete: "off" }),
    {
      kind: "date",
      key: "birthDate",
      label: words("Ngày sinh của trẻ", "Date of birth of the child"),
      rule: "notFuture",
      usualYearsAgo: [0, 16],
      required: true,
    },
    sex({ label: words("Giới tính của trẻ", "Sex of the child") }),
    personalId({
      label: words("Số định danh của trẻ", "Personal number of the child"),
      help: words("Để trống nếu trẻ chưa được cấp.", "Leave empty if the child has none yet."),
      required: undefined,
      birthDate: "child.birthDate",
      sex: "child.sex",
    }),
  ],
};

/** Who acts for somebody else, and on what ground. */
export const representativeBlock: SeededBlock = {
  key: "representative",
  name: words("Người đại diện, người được ủy quyền", "Representative or mandatary"),
  fields: [
    {
      kind: "choice",
      key: "ground",
      label: words("Đại diện theo", "Acts by"),
      style: "radio",
      options: [
        option("law", "Pháp luật (cha, mẹ, người giám hộ)", "Law (parent, guardian)"),
        option("mandate", "Giấy ủy quyền", "A mandate in writing"),
        option("office", "Chức vụ trong tổ chức", "Their office in an organisation"),
      ],
      required: true,
    },
    fullName({ label: words("Họ, chữ đệm, tên người đại diện", "Full name of the representative") }),
    personalId({ acceptsOldCard: true }),
    {
      kind: "phone",
      key: "phone",
      label: words("Số điện thoại người đại diện", "Phone number of the representative"),
      required: true,
      prefill: [{ from: "bank.representative.phone", freshForDays: 365 }],
    },
    {
      kind: "date",
      key: "mandatedOn",
      label: words("Ngày lập giấy ủy quyền", "Date of the mandate"),
      rule: "notFuture",
      usualYearsAgo: [0, 5],
      required: true,
      when: { field: "representative.ground", is: "mandate" },
    },
    {
      kind: "file",
      key: "mandate",
      label: words("Bản chụp giấy ủy quyền", "Copy of the mandate"),
      maxFiles: 3,
      required: true,
      when: { field: "representative.ground", is: "mandate" },
    },
  ],
};
