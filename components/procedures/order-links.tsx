import { useTranslations } from "next-intl";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { type CatalogueQuestion, queryFor } from "#lib/procedures/address.ts";
import { catalogueOrders } from "#lib/procedures/search/order.ts";

/** The orders of a list as links. Where nothing was asked for, best is by name. */
export function OrderLinks({ question }: { question: CatalogueQuestion }) {
  const t = useTranslations("browse.order");
  const orders = question.q ? ([undefined, ...catalogueOrders] as const) : ([undefined, "newest"] as const);
  return (
    <nav aria-label={t("label")} className="flex flex-wrap items-center gap-x-4 text-small">
      <span className="text-muted">{t("label")}:</span>
      {orders.map((order) => (
        <Link
          key={order ?? "best"}
          href={{ pathname: "/procedures", query: queryFor({ ...question, order, page: 1 }) }}
          prefetch={false}
          aria-current={question.order === order ? "true" : undefined}
          className="inline-flex min-h-control items-center text-lam underline underline-offset-4 aria-[current]:font-strong aria-[current]:text-ink aria-[current]:no-underline"
        >
          {t(order ?? (question.q ? "best" : "name"))}
        </Link>
      ))}
    </nav>
  );
}
