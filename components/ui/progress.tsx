import type { ReactNode } from "react";

/** How much of something known is done. Without `value` it only says that it goes on. */
export function Progress({ label, value, max = 100 }: { label: ReactNode; value?: number; max?: number }) {
  return (
    <label className="block text-small">
      <span className="mb-1 block text-muted">{label}</span>
      <progress
        value={value}
        max={max}
        className="block h-2 w-full appearance-none overflow-hidden rounded-full border-0 bg-line [&::-moz-progress-bar]:bg-lam [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-lam"
      />
    </label>
  );
}
