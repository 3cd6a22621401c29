"use client"; // goes away once scripts run

import type { ReactNode } from "react";
import { useScripts } from "#components/ui/use-scripts.ts";

/** What is needed only where no scripts run. */
export function WithoutScripts({ children }: { children: ReactNode }) {
  return useScripts() ? null : children;
}
