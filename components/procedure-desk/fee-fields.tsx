"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { SelectField, TextField } from "#components/forms/fields.tsx";
import { Details } from "#components/ui/details.tsx";
import { channels } from "#lib/procedures/content.ts";
import { emptyFeeLine, feeLineKinds } from "#lib/procedures/editing/fees-form.ts";
import type { DeskChoices } from "./choices.ts";
import { FeeReductionFields } from "./fee-reduction-fields.tsx";
import { RowList } from "./row-list.tsx";
import { ScopeFields } from "./scope-fields.tsx";
import { WordsFields } from "./words-fields.tsx";

const emptyRow = { channels: [], caseKey: "", ...emptyFeeLine };

/** What is paid, a line for each fee of each channel and case that differ. */
export function FeeFields({ choices }: { choices: DeskChoices }) {
  const t = useTranslations("procedureDesk.edit");
  return (
    <RowList
      name="value.rows"
      title={t("part.fees")}
      item={t("item.fee")}
      empty={emptyRow}
      help={t("closestHelp")}
      isOrdered
      said={[
        { key: "name.vi" },
        { key: "amountDong", isMoney: true },
        { key: "caseKey", choices: choices.cases },
        { key: "channels", choices: channels.map((each) => ({ value: each, label: t(`channel.${each}`) })) },
      ]}
    >
      {(name) => (
        <>
          <ScopeFields name={name} choices={choices} />
          <div className="grid gap-x-4 sm:grid-cols-3">
            <SelectField
              name={`${name}.status`}
              label={t("fee.status")}
              choices={feeLineKinds.map((status) => ({ value: status, label: t(`fee.statuses.${status}`) }))}
            />
            <SelectField
              name={`${name}.kind`}
              label={t("fee.kind")}
              choices={(["charge", "fee"] as const).map((kind) => ({
                value: kind,
                label: t(`fee.kinds.${kind}`),
              }))}
            />
            <TextField
              name={`${name}.amountDong`}
              label={t("fee.amount")}
              inputMode="numeric"
              autoComplete="off"
              optional
            />
          </div>
          <WordsFields name={`${name}.name`} label={t("fee.name")} optional />
          <Details summary={t("fee.more")}>
            <WordsFields name={`${name}.note`} label={t("fee.note")} lines={2} optional />
            <FeeReductionFields name={`${name}.reductions`} choices={choices} />
            <Tiers name={name} />
          </Details>
        </>
      )}
    </RowList>
  );
}

function Tiers({ name }: { name: string }) {
  const t = useTranslations("procedureDesk.edit");
  return (
    <>
      <TextField
        name={`${name}.quantityFrom`}
        label={t("fee.quantityFrom")}
        help={t("fee.quantityHelp")}
        autoComplete="off"
        optional
      />
      <RowList
        name={`${name}.steps`}
        title={t("fee.steps")}
        item={t("item.step")}
        empty={{ from: "", amountDong: "" }}
        help={t("fee.stepsHelp")}
      >
        {(step) => (
          <div className="grid gap-x-4 sm:grid-cols-2">
            <TextField
              name={`${step}.from`}
              label={t("fee.stepFrom")}
              inputMode="numeric"
              autoComplete="off"
            />
            <TextField
              name={`${step}.amountDong`}
              label={t("fee.stepAmount")}
              inputMode="numeric"
              autoComplete="off"
            />
          </div>
        )}
      </RowList>
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField
          name={`${name}.countedFrom`}
          label={t("fee.countedFrom")}
          help={t("fee.countedHelp")}
          autoComplete="off"
          optional
        />
        <TextField
          name={`${name}.mostDong`}
          label={t("fee.most")}
          inputMode="numeric"
          autoComplete="off"
          optional
        />
      </div>
      <WordsFields name={`${name}.unit`} label={t("fee.unit")} optional />
    </>
  );
}
