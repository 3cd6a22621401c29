"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useScripts } from "#components/ui/use-scripts.ts";
import type { Row } from "#lib/forms/answer.ts";
import { conditionSentence } from "#lib/forms/condition-sentence.ts";
import { type Condition, fieldsOf } from "#lib/forms/conditions.ts";
import { fieldAt } from "#lib/forms/fields.ts";
import { useStepFacts } from "./step-facts.ts";

const withScripts = "[@media(scripting:enabled)]:hidden";

/**
 * Shows its content when the condition holds. A condition on earlier steps is settled on the server. One on this very step
 * follows the answers where scripts run; elsewhere the content is there with a sentence saying whom it is for.
 */
export function ShownWhen({
  when,
  row,
  isInfo = false,
  children,
}: {
  when: Condition | undefined;
  row?: Row | undefined;
  isInfo?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("forms.step");
  const phrase = useTranslations("forms.condition");
  const hasScripts = useScripts();
  const { definition, stepKey, locale, scope } = useStepFacts();
  if (!when) return children;

  const isShown = scope.holds(when, row);
  const isLive = fieldsOf(when).some((path) => fieldAt(definition, path)?.step.key === stepKey);
  if (!isLive) return isShown ? children : null;

  const condition = conditionSentence(when, {
    definition,
    locale,
    phrase: (key, values) => phrase(key as never, values as never),
  });
  return (
    <fieldset hidden={hasScripts && !isShown} className={isShown || hasScripts ? "" : withScripts}>
      {!hasScripts && (
        <legend className={`mt-5 -mb-3 text-muted text-small ${withScripts}`}>
          {t(isInfo ? "infoIf" : "onlyIf", { condition })}
        </legend>
      )}
      {children}
    </fieldset>
  );
}
