import { type ReactNode, useId } from "react";

/** A word of the law with its plain meaning one press away, without scripts. An old browser shows both side by side. */
export function Term({ meaning, children }: { meaning: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="inline underline decoration-dotted decoration-2 underline-offset-4 hover:text-lam"
      >
        {children}
      </button>
      <span
        id={id}
        popover="auto"
        className="m-auto max-w-[min(30rem,calc(100vw-2rem))] rounded-box border border-edge bg-paper p-4 text-ink"
      >
        {meaning}
      </span>
    </>
  );
}
