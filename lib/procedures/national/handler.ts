import type { AgencyLevel, ProcedureContent } from "../content.ts";
import { plain } from "./text.ts";

/** The departments of the province that may handle a procedure. */
export type KnownDepartments = readonly { shortName: string; name: string }[];

const commune =
  /^(?:(?:chu tich )?(?:uy ban nhan dan|ubnd) (?:cap )?(?:xa|phuong|dac khu)|cong an (?:cap )?(?:xa|phuong)|trung tam phuc vu hanh chinh cong cap xa)/;
const province =
  /^(?:(?:chu tich )?(?:uy ban nhan dan|ubnd|hoi dong nhan dan)|hdnd) (?:cap )?(?:tinh|thanh pho)/;

/**
 * Who handles a procedure, by the agencies the record names and never by its code: the commune, or a department of the
 * province of that name. Several different ones, or none known, are nobody.
 */
export function handlerOf(
  levels: readonly AgencyLevel[],
  { implementing, competent }: { implementing: string; competent: string },
  departments: KnownDepartments,
): ProcedureContent["handledBy"] {
  const named = agenciesIn(implementing || competent, departments);
  if (named.length === 0) return levels.length === 1 && levels[0] === "commune" ? "commune" : null;
  const handlers = named
    .filter((agency) => !province.test(agency))
    .map((agency) => handlerNamed(agency, departments));
  const [first] = handlers;
  return first && handlers.every((each) => each === first) ? asHandler(first) : null;
}

/** The agencies of a list. Commas within the name of a department, and between kinds of communes, part nothing. */
function agenciesIn(text: string, departments: KnownDepartments): string[] {
  const names = departments.map(({ name }) => name).filter((name) => name.includes(","));
  const joined = names.reduce((list, name) => list.replaceAll(name, name.replaceAll(",", "")), text);
  return joined
    .split(/[,;](?!\s*(?:phường|thị trấn|đặc khu|thành phố|xã))/iu)
    .map(plain)
    .filter(Boolean);
}

function handlerNamed(agency: string, departments: KnownDepartments): string | null {
  if (commune.test(agency)) return "commune";
  const core = coreOf(agency);
  return departments.find(({ name }) => coreOf(name) === core)?.shortName ?? null;
}

/** Without the office within, the level and the name of the province: "Văn phòng Sở Xây dựng", "Công an cấp tỉnh". */
function coreOf(name: string): string {
  return plain(name)
    .replace(/^van phong (?=so )/, "")
    .replace(/(?: cac)?(?: cap)? (?:tinh|thanh pho)(?: .*)?$/, "");
}

function asHandler(handler: string): ProcedureContent["handledBy"] {
  return handler === "commune" ? "commune" : { department: handler };
}
