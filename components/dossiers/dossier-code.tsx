import { Fragment } from "react";

/** A dossier's code, which breaks after a dash where the line is too short and nowhere else. */
export function DossierCode({ code }: { code: string }) {
  const [first, ...rest] = code.split("-");
  return (
    <span translate="no" className="tabular-nums">
      {first}
      {rest.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a code have no other name and never move.
        <Fragment key={place}>
          -<wbr />
          {part}
        </Fragment>
      ))}
    </span>
  );
}
