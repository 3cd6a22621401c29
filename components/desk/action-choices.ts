import type { DeskView } from "#lib/dossiers/queries/desk-view.ts";
import type { ComponentDocument } from "#lib/procedures/content.ts";

/** What the fields of the actions offer to choose from. */
export type ActionChoices = {
  assignees: { id: string; name: string; open: number }[];
  components: ComponentDocument[];
  /** Until when it must be told that data failed, where data stand in for some paper. */
  dataNotice: DeskView["dataNotice"];
  questions: { path: string; label: string }[];
  /** Agencies that may be asked for their opinion. */
  consultable: DeskView["consultable"];
  /** What the present step must leave behind. */
  outputs: DeskView["outputs"];
  /** Whether somebody else holds it by name. */
  isHeld: boolean;
};
