import { useTranslations } from "next-intl";
import { DefinitionList } from "#components/versions/definition-list.tsx";
import type { DefinitionFilter } from "#lib/processes/editing/definition-filter.ts";
import type { deskProcesses } from "#lib/processes/queries/desk-lists.ts";
import { useTimeWords } from "./use-time-words.ts";

/** Processes with what each comes to. */
export function ProcessList({
  filter,
  page,
}: {
  filter: DefinitionFilter;
  page: Awaited<ReturnType<typeof deskProcesses>>;
}) {
  const t = useTranslations("processDesk");
  const time = useTimeWords();
  return (
    <DefinitionList
      kind="process"
      filter={filter}
      page={page}
      words={{ title: t("list.title"), name: t("list.name"), size: t("list.time") }}
      sizeOf={({ countedMinutes, steps }) => t("one.timeOf", { time: time(countedMinutes), count: steps })}
    />
  );
}
