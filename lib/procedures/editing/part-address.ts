import { type OverridePart, overrideParts } from "../overrides.ts";

/** How the address of its editor calls a part. */
const addresses: Record<OverridePart, string> = {
  timeLimits: "thoi-han",
  fees: "phi",
  level: "muc-do",
  documents: "giay-to",
  cases: "truong-hop",
  handling: "xu-ly",
  places: "noi-nop",
  words: "noi-dung",
  basics: "can-cu",
  finding: "tim-kiem",
  questions: "hoi-dap",
};

export function partAddress(part: OverridePart): string {
  return addresses[part];
}

/** The part an address names, if it names one. */
export function partAt(address: string): OverridePart | undefined {
  return overrideParts.find((part) => addresses[part] === address);
}
