import { useTranslations } from "next-intl";
import { FileField } from "#components/forms/plain-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { getPathname } from "#lib/platform/i18n/navigation.ts";

/** The forms below it that a file is sent for, and what each is called. */
const words = { result: "resultFile", output: "outputFile" } as const;

/** A signed result or a document of the step that exists as a file already: sent first, then used in the form below it. */
export function DeskUpload({
  purpose,
  code,
  locale,
  fileId,
}: {
  purpose: keyof typeof words;
  code: string;
  locale: "vi" | "en";
  fileId: string | undefined;
}) {
  const t = useTranslations(`desk.${words[purpose]}`);
  const usual = useTranslations("desk.resultFile");
  const query = { for: purpose };
  const returnTo = getPathname({
    href: { pathname: "/staff/dossiers/[code]", params: { code }, query },
    locale,
  });
  if (fileId)
    return (
      <Notice tone="success" title={t("ready")}>
        <a href={`/api/files/${fileId}`} target="_blank" rel="noreferrer" className="text-lam underline">
          {usual("look")}
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
      <input type="hidden" name="purpose" value={purpose} />
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
        {usual("send")}
      </Button>
    </form>
  );
}
