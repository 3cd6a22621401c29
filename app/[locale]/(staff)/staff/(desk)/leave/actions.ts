"use server";

import { refresh } from "next/cache";
import { delegate, endDelegation } from "#lib/accounts/commands/delegations.ts";
import { delegateSchema, delegationSchema } from "#lib/accounts/schema.ts";
import { handOnSchema } from "#lib/dossiers/action-schema.ts";
import { handOnWork } from "#lib/dossiers/commands/hand-on.ts";
import { action } from "#lib/platform/action.ts";

export const arrange = action(delegateSchema, async (context, input) => {
  await delegate(context, input);
  refresh();
});

export const end = action(delegationSchema, async (context, input) => {
  await endDelegation(context, input);
  refresh();
});

export const handOn = action(handOnSchema, async (context, input) => {
  const { handedOn, kept } = await handOnWork(context, input);
  refresh();
  return { count: `${handedOn.length}`, kept: kept.map(({ code }) => code).join(", ") };
});
