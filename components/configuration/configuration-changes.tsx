import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import type { Change } from "#lib/processes/configuration-difference.ts";
import type { Difference } from "#lib/processes/queries/configuration-difference.ts";

/** So many are shown line by line; the rest is counted, for nobody reads a thousand lines. */
const mostLines = 200;

/** What a configuration would make new or change, and what in it cannot be read. */
export function ConfigurationChanges({ difference: { changes, same, faults } }: { difference: Difference }) {
  const t = useTranslations("configuration");
  const created = changes.filter(({ kind }) => kind === "new").length;
  return (
    <>
      <p>{t("summary", { created, changed: changes.length - created, same })}</p>
      {faults.length > 0 && (
        <div role="alert">
          <ul className="my-3 list-disc ps-6 text-danger">
            {faults.slice(0, mostLines).map(({ code, field }) => (
              <li key={`${code} ${field}`}>{t("fault", { code, field })}</li>
            ))}
          </ul>
        </div>
      )}
      {changes.length > 0 && (
        <div className="mt-4">
          <DataTable
            caption={t("difference")}
            rows={changes.slice(0, mostLines)}
            rowKey={({ part, name }) => `${part} ${name}`}
            columns={[
              { key: "part", head: t("part"), cell: ({ part }) => t(`parts.${part}`) },
              { key: "name", head: t("entry"), cell: ({ name }) => name, main: true },
              {
                key: "kind",
                head: t("what"),
                nowrap: true,
                cell: ({ kind }) => (
                  <Badge tone={kind === "new" ? "ok" : "attention"}>{t(`kind.${kind}`)}</Badge>
                ),
              },
              { key: "content", head: t("where"), cell: (change) => <ChangedParts change={change} /> },
            ]}
          />
          {changes.length > mostLines && (
            <p className="mt-2">{t("more", { count: changes.length - mostLines })}</p>
          )}
        </div>
      )}
    </>
  );
}

/** The parts of a procedure that would say something else. */
function ChangedParts({ change: { content, kind, part } }: { change: Change }) {
  const t = useTranslations("procedureChanges");
  const own = useTranslations("configuration");
  if (part !== "procedures" || kind === "new") return null;
  const names = [...new Set(content.map((each) => each.part))].map((name) => {
    const key = (["whole", "list", "terms"] as const).find((group) => t.has(`${group}.${name}` as never));
    return key ? t(`${key}.${name}` as never) : own("printed");
  });
  return names.length > 0 ? names.join(", ") : own("recordOnly");
}
