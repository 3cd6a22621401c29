/** The scheme of 2018: agency, then the day as YYMMDD, then a number that begins anew each day. */
export const codeScheme = "2018";

/** `000.00.00.H38-261121-0001`; the number has four digits or more. `on` is a date `YYYY-MM-DD` in Vietnam. */
export function dossierCode(agencyCode: string, on: string, number: number): string {
  const day = on.slice(2).replaceAll("-", "");
  return `${agencyPrefix(agencyCode)}-${day}-${String(number).padStart(4, "0")}`;
}

/** Lower levels first, as the scheme wants: `H38.02` is `000.00.02.H38`. Levels that were never issued are zeros. */
export function agencyPrefix(agencyCode: string): string {
  const [province = "", ...lower] = agencyCode.split(".");
  const [second = "00", third = "00", fourth = "000"] = lower;
  return `${fourth.padStart(3, "0")}.${third}.${second}.${province}`;
}

/** A code as people type it: small letters, spaces between, dashes of other kinds. */
export function typedCode(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/\p{Pd}/gu, "-")
    .toUpperCase()
    .slice(0, 60);
}
