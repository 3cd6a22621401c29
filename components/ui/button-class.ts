import { classNames } from "./class-names.ts";

/** How much a button asks for: one primary a screen, danger for what cannot be undone. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const variants: Record<ButtonVariant, string> = {
  primary: "border-lam bg-lam text-on-lam hover:border-lam-deep hover:bg-lam-deep",
  secondary: "border-edge bg-paper text-lam hover:border-lam hover:bg-lam-soft",
  quiet: "border-transparent text-lam hover:bg-lam-soft",
  danger: "border-danger bg-paper text-danger hover:bg-danger hover:text-on-danger",
};

/** The one shape of everything pressed, whether it is a button or a link. */
export function buttonClass(variant: ButtonVariant, className?: string) {
  return classNames(
    "inline-flex min-h-control items-center justify-center gap-2 rounded-box border px-4 py-1 text-center font-strong text-body no-underline aria-disabled:cursor-not-allowed aria-disabled:opacity-60 print:hidden",
    variants[variant],
    className,
  );
}
