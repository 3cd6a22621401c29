"use client"; // only scripts can look again by themselves; without them there is the button beside

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const everyMs = 4000;
const mostTimes = 30;

/** Looks again every few seconds, for two minutes, at a page that waits for news from outside. */
export function LookAgain() {
  const router = useRouter();
  useEffect(() => {
    let times = 0;
    const timer = setInterval(() => {
      times += 1;
      if (times >= mostTimes) clearInterval(timer);
      if (document.visibilityState === "visible") router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
