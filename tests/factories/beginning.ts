import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { SaveDraft } from "#lib/procedures/draft-schema.ts";
import type { BeginProcedure } from "#lib/procedures/editing/begin-form.ts";

const both = (text: string) => ({ vi: text, en: text });

/** A procedure to begin at the desk. */
export const beginning: BeginProcedure = {
  code: "2.900001",
  name: both("Cấp phép cưa cây đường phố"),
  whoFor: both("Ai muốn cưa một cây ngoài phố"),
  outcome: both("Giấy phép cưa cây"),
  decisionNo: "77/QĐ-UBND",
  field: "land",
  handledBy: { department: "STP" },
  audience: ["citizen"],
  channels: ["online", "direct"],
};

type Handling = Partial<Pick<ProcedureContent, "formKey" | "processKey" | "cutOff" | "handledBy">>;

/** The change of a draft that says with which form and by which process dossiers are handled. */
export function handledWith({ code, ...handling }: Handling & { code: string }, revision = 0): SaveDraft {
  const value = {
    handledBy: beginning.handledBy,
    formKey: null,
    processKey: null,
    cutOff: null,
    supplementEffect: "restart" as const,
    ...handling,
  };
  const change = {
    kind: "set" as const,
    override: { part: "handling" as const, value },
    ground: { number: "77/QĐ-UBND" },
  };
  return { code, agencyId: null, revision, change };
}
