/** Our mark: a gate under a curved roof, one leaf open. Decorative; the name stands beside it. */
export function Mark({ className = "size-9 text-mark" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="currentColor" aria-hidden="true" className={className}>
      <path d="M2 7.5C6 9.7 10.5 10 16 10s10-.3 14-2.5V12.5H2v-5Z" />
      <path d="M4.5 14.5h3.5V29H4.5V14.5ZM24 14.5h3.5V29H24V14.5Z" />
      <path d="M10 14.5l8 3V29h-8V14.5Zm5.7 7.2a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z" fillRule="evenodd" />
    </svg>
  );
}
