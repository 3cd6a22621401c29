import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { type Actor, holdsRole } from "#lib/accounts/actor.ts";
import { batchActs } from "#lib/dossiers/batch.ts";
import { counterRoles } from "#lib/dossiers/counter.ts";
import { BatchForm } from "./batch-form.tsx";
import { WorkTable } from "./work-table.tsx";

type Props = Omit<ComponentProps<typeof WorkTable>, "before"> & { actor: Actor } & Pick<
    ComponentProps<typeof BatchForm>,
    "action" | "officers"
  >;

/** Work whose rows can be ticked, with the acts that make sense for many at once and for this officer. */
export function TickedWork({ actor, action, officers, ...table }: Props) {
  const t = useTranslations("lists.batch");
  if (table.items.length === 0) return <WorkTable {...table} />;
  const acts = batchActs.filter(
    (act) =>
      (act !== "assign" || officers.length > 0) && (act !== "receive" || holdsRole(actor, counterRoles)),
  );
  const tick = {
    key: "tick",
    head: t("pick"),
    bare: true,
    cell: ({ code }: { code: string }) => (
      <label className="inline-flex min-h-control min-w-8 items-center justify-center">
        <input
          type="checkbox"
          name="codes"
          value={code}
          aria-label={t("pickOne", { code })}
          className="size-5"
        />
      </label>
    ),
  };
  return (
    <BatchForm action={action} acts={acts} officers={officers}>
      <WorkTable {...table} before={[tick]} />
    </BatchForm>
  );
}
