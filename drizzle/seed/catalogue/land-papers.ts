import { originalAndCopy, paper, seeNote, t } from "./build.ts";

/** Fees of land procedures stand in the law on fees and in decisions of the province. */
export const landFees = seeNote(
  t(
    "Theo Luật Phí và lệ phí và nghị quyết của Hội đồng nhân dân tỉnh. Tiền sử dụng đất, thuế (nếu có) thông báo riêng.",
    "As in the Law on Fees and Charges and the resolution of the provincial council. Land levies and taxes, if any, are notified apart.",
  ),
);

/** The original certificate goes back to the land office. */
export const originalCertificate = paper(
  "originalCertificate",
  "Bản gốc giấy chứng nhận đã cấp",
  "The original certificate",
  originalAndCopy,
);

/** For whoever sends somebody else to the land office. */
export const landMandate = paper(
  "mandate",
  "Văn bản về việc đại diện, ủy quyền",
  "Authorisation of a representative",
  {
    ...originalAndCopy,
    required: false,
    guidance: t("Khi nhờ người khác làm thay.", "When somebody acts for you."),
  },
);
