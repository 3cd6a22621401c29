import { approval, at, reception, type Step, step, text } from "./common.ts";
import { communeAssignment, communeHandling } from "./commune.ts";

export function departmentReception(): Step {
  return reception(
    "assign",
    text(
      "Hồ sơ đã đến Trung tâm Phục vụ hành chính công và đang được kiểm tra.",
      "Your dossier has reached the public service centre and is being checked.",
    ),
  );
}

export function divisionAssignment(): Step {
  return {
    ...communeAssignment(),
    citizenText: text(
      "Lãnh đạo phòng chuyên môn của sở đang giao hồ sơ cho chuyên viên.",
      "The head of the department's division is giving your dossier to an officer.",
    ),
  };
}

export function divisionHandling(): Step {
  return {
    ...communeHandling("review"),
    name: text("Thẩm định hồ sơ, dự thảo kết quả", "Appraisal and draft"),
    citizenText: text(
      "Chuyên viên của sở đang thẩm định hồ sơ.",
      "An officer of the department is appraising your dossier.",
    ),
  };
}

export function departmentApproval(): Step {
  return approval(
    text("Lãnh đạo sở ký", "Signature by the department"),
    text("Lãnh đạo sở đang xem xét để ký.", "The head of the department is looking at it before signing."),
  );
}

/** The department proposes and does not decide itself. */
export function departmentSubmission(): Step {
  return step(
    "approve",
    text("Lãnh đạo sở ký tờ trình", "Submission signed by the department"),
    text(
      "Lãnh đạo sở đang ký tờ trình lên Ủy ban nhân dân tỉnh.",
      "The head of the department signs the submission to the provincial people's committee.",
    ),
    at("handlingAgency", "agencyLeader"),
    [
      { kind: "forward", to: "submit" },
      { kind: "returnToStep", to: "review" },
    ],
  );
}

export function departmentForwarding(): Step {
  return step(
    "submit",
    text("Văn thư sở chuyển hồ sơ lên tỉnh", "The department's records clerk sends it on"),
    text(
      "Hồ sơ đang được chuyển lên Ủy ban nhân dân tỉnh.",
      "Your dossier is on its way to the provincial people's committee.",
    ),
    at("handlingAgency", "recordsClerk"),
    [{ kind: "forward", to: "committeeAppraise" }],
  );
}
