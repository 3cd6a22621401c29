import { useTranslations } from "next-intl";
import { FileField } from "#components/forms/plain-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { getPathname } from "#lib/platform/i18n/navigation.ts";

/** A signed result that exists as a file already: sent first, issued with the form below it. */
export function ResultUpload({
  code,
  locale,
  fileId,
}: {
  code: string;
  locale: "vi" | "en";
  fileId: string | undefined;
}) {
  const t = useTranslations("desk.resultFile");
  const returnTo = getPathname({ href: { pathname: "/staff/dossiers/[code]", params: { code } }, locale });
  if (fileId)
    return (
      <Notice tone="success" title={t("ready")}>
        <a href={`/api/files/${fileId}`} target="_blank" rel="noreferrer" className="text-lam underline">
          {t("look")}
        </a>
      </Notice>
    );
  return (
    <form
      action="/api/files/plain"
      method="post"
      encType="multipart/form-data"
      className="border-line border-b pb-3"
    >
      <input type="hidden" name="purpose" value="result" />
      <input type="hidden" name="dossierCode" value={code} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <FileField
        name="file"
        label={t("label")}
        help={t("help")}
        accept="application/pdf"
        need="optional"
        required
      />
      <Button type="submit" icon="upload">
        {t("send")}
      </Button>
    </form>
  );
}
