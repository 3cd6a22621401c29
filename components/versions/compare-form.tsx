import { useTranslations } from "next-intl";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { Button } from "#components/ui/button.tsx";

/** Chooses two versions to be compared: a plain GET form. */
export function CompareForm({
  action,
  query,
  versions,
  chosen,
}: {
  action: string;
  /** What the address says beside. */
  query: Record<string, string>;
  versions: readonly { number: number }[];
  chosen: readonly [number, number] | null;
}) {
  const t = useTranslations("versions.history");
  const choices = versions.map(({ number }) => ({ value: String(number), label: t("version", { number }) }));
  const [newest, before] = versions;
  return (
    <form action={`${action}#so-sanh`} method="get" className="flex flex-wrap items-end gap-x-4">
      {Object.entries(query).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <PlainSelectField
        name="tu-ban"
        label={t("compareFrom")}
        choices={choices}
        defaultValue={String(chosen?.[0] ?? before?.number ?? "")}
      />
      <PlainSelectField
        name="den-ban"
        label={t("compareTo")}
        choices={choices}
        defaultValue={String(chosen?.[1] ?? newest?.number ?? "")}
      />
      <Button type="submit" className="my-3">
        {t("submit")}
      </Button>
    </form>
  );
}
