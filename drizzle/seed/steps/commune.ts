import { approval, at, reception, type Step, step, text } from "./common.ts";

/** The clerk of the commune's one-stop office; `next` takes the dossier over. */
export function communeReception(next: string): Step {
  return reception(
    next,
    text(
      "Hồ sơ đã đến bộ phận một cửa và đang được kiểm tra.",
      "Your dossier has reached the one-stop office and is being checked.",
    ),
  );
}

export function communeAssignment(): Step {
  return step(
    "assign",
    text("Phân công thụ lý", "Assignment"),
    text(
      "Lãnh đạo phòng đang giao hồ sơ cho công chức phụ trách.",
      "The head of the division is giving your dossier to an officer.",
    ),
    at("handlingAgency", "divisionHead"),
    [{ kind: "assign", to: "appraise" }],
  );
}

/** The officer of the commune drafts the result; `next` is the review or the signature. */
export function communeHandling(next: string): Step {
  return step(
    "appraise",
    text("Thẩm tra hồ sơ, dự thảo kết quả", "Examination and draft"),
    text(
      "Công chức chuyên môn của xã, phường đang xử lý hồ sơ.",
      "The officer of the commune is working on your dossier.",
    ),
    at("handlingAgency", "caseOfficer"),
    [{ kind: "forward", to: next }, { kind: "requestSupplement" }],
  );
}

export function communeApproval(): Step {
  return approval(
    text("Lãnh đạo Ủy ban nhân dân xã ký", "Signature by the commune's people's committee"),
    text(
      "Lãnh đạo Ủy ban nhân dân xã, phường đang xem xét để ký.",
      "The leader of the commune is looking at it before signing.",
    ),
  );
}

export function policeVerification(): Step {
  return step(
    "verify",
    text("Công an xã kiểm tra, xác minh", "Verification by the commune police"),
    text(
      "Công an xã, phường đang kiểm tra thông tin trong cơ sở dữ liệu.",
      "The commune police are checking the information in the database.",
    ),
    at("handlingAgency", "caseOfficer"),
    [{ kind: "forward", to: "approve" }, { kind: "requestSupplement" }],
  );
}

export function policeDecision(): Step {
  return step(
    "approve",
    text("Chỉ huy Công an xã quyết định", "Decision by the head of the commune police"),
    text(
      "Chỉ huy Công an xã, phường đang xem xét để quyết định.",
      "The head of the commune police is about to decide.",
    ),
    at("handlingAgency", "divisionHead"),
    [
      { kind: "approve", to: "issue" },
      { kind: "decline", to: "issue" },
      { kind: "returnToStep", to: "verify" },
    ],
  );
}
