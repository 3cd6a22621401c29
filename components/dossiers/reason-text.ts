import { useTranslations } from "next-intl";
import type { Duration } from "#lib/deadlines/duration.ts";
import type { DeadlineReason } from "#lib/deadlines/reasons.ts";
import { useDurationText } from "./duration-text.ts";
import { useMomentText } from "./moment-text.ts";

/** One reason of a due moment as a sentence. */
export function useReasonText() {
  const t = useTranslations("dossiers");
  const { moment, day } = useMomentText();
  const weekday = useTranslations("common.dates.weekday");
  const duration = useDurationText();
  const time = useTranslations("procedures.time");
  const limit = (given: Duration | null) => {
    if (!given) return time("none");
    return given.amount === 0 ? time("sameDay") : time(given.unit, { amount: given.amount });
  };

  return (reason: DeadlineReason): string => {
    switch (reason.kind) {
      case "started":
        return t("reason.started", { start: moment(reason.startAt) });
      case "startMoved":
        return t("reason.startMoved", {
          received: moment(reason.receivedAt),
          why: t(`startMoved.${reason.why}`, { cutOff: reason.cutOff ?? "" }),
          start: moment(reason.startAt),
        });
      case "workingDaysCounted":
      case "calendarDaysCounted":
        return t(`reason.${reason.kind}`, {
          days: reason.days,
          from: day(reason.fromOn),
          to: day(reason.toOn),
        });
      case "endOfSameDay":
        return t("reason.endOfSameDay", { on: day(reason.on) });
      case "workingMinutesCounted": {
        const stretch = { from: moment(reason.fromAt), to: moment(reason.toAt) };
        const length = duration(reason.workingMinutes);
        if (reason.workingDays === null)
          return t("reason.workingMinutesCounted", { ...stretch, duration: length });
        return t("reason.workingDaysAsMinutes", {
          ...stretch,
          duration: length,
          workingDays: reason.workingDays,
        });
      }
      case "monthsCounted":
        return t(`reason.${reason.isShortened ? "monthsShortened" : "monthsCounted"}`, {
          months: reason.months,
          from: day(reason.fromOn),
          to: day(reason.toOn),
        });
      case "rolledForward":
        return t("reason.rolledForward", { from: day(reason.fromOn), to: day(reason.toOn) });
      case "daySkipped":
        return t("reason.daySkipped", { on: day(reason.on), why: t(`dayOff.${reason.why}`) });
      case "moreDaysSkipped":
        return t("reason.moreDaysSkipped", { days: reason.days });
      case "makeUpDayWorked":
        return t("reason.makeUpDayWorked", { on: day(reason.on), like: weekday(`${reason.like}`) });
      case "clockClipped":
        return t("reason.clockClipped", {
          fromClock: reason.fromClock,
          on: day(reason.on),
          toClock: reason.toClock,
        });
      case "paused":
        return t("reason.paused", {
          from: moment(reason.fromAt),
          to: moment(reason.toAt),
          duration: duration(reason.workingMinutesLeft),
          resumed: moment(reason.resumedAt),
        });
      case "restarted":
      case "interruptionIgnored":
        return t(`reason.${reason.kind}`, { from: moment(reason.fromAt), to: moment(reason.toAt) });
      case "ruleChanged":
        return t("reason.ruleChanged", {
          at: moment(reason.changedAt),
          former: limit(reason.former),
          now: limit(reason.now),
        });
      case "extended":
        return t("reason.extended", {
          duration: duration(reason.workingMinutes),
          from: moment(reason.fromAt, "deadline"),
          to: moment(reason.toAt, "deadline"),
        });
      case "due":
        return t("reason.due", { due: moment(reason.dueAt, "deadline") });
    }
  };
}
