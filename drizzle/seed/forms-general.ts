import type { Condition } from "#lib/forms/conditions.ts";
import type { FormDefinition, FormStep } from "#lib/forms/definition.ts";
import { filer } from "./forms/filer.ts";
import { option, truth, words } from "./forms/parts.ts";

const forOrganisation: Condition = { field: "requester.relation", is: "organisation" };
const forAnother: Condition = { field: "requester.relation", in: ["family", "mandatary"] };

const requester: FormStep = {
  key: "requester",
  title: words("Người nộp hồ sơ", "The person who files"),
  fields: [
    filer(
      [
        option("self", "Tôi nộp cho chính mình", "For myself"),
        option("family", "Tôi nộp cho người thân", "For a member of my family"),
        option("mandatary", "Tôi được ủy quyền nộp thay", "With a mandate, for somebody else"),
        option(
          "organisation",
          "Tôi nộp cho doanh nghiệp, hợp tác xã, tổ chức",
          "For a company, cooperative or organisation",
        ),
      ],
      words("Bạn nộp hồ sơ cho ai?", "For whom do you file?"),
    ),
    {
      kind: "group",
      key: "owner",
      label: words("Người có hồ sơ", "The person the dossier is about"),
      when: forAnother,
      fields: [
        {
          kind: "text",
          key: "fullName",
          label: words("Họ, chữ đệm, tên", "Full name"),
          format: "name",
          maxLength: 100,
          required: true,
          autocomplete: "off",
        },
        {
          kind: "personalId",
          key: "personalId",
          label: words("Số định danh cá nhân", "Personal identification number"),
          help: words("Để trống nếu không biết.", "Leave empty if not known."),
          acceptsOldCard: true,
        },
      ],
    },
    {
      kind: "group",
      key: "organisation",
      label: words("Doanh nghiệp, hợp tác xã, tổ chức", "Company, cooperative or organisation"),
      when: forOrganisation,
      fields: [
        {
          kind: "text",
          key: "name",
          label: words("Tên", "Name"),
          maxLength: 200,
          required: true,
          autocomplete: "organization",
        },
        {
          kind: "taxCode",
          key: "taxCode",
          label: words("Mã số thuế", "Tax code"),
          help: words("Tổ chức chưa có mã số thuế thì để trống.", "Leave empty if there is none yet."),
          acceptsPersonalId: true,
        },
      ],
    },
  ],
};

const request: FormStep = {
  key: "request",
  title: words("Nội dung đề nghị", "What is asked for"),
  intro: words(
    "Viết ngắn gọn bằng lời của bạn. Chi tiết chuyên môn nằm trong giấy tờ bạn đính kèm ở bước sau.",
    "Write briefly and in your own words. The particulars are in the papers you attach in the next step.",
  ),
  fields: [
    {
      kind: "text",
      key: "subject",
      label: words("Bạn đề nghị giải quyết việc gì?", "What do you ask for?"),
      example: words(
        "Đăng ký tạm trú tại tổ 5 từ tháng này",
        "Temporary residence in group 5 from this month",
      ),
      maxLength: 200,
      required: true,
    },
    {
      kind: "longText",
      key: "details",
      label: words("Trình bày cụ thể", "Particulars"),
      help: words(
        "Ai, việc gì, ở đâu, từ khi nào; lý do nếu thủ tục đòi hỏi.",
        "Who, what, where and since when; the reason where the procedure asks for one.",
      ),
      maxLength: 2000,
      required: true,
    },
    {
      kind: "address",
      key: "place",
      label: words("Nơi có việc cần giải quyết", "The place it is about"),
      help: words(
        "Ví dụ nơi có thửa đất, ngôi nhà, cửa hàng. Để trống nếu không liên quan đến địa điểm.",
        "For instance where the land, house or shop is. Leave empty if no place is concerned.",
      ),
      scope: "homeProvince",
      detail: "optional",
    },
    {
      kind: "text",
      key: "formerPaper",
      label: words("Số giấy tờ đã được cấp trước đây", "Number of the paper issued before"),
      help: words(
        "Khi xin cấp lại, đổi, gia hạn hoặc sửa giấy tờ đã có.",
        "When you ask to replace, exchange, extend or correct a paper you have.",
      ),
      maxLength: 100,
    },
    truth,
  ],
};

/** The application of every procedure that has no form of its own. */
export const generalApplication: FormDefinition = {
  key: "generalApplication",
  version: 1,
  title: words("Đơn đề nghị giải quyết thủ tục hành chính", "Application for an administrative procedure"),
  summary: ["subject", "requester.fullName"],
  steps: [requester, request],
};
