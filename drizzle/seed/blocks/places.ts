import { known, option, words } from "../forms/parts.ts";
import type { SeededBlock } from "./block.ts";

/** How somebody wants to be reached about the dossier. */
export const contactBlock: SeededBlock = {
  key: "contact",
  name: words("Cách liên hệ", "How to be reached"),
  fields: [
    {
      kind: "phone",
      key: "phone",
      label: words("Số điện thoại liên hệ", "Phone number to call"),
      acceptsLandline: true,
      required: true,
      prefill: [...known("citizen.phone"), { from: "bank.contact.phone", freshForDays: 365 }],
    },
    {
      kind: "email",
      key: "email",
      label: words("Thư điện tử", "E-mail address"),
      prefill: [...known("citizen.email"), { from: "bank.contact.email", freshForDays: 365 }],
    },
    {
      kind: "choice",
      key: "way",
      label: words("Muốn được báo tin bằng", "Prefers to be told by"),
      style: "radio",
      options: [
        option("call", "Gọi điện", "A call"),
        option("message", "Tin nhắn", "A text message"),
        option("mail", "Thư điện tử", "E-mail"),
      ],
      prefill: [{ from: "bank.contact.way" }],
    },
  ],
};

/** Where somebody lives, and where they are registered where that differs. */
export const residenceBlock: SeededBlock = {
  key: "residence",
  name: words("Nơi thường trú và nơi ở", "Registered and present residence"),
  fields: [
    {
      kind: "address",
      key: "registered",
      label: words("Nơi thường trú", "Registered residence"),
      scope: "anywhere",
      detail: "required",
      required: true,
      prefill: known("citizen.address"),
    },
    {
      kind: "yesNo",
      key: "livesElsewhere",
      label: words("Hiện ở nơi khác nơi thường trú?", "Lives elsewhere at present?"),
      required: true,
    },
    {
      kind: "address",
      key: "present",
      label: words("Nơi ở hiện tại", "Present residence"),
      scope: "anywhere",
      detail: "required",
      required: true,
      when: { field: "residence.livesElsewhere", is: true },
      prefill: [{ from: "bank.residence.present", freshForDays: 180 }],
    },
  ],
};

/** A piece of land as its certificate describes it. */
export const parcelBlock: SeededBlock = {
  key: "parcel",
  name: words("Thửa đất", "Piece of land"),
  fields: [
    {
      kind: "text",
      key: "number",
      label: words("Thửa đất số", "Number of the parcel"),
      maxLength: 20,
      required: true,
    },
    {
      kind: "text",
      key: "sheet",
      label: words("Tờ bản đồ số", "Number of the map sheet"),
      maxLength: 20,
      required: true,
    },
    {
      kind: "number",
      key: "area",
      label: words("Diện tích", "Area"),
      min: 1,
      decimals: 1,
      unit: words("m²", "m²"),
      required: true,
    },
    {
      kind: "address",
      key: "place",
      label: words("Địa chỉ thửa đất", "Where the land lies"),
      scope: "homeProvince",
      detail: "required",
      required: true,
    },
    {
      kind: "file",
      key: "certificate",
      label: words("Bản chụp giấy chứng nhận", "Copy of the certificate"),
      help: words("Chụp rõ trang có sơ đồ thửa đất.", "With the page that shows the plan of the land."),
      maxFiles: 4,
    },
  ],
};
