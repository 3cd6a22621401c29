import type { Role } from "#lib/accounts/actor.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ProcessAction, ProcessStep, StepOrganisation } from "#lib/processes/definition.ts";

/** A step before its budget is set. */
export type Step = Omit<ProcessStep, "workingMinutes" | "counted">;

export function reception(next: string, citizenText: Bilingual): Step {
  return step(
    "receive",
    text("Tiếp nhận, kiểm tra, số hóa hồ sơ", "Reception, check and digitisation"),
    citizenText,
    at("receptionOffice", "oneStopClerk"),
    [{ kind: "receive", to: next }, { kind: "requestSupplement" }, { kind: "refuse" }],
  );
}

/** A signer may also sign a negative result; both go to the records clerk. */
export function approval(name: Bilingual, citizenText: Bilingual): Step {
  return step("approve", name, citizenText, at("handlingAgency", "agencyLeader"), [
    { kind: "approve", to: "issue" },
    { kind: "decline", to: "issue" },
    { kind: "returnToStep", to: "appraise" },
  ]);
}

export function divisionReview(): Step {
  return step(
    "review",
    text("Lãnh đạo phòng rà soát", "Review by the head of division"),
    text(
      "Lãnh đạo phòng đang rà soát kết quả trước khi trình ký.",
      "The head of the division reviews the draft before it is submitted for signature.",
    ),
    at("handlingAgency", "divisionHead"),
    [
      { kind: "forward", to: "approve" },
      { kind: "returnToStep", to: "appraise" },
    ],
  );
}

/** The records clerk numbers and seals what was signed, a refusal too. */
export function issue(next: "return" | "handOver"): Step {
  return step(
    "issue",
    text("Văn thư ban hành kết quả", "Numbering and issue of the result"),
    text(
      "Kết quả đã được ký và đang được vào sổ, đóng dấu.",
      "The result is signed and is being numbered and sealed.",
    ),
    at("handlingAgency", "recordsClerk"),
    [{ kind: "issueResult", to: next }],
  );
}

/** The result travels from the office that issued it to the counter where it is collected. */
export function handingOver(organisation: StepOrganisation): Step {
  return step(
    "handOver",
    text("Bàn giao kết quả cho bộ phận một cửa", "Handing the result over to the counter"),
    text(
      "Kết quả đã có và đang được chuyển về Trung tâm Phục vụ hành chính công.",
      "The result is issued and on its way to the public service centre.",
    ),
    at(organisation, "recordsClerk"),
    [{ kind: "handOver", to: "return" }],
  );
}

/** `role` gives the result out: the clerk of a commune, or the result desk of the provincial centre. */
export function returning(role: Extract<Role, "oneStopClerk" | "resultDesk">): Step {
  return step(
    "return",
    text("Trả kết quả", "Return of the result"),
    text("Kết quả đã có, mời bạn nhận.", "The result is ready for you."),
    at("receptionOffice", role),
    [{ kind: "returnResult" }],
  );
}

export function step(
  key: string,
  name: Bilingual,
  citizenText: Bilingual,
  holder: Step["holder"],
  actions: ProcessAction[],
): Step {
  return { key, name, citizenText, holder, actions };
}

export function at(organisation: StepOrganisation, role: Role): Step["holder"] {
  return { organisation, role };
}

export function text(vi: string, en: string): Bilingual {
  return { vi, en };
}
