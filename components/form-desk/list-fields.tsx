"use client";

import { useTranslations } from "next-intl";
import { PlainTextAreaField, PlainTextField } from "#components/forms/plain-fields.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Details } from "#components/ui/details.tsx";
import { usersOfList } from "#lib/forms/editing/list-edits.ts";
import { optionLines } from "#lib/forms/editing/option-lines.ts";
import { useDesk } from "./desk-facts.ts";
import { EditForm } from "./edit-form.tsx";
import { useTyped } from "./use-typed.ts";

/** The lists of options that several questions share: written once, the same everywhere. */
export function ListFields() {
  const t = useTranslations("formDesk.lists");
  const { form, canEdit } = useDesk();
  const lists = Object.keys(form.lists ?? {});
  return (
    <section aria-labelledby="danh-sach-chung" className="mt-8">
      <h3 id="danh-sach-chung">{t("title")}</h3>
      <p className="text-muted text-small">{t("intro")}</p>
      {lists.length === 0 && <p className="my-2">{t("none")}</p>}
      {lists.map((list) => (
        <OneList key={list} list={list} />
      ))}
      {canEdit && <NewList />}
    </section>
  );
}

function OneList({ list }: { list: string }) {
  const t = useTranslations("formDesk.lists");
  const { form, locale, faults, canEdit, hasScripts } = useDesk();
  const typed = useTyped("listSet", "", list);
  const options = form.lists?.[list] ?? [];
  const users = usersOfList(form, list).map(({ label }) => label[locale]);
  const lines = typed ? String((typed as { lines?: string }).lines ?? "") : optionLines(options);
  return (
    <Details
      summary={t("list", { options: options.map(({ label }) => label[locale]).join(", ") })}
      open={Boolean(typed)}
    >
      <p className="text-small">
        {users.length > 0 ? t("users", { users: users.join(" · ") }) : t("noUsers")}
      </p>
      <EditForm act="listSet" step="" path={list} isLive>
        <PlainTextAreaField
          id={`danh-sach-${list}`}
          name="value.lines"
          label={t("lines")}
          help={t("linesHelp")}
          rows={6}
          defaultValue={lines}
          error={typed || hasScripts ? faults["value.lines"] : undefined}
        />
        {!hasScripts && canEdit && <SubmitButton icon="check">{t("save")}</SubmitButton>}
      </EditForm>
      {canEdit && users.length === 0 && (
        <EditForm act="listRemove" step="" path={list}>
          <SubmitButton variant="danger" icon="remove">
            {t("remove")}
          </SubmitButton>
        </EditForm>
      )}
    </Details>
  );
}

function NewList() {
  const t = useTranslations("formDesk.lists");
  const { faults } = useDesk();
  const typed = useTyped("listAdd", "", "") as { name?: string; lines?: string } | undefined;
  return (
    <Details summary={t("add")} open={Boolean(typed)}>
      <EditForm act="listAdd" step="">
        <PlainTextField
          id="danh-sach-moi"
          name="value.name"
          label={t("name")}
          help={t("nameHelp")}
          defaultValue={typed?.name}
          error={faults["value.name"]}
          autoComplete="off"
        />
        <PlainTextAreaField
          id="danh-sach-moi-dong"
          name="value.lines"
          label={t("lines")}
          help={t("linesHelp")}
          rows={5}
          defaultValue={typed?.lines}
          error={faults["value.lines"]}
        />
        <SubmitButton variant="secondary" icon="plus">
          {t("addNow")}
        </SubmitButton>
      </EditForm>
    </Details>
  );
}
