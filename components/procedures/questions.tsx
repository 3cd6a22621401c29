import { useLocale } from "next-intl";
import { Details } from "#components/ui/details.tsx";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { Said } from "./said.tsx";

/** What people ask about the procedure, each answer one fold away. */
export function Questions({ questions }: { questions: NonNullable<ProcedureContent["questions"]> }) {
  const locale = useLocale();
  return questions.map(({ question, answer }) => (
    <Details key={question.vi} summary={question[locale]}>
      <Said text={answer} as="p" />
    </Details>
  ));
}
