import type { ReactNode } from "react";

/** What all inputs of one answer share. */
export type LeafWords = { name: string; label: string; help: ReactNode; optional: boolean };
/** `title` is what the summary of errors calls the question: with its row, where there are several. */
export type WithTitle = { title: string };
