import * as z from "zod";
import { defineJob } from "#lib/platform/jobs.ts";

/** What must be done elsewhere once the calendar changed: whoever counts with it counts anew. */
type Ports = { countAnew: (changeId: string) => Promise<void> };

/** The days or hours that all deadlines are counted by are no longer what they were. */
export const calendarChanged = defineJob({
  name: "calendar-changed",
  payload: z.object({ changeId: z.uuid() }),
  run: ({ countAnew }: Ports, { changeId }) => countAnew(changeId),
});
