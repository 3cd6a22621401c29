import type { Database } from "#lib/platform/db.ts";

class TakenBack<Answer> extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super("taken back");
    this.answer = answer;
  }
}

/** Does `work` in a transaction, and in a rehearsal takes all of it back: what it answers is what would have happened. */
export async function rehearsing<Answer>(
  db: Database,
  isRehearsal: boolean,
  work: (tx: Database) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await db.transaction(async (tx) => {
      const answer = await work(tx);
      if (isRehearsal) throw new TakenBack(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.answer;
    throw error;
  }
}
