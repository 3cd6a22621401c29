import type { ChannelTerms } from "#lib/procedures/content.ts";
import { Said } from "./said.tsx";
import { TimeText } from "./time-text.tsx";

/** The steps of handling with the time of each, and from when it runs. Made of text only, as it stands within a line too. */
export function Stages({ stages }: { stages: NonNullable<ChannelTerms["stages"]> }) {
  return stages.map(({ name, since, timeLimit }, place) => (
    <span key={name.vi} className="mt-2 flex gap-2 font-normal">
      <span aria-hidden="true" className="w-5 shrink-0 tabular-nums">
        {place + 1}.
      </span>
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <Said text={name} />:{" "}
        <span className="font-strong">
          <TimeText timeLimit={timeLimit} />
        </span>
        {since && (
          <span className="block text-muted text-small">
            <Said text={since} />
          </span>
        )}
      </span>
    </span>
  ));
}
