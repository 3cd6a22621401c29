/** The look of a link that stands by itself: as tall as a thumb needs. */
export const linkClass = "inline-flex min-h-control items-center text-lam underline underline-offset-4";
