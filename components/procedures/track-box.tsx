import { useTranslations } from "next-intl";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";

/** Asks for the code of a dossier and leads to the page that says where it is. */
export function TrackBox({ action }: { action: string }) {
  const t = useTranslations("home.track");
  return (
    <Section title={t("title")}>
      <form
        action={action}
        method="get"
        className="rounded-box border border-line bg-surface px-4 py-1 sm:flex sm:items-end sm:gap-3 sm:px-6"
      >
        <div className="grow">
          <PlainTextField
            name="ma"
            id="track-code"
            label={t("label")}
            help={t("help")}
            autoComplete="off"
            autoCapitalize="characters"
            required
          />
        </div>
        <Button type="submit" icon="search" className="mb-5 max-sm:w-full">
          {t("button")}
        </Button>
      </form>
    </Section>
  );
}
