import { useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";

/** The sign on a folded menu: bars when closed, a cross when open. Stands in a `<details className="group">`. */
export function MenuSign() {
  const t = useTranslations("common.layout");
  return (
    <>
      <span className="contents group-open:hidden">
        <Icon name="menu" className="size-5" />
      </span>
      <span className="hidden group-open:contents">
        <Icon name="close" className="size-5" />
      </span>
      {t("menu")}
    </>
  );
}
