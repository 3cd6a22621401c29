/** Open from its first day to its last, both included; a missing day is no limit. */
export function isOpenOn(
  { validFrom, validTo }: { validFrom: string | null; validTo: string | null },
  day: string,
): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);
}
