import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import * as z from "zod";
import { AddPostForm } from "#components/accounts/add-post-form.tsx";
import { HeldPosts } from "#components/accounts/held-posts.tsx";
import { OfficerActs } from "#components/accounts/officer-acts.tsx";
import { OfficerState } from "#components/accounts/officer-state.tsx";
import { postChoices } from "#components/accounts/post-choices.ts";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { phoneText } from "#lib/accounts/identity-numbers.ts";
import { getOfficer, listGrantable } from "#lib/accounts/queries/officers.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { addPost, lockAccount, removePost, resetPassword, unlockAccount } from "../actions.ts";

type Props = PageProps<"/[locale]/staff/accounts/[id]">;

/** The account the address names. An address that names none is not found. */
async function officerOf({ params }: Props) {
  const id = z.uuid().safeParse((await params).id);
  return id.success ? getOfficer(await currentContext(), id.data) : Promise.reject(new Refusal("notFound"));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { fullName } = await officerOf(props).catch(asPage);
  return { title: fullName };
}

export default async function OfficerPage(props: Props) {
  const officer = await officerOf(props).catch(asPage);
  const { id, username, fullName, acts, posts } = officer;
  const [grantable, locale, roles, t, own, list] = await Promise.all([
    listGrantable(await currentContext()).catch(asPage),
    getLocale(),
    getTranslations("dossiers.role"),
    getTranslations("accounts.one"),
    getTranslations("accounts.own"),
    getTranslations("accounts"),
  ]);
  return (
    <Page
      title={fullName}
      intro={<OfficerState state={officer.state} mustChange={officer.mustChangePassword} />}
      breadcrumbs={[{ label: list("title"), href: "/staff/accounts" }, { label: fullName }]}
    >
      <ClientMessages namespaces={["accounts"]}>
        <DefinitionList
          items={[
            { term: own("username"), value: username },
            { term: own("phone"), value: officer.phone ? phoneText(officer.phone) : "–" },
            { term: own("email"), value: officer.email ?? "–" },
            { term: t("createdAt"), value: <DateTime at={officer.createdAt} form="short" /> },
          ]}
        />
        <Section title={t("postsTitle")}>
          <HeldPosts
            officerId={id}
            posts={posts}
            remove={acts.includes("removePost") ? removePost : undefined}
          />
        </Section>
        {acts.includes("addPost") && (
          <Section title={t("addTitle")}>
            <AddPostForm action={addPost} officerId={id} choices={postChoices(grantable, locale, roles)} />
          </Section>
        )}
        <Section title={t("acts")}>
          <OfficerActs
            officerId={id}
            acts={acts}
            actions={{ resetPassword, lock: lockAccount, unlock: unlockAccount }}
          />
        </Section>
      </ClientMessages>
    </Page>
  );
}
