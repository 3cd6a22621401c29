import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddDayForm } from "#components/agencies/add-day-form.tsx";
import { CalendarDays } from "#components/agencies/calendar-days.tsx";
import { CalendarMoves } from "#components/agencies/calendar-moves.tsx";
import { OfficeHours } from "#components/agencies/office-hours.tsx";
import { YearView } from "#components/agencies/year-view.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { mayChangeCalendar } from "#lib/agencies/policy.ts";
import { listCalendarDays, officeHours } from "#lib/agencies/queries/work-calendar.ts";
import { yearOf } from "#lib/agencies/year.ts";
import { calendarReport } from "#lib/dossiers/queries/calendar-report.ts";
import { currentContext } from "#lib/platform/session.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { addCalendarDay, removeCalendarDay } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendar");
  return { title: t("title") };
}

export default async function CalendarPage({ searchParams }: PageProps<"/[locale]/staff/calendar">) {
  const [{ nam, sau }, context, t, weekday] = await Promise.all([
    searchParams,
    currentContext(),
    getTranslations("calendar"),
    getTranslations("common.dates.weekday"),
  ]);
  const thisYear = Number(dateInVietnam(context.now).slice(0, 4));
  const year = typeof nam === "string" && /^20\d\d$/.test(nam) ? Number(nam) : thisYear;
  const [days, hours] = await Promise.all([listCalendarDays(context, year), officeHours(context)]);
  const canChange = mayChangeCalendar(context.actor);
  const report = canChange ? await calendarReport(context, typeof sau === "string" ? sau : undefined) : null;
  return (
    <Page width="wide" title={t("title")} intro={t("intro")}>
      <Tabs
        label={t("years")}
        tabs={[year - 1, year, year + 1].map((each) => ({
          key: String(each),
          label: t("year", { year: String(each) }),
          href: { pathname: "/staff/calendar", query: { nam: String(each) } },
          current: each === year,
        }))}
      />
      <Notice>
        <p>{canChange ? t("effect") : t("readOnly")}</p>
      </Notice>
      {report && (
        <Section title={t("moved.title")}>
          <CalendarMoves report={report} year={year} />
        </Section>
      )}
      <Section title={t("months")}>
        <YearView months={yearOf(year, days, hours)} />
      </Section>
      <ClientMessages namespaces={["calendar"]}>
        <Section title={t("days", { year: String(year) })}>
          <CalendarDays days={days} year={year} {...(canChange && { remove: removeCalendarDay })} />
        </Section>
        {canChange && (
          <Section title={t("add")}>
            <AddDayForm
              action={addCalendarDay}
              weekdays={hours.map((day) => ({ value: `${day.weekday}`, label: weekday(`${day.weekday}`) }))}
            />
          </Section>
        )}
      </ClientMessages>
      <Section title={t("hours")}>
        <OfficeHours hours={hours} />
      </Section>
    </Page>
  );
}
