import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BlockTable } from "#components/form-desk/block-table.tsx";
import { Page } from "#components/layout/page.tsx";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { listBlocks, listBlockUses } from "#lib/processes/queries/list-blocks.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("formDesk.bank");
  return { title: t("title") };
}

export default async function QuestionBankPage() {
  const [context, t, list] = await Promise.all([
    currentContext(),
    getTranslations("formDesk.bank"),
    getTranslations("formDesk.list"),
  ]);
  const [blocks, uses] = await Promise.all([
    listBlocks(context).catch(asPage),
    listBlockUses(context).catch(asPage),
  ]);
  return (
    <Page
      width="wide"
      title={t("title")}
      intro={t("intro")}
      breadcrumbs={[{ label: list("title"), href: "/staff/forms" }, { label: t("title") }]}
    >
      <BlockTable blocks={blocks} uses={uses} />
    </Page>
  );
}
