import { useLocale, useTranslations } from "next-intl";
import { FeeLines } from "#components/dossiers/fee-lines.tsx";
import { WhyThisDate } from "#components/dossiers/why-this-date.tsx";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Channel, ProcedureContent } from "#lib/procedures/content.ts";
import type { Estimate } from "#lib/procedures/estimate.ts";
import { groupsOf } from "#lib/procedures/exemption-groups.ts";
import { countedAnswers, isPartlyUnknown, totalDong } from "#lib/procedures/fees.ts";
import { countedName, type PageQuestion } from "#lib/procedures/page-address.ts";
import { termsFor } from "#lib/procedures/terms.ts";
import { KeptInputs } from "./kept-inputs.tsx";
import { useCountedLabel } from "./use-counted-label.ts";

/** Place of the calculator on its page. */
export const calculatorId = "tinh";

type Props = {
  action: string;
  question: PageQuestion;
  content: ProcedureContent;
  /** What is worked out: a case (null: the procedure has none) and a channel. */
  caseKey: string | null;
  channel: Channel;
  result: Estimate | null;
};

/** "Filed now, the result is there on Monday, and it costs so much": a form whose answer is on the page already. */
export function Calculator(props: Props) {
  return (
    <div className="md:grid md:grid-cols-2 md:gap-8">
      <Suppose {...props} />
      <Result {...props} />
    </div>
  );
}

function Suppose({ action, question, content, caseKey, channel }: Props) {
  const t = useTranslations("guide.calculator");
  const words = useTranslations("procedures.channel");
  const locale = useLocale();
  const { cases } = content;
  const labelOf = useCountedLabel();
  const offered = [...new Set(content.channels.map((terms) => terms.channel))];
  const fees = termsFor(content, channel, caseKey)?.fees ?? [];
  const groups = groupsOf(content.channels.flatMap((terms) => terms.fees));
  return (
    <form method="get" action={`${action}#${calculatorId}`}>
      <KeptInputs
        question={{
          answers: cases.length > 0 ? {} : question.answers,
          commune: question.commune,
          caseKey: cases.length > 0 ? undefined : question.caseKey,
        }}
      />
      {cases.length > 0 && (
        <PlainSelectField
          id="calculator-case"
          name="truong-hop"
          label={t("case")}
          choices={cases.map(({ key, name }) => ({ value: key, label: name[locale] }))}
          defaultValue={caseKey ?? ""}
          required
        />
      )}
      {offered.length > 1 && (
        <PlainSelectField
          name="kenh"
          label={t("channel")}
          choices={offered.map((each) => ({ value: each, label: words(each) }))}
          defaultValue={channel}
          required
        />
      )}
      <PlainTextField
        type="datetime-local"
        name="luc"
        label={t("moment")}
        help={t("momentHelp")}
        defaultValue={question.moment}
      />
      {countedAnswers(fees).map(({ name }) => (
        <PlainTextField
          key={name}
          type="number"
          min={1}
          max={1000}
          inputMode="numeric"
          name={countedName(name)}
          label={labelOf(name)}
          defaultValue={question.counted[name] ?? 1}
        />
      ))}
      {groups.length > 0 && (
        <PlainSelectField
          name="nhom"
          label={t("group")}
          empty={t("noGroup")}
          choices={groups.map(({ key, name }) => ({ value: key, label: name[locale] }))}
          defaultValue={question.group ?? ""}
        />
      )}
      <Button type="submit" className="max-md:w-full">
        {t("submit")}
      </Button>
    </form>
  );
}

function Result({ question, channel, result }: Props) {
  const t = useTranslations("guide.calculator");
  const words = useTranslations("guide.calculator.by");
  const fee = useTranslations("procedures.fee");
  if (!result) return <Notice tone="warning">{t("outOfRange")}</Notice>;
  const { filedAt, dueAt, isByStage, isWithoutHours, reasons, lines } = result;
  const sum = totalDong(lines);
  return (
    <div className="mt-5 self-start rounded-box border border-line bg-surface p-4 md:mt-12">
      <p className="text-muted text-small">
        {words(channel)} {question.moment ? t("at") : t("now")} <DateTime at={filedAt} />
      </p>
      <p className="mt-3 text-muted text-small">{t("dueAt")}</p>
      {dueAt ? (
        <>
          <p className="font-strong text-lead">
            <DateTime at={dueAt} form="deadline" />
          </p>
          <p className="mb-2 text-small">{t("dueNote")}</p>
          <WhyThisDate reasons={reasons} />
        </>
      ) : (
        <p>{t(isWithoutHours ? "noHours" : isByStage ? "byStage" : "noLimit")}</p>
      )}
      <p className="mt-4 mb-1 text-muted text-small">{t("owed")}</p>
      {lines.length > 0 ? <FeeLines lines={lines} /> : <p>{fee("none")}</p>}
      {sum > 0 && isPartlyUnknown(lines) && <p className="mt-2 text-small">{t("partly")}</p>}
      {lines.some(({ reduction }) => reduction) && question.group && (
        <p className="mt-2 text-small">{t("proof")}</p>
      )}
    </div>
  );
}
