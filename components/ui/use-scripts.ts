"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether scripts run in this browser: what only they can do is shown only then. */
export function useScripts() {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
