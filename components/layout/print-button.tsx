"use client"; // printing belongs to the browser

import { Button } from "#components/ui/button.tsx";
import { useScripts } from "#components/ui/use-scripts.ts";

/** Opens the browser's print dialog; absent where scripts do not run. */
export function PrintButton({ children }: { children: string }) {
  if (!useScripts()) return null;
  return (
    <Button icon="print" variant="primary" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
