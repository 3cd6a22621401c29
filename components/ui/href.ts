import type { ComponentProps } from "react";
import type { Link } from "#lib/platform/i18n/navigation.ts";

/** The address of one of the portal's own pages, with its parameters and query. */
export type Href = ComponentProps<typeof Link>["href"];
