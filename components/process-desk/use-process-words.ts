import { useLocale, useTranslations } from "next-intl";
import { conditionSentence } from "#lib/forms/condition-sentence.ts";
import type { Condition } from "#lib/forms/conditions.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type {
  ProcessAction,
  ProcessDefinition,
  ProcessHolder,
  ProcessStep,
} from "#lib/processes/definition.ts";
import type { StepPart } from "#lib/processes/differences.ts";
import { useTimeWords } from "./use-time-words.ts";

/** What names are needed to speak of a process: agencies by key, and what conditions may ask about. */
export type ProcessNames = { agencies: ReadonlyMap<string, string>; asked: FormDefinition };

/** A process in words: times, holders, actions, conditions, and any part of a step. */
export function useProcessWords({ agencies, asked }: ProcessNames) {
  const t = useTranslations("processDesk");
  const roles = useTranslations("dossiers.role");
  const phrases = useTranslations("forms.condition");
  const locale = useLocale();
  const time = useTimeWords();

  function holder({ organisation, role, agency }: ProcessHolder): string {
    const named = organisation === "named" && agency ? (agencies.get(agency) ?? agency) : undefined;
    return t("said.holder", { role: roles(role), organisation: named ?? t(`organisation.${organisation}`) });
  }

  function condition(when: Condition): string {
    return conditionSentence(when, {
      definition: asked,
      locale,
      phrase: (key, values) => phrases(key, values as never),
    });
  }

  function action(
    { kind, to, name, when, workingMinutes, pauses, procedure }: ProcessAction,
    { steps }: Pick<ProcessDefinition, "steps">,
  ): string {
    const target = steps.find(({ key }) => key === to);
    const called = name?.[locale] ?? t(`action.${kind}`);
    const more = [
      procedure,
      workingMinutes && t("said.answerIn", { time: time(workingMinutes) }),
      pauses && t("said.pauses"),
    ].filter((each) => each);
    const words = more.length > 0 ? `${called} (${more.join(", ")})` : called;
    const said = target ? t("said.action", { action: words, step: target.name[locale] }) : words;
    return when ? t("said.actionIf", { action: said, condition: condition(when) }) : said;
  }

  /** What a step says of one thing; undefined where it says nothing. */
  function part(
    step: ProcessStep,
    name: StepPart,
    process: Pick<ProcessDefinition, "steps">,
  ): string | undefined {
    const list = (words: readonly string[] = []) => (words.length > 0 ? words.join("; ") : undefined);
    switch (name) {
      case "name":
      case "citizenText":
        return step[name][locale];
      case "kind":
        return t(`kind.${step.kind ?? "office"}`);
      case "holder":
        return holder(step.holder);
      case "others":
        return list(
          step.others?.map((each) =>
            t("said.other", { holder: holder(each), part: t(`taking.${each.part}`) }),
          ),
        );
      case "workingMinutes":
        return time(step.workingMinutes);
      case "onlineWorkingMinutes":
        return step.onlineWorkingMinutes === undefined ? undefined : time(step.onlineWorkingMinutes);
      case "counted":
        return t(step.counted ? "said.yes" : "said.no");
      case "when":
        return step.when && condition(step.when);
      case "until":
        return step.until && t(`until.${step.until}`);
      case "actions":
        return list(step.actions.map((each) => action(each, process)));
      case "timers":
        return list(
          step.timers?.map(({ afterWorkingMinutes, effect }) =>
            t("said.timer", { time: time(afterWorkingMinutes), effect: t(`effect.${effect}`) }),
          ),
        );
      case "outputs":
        return list(
          step.outputs?.map((output) =>
            t("said.output", {
              name: output.name[locale],
              kind: t(`outputKind.${output.kind}`),
              required: output.required ? "yes" : "no",
            }),
          ),
        );
      case "forms":
        return list(step.forms?.map((form) => t(`form.${form}`)));
    }
  }

  return { time, holder, condition, action, part };
}
