/** Our mark: a door under its name board, one leaf open. Decorative; the name stands beside it. */
export function Mark({ className = "size-9 text-mark" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="currentColor" aria-hidden="true" className={className}>
      <path d="M4 1.5h24a1 1 0 0 1 1 1V6H3V2.5a1 1 0 0 1 1-1ZM5 7.5h22V27h-4V11.5H9V27H5V7.5ZM2 28.5h28V31H2v-2.5Z" />
      <path
        d="m11 13.5 7 2.5v11h-7V13.5Zm4.6 6.2a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4Z"
        fillRule="evenodd"
      />
    </svg>
  );
}
