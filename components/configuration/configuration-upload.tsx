import { useTranslations } from "next-intl";
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
      <label className="block font-strong" htmlFor="configuration-file">
        {t("file")}
      </label>
      <p id="configuration-help" className="text-muted text-small">
        {t("fileHelp")}
      </p>
      <input
        id="configuration-file"
        type="file"
        name="file"
        accept=".json,.gz,application/json,application/gzip"
        required
        aria-describedby="configuration-help"
        className="block w-full"
      />
      <button type="submit" className={buttonClass("secondary")}>
        {t("compare")}
      </button>
    </form>
  );
}
