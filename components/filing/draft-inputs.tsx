/** What every step carries along: its draft, the revision it was drawn from, and where its author came from. */
export function DraftInputs({
  draft: { id, revision },
  stepKey,
  from,
}: {
  draft: { id: string; revision: number };
  stepKey?: string;
  from?: "review" | undefined;
}) {
  return (
    <>
      <input type="hidden" name="draftId" value={id} />
      <input type="hidden" name="revision" value={revision} />
      {stepKey && <input type="hidden" name="stepKey" value={stepKey} />}
      {from && <input type="hidden" name="from" value={from} />}
    </>
  );
}
