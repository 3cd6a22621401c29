import { copy, paper, t } from "./build.ts";

/** Shown, never kept. Where the population database stands in for it, substitutions.ts says so. */
export const identityCard = paper(
  "identityCard",
  "Thẻ căn cước, căn cước điện tử, hộ chiếu hoặc giấy tờ tùy thân khác còn giá trị",
  "Identity card, electronic identity, passport or another valid identity paper",
  { handling: "present" },
);

/** Wanted only when the officers cannot find the residence in the database themselves. */
export const residenceProof = paper("residenceProof", "Giấy tờ chứng minh nơi cư trú", "Proof of residence", {
  required: false,
  handling: "present",
  guidance: t(
    "Chỉ cần khi công chức không tra cứu được nơi cư trú của bạn trong cơ sở dữ liệu.",
    "Needed only when the officer cannot find your residence in the database.",
  ),
});

/** For whoever sends somebody else. Close relatives need no certification (Decree 123/2015/NĐ-CP and its circulars). */
export const mandate = paper("mandate", "Văn bản ủy quyền", "Written authorisation", {
  required: false,
  guidance: t(
    "Chỉ cần khi nhờ người khác làm thay. Ông bà, cha mẹ, con, vợ chồng, anh chị em ruột thì văn bản không phải chứng thực.",
    "Needed only when somebody else acts for you. It need not be certified for grandparents, parents, children, spouses, brothers and sisters.",
  ),
});

/** For registration of businesses, where the mandate needs no notary. */
export const businessMandate = paper(
  "mandate",
  "Văn bản ủy quyền nộp hồ sơ hoặc hợp đồng dịch vụ kèm giấy giới thiệu",
  "Authorisation to file, or a service contract with a letter of introduction",
  {
    required: false,
    guidance: t(
      "Chỉ cần khi nhờ cá nhân, tổ chức khác nộp thay; không bắt buộc công chứng, chứng thực.",
      "Needed only when a person or an organisation files for you; no notary is needed.",
    ),
  },
);

const onPaperOnly = t(
  "Chỉ cần khi nộp trực tiếp hoặc qua bưu chính. Nộp trực tuyến thì điền biểu mẫu ngay trên cổng.",
  "Needed only at the counter or by post. Online you fill in the form here instead.",
);

/** An application form with a blank to download. Online the electronic form takes its place. */
export function blank(vi: string, en: string, template: string) {
  return paper("applicationForm", vi, en, { required: false, template, guidance: onPaperOnly });
}

/** An application form of a procedure that is not filed online: always handed in. */
export function paperForm(vi: string, en: string, template?: string) {
  return paper("applicationForm", vi, en, template ? { template } : {});
}

/** The form of every residence procedure (Circular 53/2025/TT-BCA). */
export const ct01 = blank(
  "Tờ khai thay đổi thông tin cư trú (mẫu CT01)",
  "Declaration of change of residence (form CT01)",
  "ct01-thay-doi-thong-tin-cu-tru.pdf",
);

/** The request form of every identity card procedure (Circular 17/2024/TT-BCA). */
export const dc02 = paper(
  "requestForm",
  "Phiếu đề nghị giải quyết thủ tục về căn cước (mẫu DC02)",
  "Request about an identity card (form DC02)",
  { required: false, template: "dc02-de-nghi-ve-can-cuoc.pdf" },
);

/** Printed by the police from the population database for the person to check and sign. */
export const cc01 = paper(
  "collectionSheet",
  "Phiếu thu nhận thông tin căn cước (mẫu CC01)",
  "Identity information sheet (form CC01)",
  {
    required: false,
    guidance: t(
      "Công an in từ cơ sở dữ liệu để bạn kiểm tra và ký; bạn không phải chuẩn bị.",
      "The police print it from the database for you to check and sign; you need not prepare it.",
    ),
  },
);

/** A child or a person in care is represented by somebody who can show it. */
export const representation = paper(
  "representation",
  "Giấy tờ chứng minh người đại diện hợp pháp",
  "Proof of being the legal representative",
  {
    required: false,
    handling: "present",
    guidance: t(
      "Chỉ cần khi cơ sở dữ liệu chưa có thông tin về quan hệ cha mẹ, con hoặc giám hộ.",
      "Needed only when the database does not yet show who the parents or guardians are.",
    ),
  },
);

/** Certificate of land use rights. */
export const landCertificate = copy(
  "landCertificate",
  "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất",
  "Certificate of land use rights and ownership of attached property",
);
