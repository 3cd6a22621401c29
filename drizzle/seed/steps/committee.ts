import { at, issue, type Step, step, text } from "./common.ts";

export function committeeAppraisal(): Step {
  return step(
    "committeeAppraise",
    text("Văn phòng Ủy ban nhân dân tỉnh thẩm tra", "Examination by the provincial office"),
    text(
      "Chuyên viên Văn phòng Ủy ban nhân dân tỉnh đang thẩm tra hồ sơ.",
      "An officer of the provincial people's committee office is examining your dossier.",
    ),
    at("competentAuthority", "committeeOfficer"),
    [
      { kind: "forward", to: "committeeReview" },
      { kind: "returnToStep", to: "appraise" },
    ],
  );
}

export function committeeReview(): Step {
  return step(
    "committeeReview",
    text("Lãnh đạo Văn phòng rà soát", "Review by the head of the provincial office"),
    text(
      "Lãnh đạo Văn phòng Ủy ban nhân dân tỉnh đang rà soát hồ sơ.",
      "The head of the provincial people's committee office is reviewing your dossier.",
    ),
    at("competentAuthority", "committeeOfficeLeader"),
    [
      { kind: "forward", to: "committeeApprove" },
      { kind: "returnToStep", to: "committeeAppraise" },
    ],
  );
}

export function committeeApproval(): Step {
  return step(
    "committeeApprove",
    text("Lãnh đạo Ủy ban nhân dân tỉnh ký", "Signature by the provincial people's committee"),
    text(
      "Lãnh đạo Ủy ban nhân dân tỉnh đang xem xét để ký.",
      "The leader of the province is looking at it before signing.",
    ),
    at("competentAuthority", "committeeLeader"),
    [
      { kind: "approve", to: "issue" },
      { kind: "decline", to: "issue" },
      { kind: "returnToStep", to: "committeeReview" },
    ],
  );
}

export function committeeIssue(): Step {
  return { ...issue("handOver"), holder: at("competentAuthority", "recordsClerk") };
}
