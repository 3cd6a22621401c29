"use client";

import { createContext } from "react";

/** Whether a row is one that only a browser without scripts is shown, which cannot add any. */
export const IsSpare = createContext(false);
