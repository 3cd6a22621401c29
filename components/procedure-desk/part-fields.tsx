"use client"; // part of forms that check while typing

import type { OverridePart } from "#lib/procedures/overrides.ts";
import { BasicsFields } from "./basics-fields.tsx";
import { CaseFields } from "./case-fields.tsx";
import type { DeskChoices } from "./choices.ts";
import { DocumentFields } from "./document-fields.tsx";
import { FeeFields } from "./fee-fields.tsx";
import { FindingFields } from "./finding-fields.tsx";
import { HandlingFields } from "./handling-fields.tsx";
import { LevelFields } from "./level-fields.tsx";
import { TimeLimitFields } from "./time-limit-fields.tsx";
import { PlacesFields, QuestionFields, WordsPartFields } from "./words-part-fields.tsx";

/** The fields of one part of a procedure. */
export function PartFields({ part, choices }: { part: OverridePart; choices: DeskChoices }) {
  switch (part) {
    case "timeLimits":
      return <TimeLimitFields choices={choices} />;
    case "fees":
      return <FeeFields choices={choices} />;
    case "level":
      return <LevelFields />;
    case "documents":
      return <DocumentFields choices={choices} />;
    case "cases":
      return <CaseFields choices={choices} />;
    case "handling":
      return <HandlingFields choices={choices} />;
    case "places":
      return <PlacesFields />;
    case "words":
      return <WordsPartFields />;
    case "basics":
      return <BasicsFields />;
    case "finding":
      return <FindingFields choices={choices} />;
    case "questions":
      return <QuestionFields />;
  }
}
