import { useTranslations } from "next-intl";
import { FileField } from "#components/forms/plain-fields.tsx";
import { buttonClass } from "#components/ui/button-class.ts";

/** Sends a configuration to be compared with what is here. Nothing changes by sending it. */
export function ConfigurationUpload({ returnTo, error }: { returnTo: string; error: string | undefined }) {
  const t = useTranslations("configuration");
  const problem =
    error === undefined
      ? undefined
      : error === "fileTooLarge" || error === "fileEmpty"
        ? error
        : "notConfiguration";
  return (
    <form
      method="post"
      action={`/api/configuration?returnTo=${encodeURIComponent(returnTo)}`}
      encType="multipart/form-data"
      className="max-w-reading space-y-3"
    >
      {problem && (
        <p role="alert" className="font-strong text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
      <FileField
        name="file"
        label={t("file")}
        help={t("fileHelp")}
        need="required"
        accept=".json,.gz,application/json,application/gzip"
        required
      />
      <button type="submit" className={buttonClass("secondary")}>
        {t("compare")}
      </button>
    </form>
  );
}
