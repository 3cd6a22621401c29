import { useTranslations } from "next-intl";

/** Words for what is wrong in the forms of a process; undefined leaves the common ones. */
export function useFaultWords() {
  const faults = useTranslations("processDesk.edit.faults");
  return (key: string) => (faults.has(key as never) ? faults(key as never) : undefined);
}
