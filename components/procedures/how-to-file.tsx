import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";

const steps = ["find", "signIn", "fill", "send", "follow", "receive"] as const;

/** Filing online, step by step, and the way for those who would rather not. */
export function HowToFile() {
  const t = useTranslations("help");
  return (
    <>
      <ol className="list-decimal space-y-3 pl-6 marker:font-strong">
        {steps.map((step) => (
          <li key={step}>
            <p className="font-strong">{t(`how.${step}.title`)}</p>
            <p>{t(`how.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      <Notice title={t("counter.title")}>
        <p>{t("counter.text")}</p>
      </Notice>
    </>
  );
}
