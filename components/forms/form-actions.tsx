import type { ReactNode } from "react";

/** The end of a form: the primary button last, at the right, and under the thumb on a phone. */
export function FormActions({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-8 flex flex-wrap-reverse items-start justify-end gap-3 border-line border-t bg-paper px-4 py-3 max-sm:*:grow sm:static sm:mx-0 sm:px-0 in-[.office]:mt-4 print:hidden">
      {children}
    </div>
  );
}
