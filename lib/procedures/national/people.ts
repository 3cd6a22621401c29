import type { AgencyLevel, Audience } from "../content.ts";
import type { Finding } from "../findings.ts";
import { found } from "./kinds.ts";
import { isNothing, plain } from "./text.ts";

const levelOf: Readonly<Record<string, AgencyLevel>> = {
  "cap bo": "ministry",
  "cap trung uong": "ministry",
  "cap tinh": "province",
  "cap xa": "commune",
  "co quan khac": "other",
};

/** The levels of agencies that a record names. A level the State no longer has, or nobody knows, is counted as another body. */
export function readLevels(text: string): { levels: AgencyLevel[]; findings: Finding[] } {
  const named = text.split(/[,;]/u).map((level) => level.trim());
  const known = named.flatMap((level) => levelOf[plain(level)] ?? []);
  const unknown = named.filter((level) => !isNothing(level) && !levelOf[plain(level)]);
  const levels = [
    ...new Set(unknown.length > 0 || known.length === 0 ? [...known, "other" as const] : known),
  ];
  const isDoubtful = unknown.length > 0 || known.length === 0;
  return { levels, findings: isDoubtful ? [found("agencyLevelUnknown", "agencyLevels", text)] : [] };
}

/** The names of groups on the portal, the longer before those they begin with; some have commas of their own. */
const groups: readonly (readonly [name: string, audience: Audience])[] = [
  ["Tổ chức (không bao gồm doanh nghiệp, HTX)", "organisation"],
  ["Doanh nghiệp có vốn đầu tư nước ngoài", "business"],
  ["Người Việt Nam định cư ở nước ngoài", "citizen"],
  ["Người nước ngoài cư trú tại Việt Nam", "foreigner"],
  ["Cán bộ, công chức, viên chức", "citizen"],
  ["Doanh nghiệp Việt Nam", "business"],
  ["Công dân Việt Nam", "citizen"],
  ["Tổ chức nước ngoài", "organisation"],
  ["Người nước ngoài", "foreigner"],
  ["Hộ kinh doanh", "business"],
  ["Hợp tác xã", "business"],
  ["Doanh nghiệp", "business"],
  ["Tổ chức Đảng", "organisation"],
  ["Công chức", "citizen"],
  ["Viên chức", "citizen"],
  ["Đảng viên", "citizen"],
  ["Công dân", "citizen"],
  ["Cá nhân", "citizen"],
  ["Tổ chức", "organisation"],
  ["Cán bộ", "citizen"],
];

const everybody: readonly Audience[] = ["citizen", "business", "organisation"];

/** For whom a procedure is: the portal's groups, and the words for them. */
export function readAudience(text: string): { audience: Audience[]; whoFor: string; findings: Finding[] } {
  if (isNothing(text.replace(/[\s,;]/gu, "")))
    return {
      audience: [...everybody],
      whoFor: "Cá nhân, tổ chức có yêu cầu",
      findings: [found("audienceMissing", "audience", text)],
    };
  const names: string[] = [];
  const audience = new Set<Audience>();
  let rest = text;
  const unknown: string[] = [];
  while (rest) {
    const group = groups.find(([name]) => startsWith(rest, name));
    const name = group ? rest.slice(0, group[0].length) : (/^[^,;]+/u.exec(rest)?.[0] ?? "");
    if (group) audience.add(group[1]);
    else if (name.trim()) unknown.push(name.trim());
    if (name.trim()) names.push(name.trim());
    rest = rest.slice(Math.max(name.length, 1)).replace(/^[\s,;]+/u, "");
  }
  if (audience.size === 0) for (const each of everybody) audience.add(each);
  return {
    audience: [...audience],
    whoFor: [...new Set(names)].join("; "),
    findings: unknown.length > 0 ? [found("audienceUnknown", "audience", unknown.join("; "))] : [],
  };
}

function startsWith(text: string, name: string): boolean {
  return text.toLowerCase().startsWith(name.toLowerCase()) && !/^\p{L}/u.test(text.slice(name.length));
}
