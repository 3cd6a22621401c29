import { useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { type AccountState, OfficerState } from "./officer-state.tsx";
import { type NamedPost, usePostText } from "./use-post-text.ts";

type Officer = {
  id: string;
  username: string;
  fullName: string;
  state: AccountState;
  mustChangePassword: boolean;
  posts: readonly NamedPost[];
};

/** The accounts an administrator answers for. */
export function OfficerTable({ officers }: { officers: readonly Officer[] }) {
  const t = useTranslations("accounts.list");
  const textOf = usePostText();
  const columns: Column<Officer>[] = [
    {
      key: "name",
      head: t("name"),
      main: true,
      cell: ({ id, fullName }) => (
        <Link
          href={{ pathname: "/staff/accounts/[id]", params: { id } }}
          prefetch={false}
          className="font-strong text-lam hover:underline"
        >
          {fullName}
        </Link>
      ),
    },
    {
      key: "username",
      head: t("username"),
      cell: ({ username }) => <span className="wrap-anywhere">{username}</span>,
    },
    {
      key: "posts",
      head: t("posts"),
      cell: ({ posts }) => (
        <ul>
          {posts.map((post) => (
            <li key={`${post.agencyId} ${post.role}`}>{textOf(post)}</li>
          ))}
        </ul>
      ),
    },
    {
      key: "state",
      head: t("state"),
      cell: ({ state, mustChangePassword }) => <OfficerState state={state} mustChange={mustChangePassword} />,
    },
  ];
  return (
    <DataTable
      caption={t("caption")}
      columns={columns}
      rows={officers}
      rowKey={({ id }) => id}
      empty={
        <EmptyState icon="people" title={t("none")}>
          {t("noneText")}
        </EmptyState>
      }
    />
  );
}
