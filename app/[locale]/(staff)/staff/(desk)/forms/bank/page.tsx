import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BlockTable } from "#components/form-desk/block-table.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { mayEditAnyDefinition } from "#lib/processes/policy.ts";
import { listBlocks, listBlockUses } from "#lib/processes/queries/list-blocks.ts";
import { removeBlock, renameBlock } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("formDesk.bank");
  return { title: t("title") };
}

const done = ["renamed", "removed"] as const;

export default async function QuestionBankPage({ searchParams }: PageProps<"/[locale]/staff/forms/bank">) {
  const [{ xong }, context, t, list] = await Promise.all([
    searchParams,
    currentContext(),
    getTranslations("formDesk.bank"),
    getTranslations("formDesk.list"),
  ]);
  const [blocks, uses] = await Promise.all([
    listBlocks(context).catch(asPage),
    listBlockUses(context).catch(asPage),
  ]);
  const mayChange = mayEditAnyDefinition(await keeperOf(context));
  const what = done.find((each) => each === xong);
  return (
    <Page
      width="wide"
      title={t("title")}
      intro={t("intro")}
      breadcrumbs={[{ label: list("title"), href: "/staff/forms" }, { label: t("title") }]}
    >
      {what && <Notice tone="success" role="status" title={t(what)} />}
      <ClientMessages namespaces={["formDesk"]}>
        <BlockTable
          blocks={blocks}
          uses={uses}
          acts={mayChange ? { rename: renameBlock, remove: removeBlock } : undefined}
        />
      </ClientMessages>
    </Page>
  );
}
