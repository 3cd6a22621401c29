/** Failed sign-ins of one account, as they are kept. */
export type Attempts = { failedAttempts: number; lockedUntil: Date | null };

const failuresAllowed = 5;
const lockMinutes = 15;

/** Whether nobody may sign in to the account now, be the password right or wrong. */
export function isLockedOut({ lockedUntil }: Attempts, now: Date): boolean {
  return lockedUntil !== null && now < lockedUntil;
}

/** The attempts after one more failure: the fifth locks, and after a lock counting begins anew. */
export function afterFailure({ failedAttempts, lockedUntil }: Attempts, now: Date): Attempts {
  const failures = (lockedUntil ? 0 : failedAttempts) + 1;
  if (failures < failuresAllowed) return { failedAttempts: failures, lockedUntil: null };
  return { failedAttempts: failures, lockedUntil: lockEnd(now) };
}

/** When a lock that began at `from` ends. */
function lockEnd(from: Date): Date {
  return new Date(from.getTime() + lockMinutes * 60_000);
}

/** Attempts of which only the count and the moment of the last failure are kept. */
export function attemptsSince(failedAttempts: number, lastFailureAt: Date): Attempts {
  return { failedAttempts, lockedUntil: failedAttempts < failuresAllowed ? null : lockEnd(lastFailureAt) };
}
