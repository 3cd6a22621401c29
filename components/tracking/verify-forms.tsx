import { useTranslations } from "next-intl";
import { FileField, PlainTextField } from "#components/forms/plain-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { FileSize } from "#components/ui/file-size.tsx";
import { Section } from "#components/ui/section.tsx";

/** Two ways to check a result, both plain forms: by the id printed on it, or by the file itself. */
export function VerifyForms({
  address,
  id,
  maxBytes,
}: {
  /** Path of the page both forms lead to. */
  address: string;
  id: string;
  maxBytes: number;
}) {
  const t = useTranslations("tracking.verifying");
  return (
    <>
      <form method="get" action={address}>
        <PlainTextField
          name="ma"
          label={t("id")}
          help={t("idHelp")}
          defaultValue={id}
          autoComplete="off"
          spellCheck={false}
          required
        />
        <Button type="submit" variant="primary" icon="search">
          {t("check")}
        </Button>
      </form>
      <Section title={t("file")}>
        <form
          method="post"
          action={`/api/results/verify?returnTo=${encodeURIComponent(address)}`}
          encType="multipart/form-data"
        >
          <FileField
            name="file"
            label={t("fileLabel")}
            help={t.rich("fileHelp", { size: () => <FileSize bytes={maxBytes} /> })}
            accept=".pdf,application/pdf"
            required
          />
          <Button type="submit" icon="shield">
            {t("fileCheck")}
          </Button>
        </form>
      </Section>
    </>
  );
}
