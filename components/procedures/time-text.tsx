import { useTranslations } from "next-intl";
import type { ChannelTerms } from "#lib/procedures/content.ts";

/** A time limit in words; 0 working days is the same working day. */
export function TimeText({ timeLimit }: { timeLimit: ChannelTerms["timeLimit"] }) {
  const t = useTranslations("procedures.time");
  if (!timeLimit) return t("none");
  const { amount, unit } = timeLimit;
  return amount === 0 ? t("sameDay") : t(unit, { amount });
}
