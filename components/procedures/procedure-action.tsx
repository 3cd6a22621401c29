import { useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { AnchorButton, LinkButton } from "#components/ui/link-button.tsx";
import type { Offer } from "#lib/procedures/offer.ts";
import { whereToGoId } from "./where-to-go.tsx";

/** The one thing to do next, as the level of the procedure allows. On a phone it stays within reach of the thumb. */
export function ProcedureAction({
  code,
  offer,
  caseKey = null,
  isSticky = true,
}: {
  code: string;
  offer: Offer;
  /** The case that goes along into filing. */
  caseKey?: string | null;
  /** Whether it stays within reach while the page is read. */
  isSticky?: boolean;
}) {
  return (
    <>
      <div className="mt-6 text-small md:hidden">
        <Notes offer={offer} />
      </div>
      <div
        className={classNames(
          "-mx-4 mt-2 mb-6 border-line border-t bg-paper px-4 py-3 md:static md:mx-0 md:mt-6 md:rounded-box md:border md:bg-surface md:p-5 print:hidden",
          isSticky && "sticky bottom-0 z-10",
        )}
      >
        <div className="flex flex-col gap-2 md:flex-row md:items-center md:gap-6">
          <Action code={code} offer={offer} caseKey={caseKey} />
          <div className="text-muted text-small max-md:hidden">
            <Notes offer={offer} />
          </div>
        </div>
      </div>
    </>
  );
}

/** What the button leads to, and how the fee is paid and the result received. */
function Notes({ offer }: { offer: Offer }) {
  const t = useTranslations("procedures.action");
  return (
    <>
      <p>{t(noteOf(offer))}</p>
      {offer.canFileOnline && (
        <p>{t(offer.canPayOnline && offer.canReceiveOnline ? "payOnline" : "payCounter")}</p>
      )}
    </>
  );
}

function Action({ code, offer, caseKey }: { code: string; offer: Offer; caseKey: string | null }) {
  const t = useTranslations("procedures.action");
  const [blank, ...others] = offer.blanks;
  const shape = "shrink-0 max-md:w-full";
  if (offer.canFileOnline)
    return (
      <LinkButton
        href={{
          pathname: "/apply/[code]",
          params: { code },
          ...(caseKey && { query: { "truong-hop": caseKey } }),
        }}
        variant="primary"
        icon="edit"
        className={shape}
      >
        {t("file")}
      </LinkButton>
    );
  if (blank)
    return (
      <AnchorButton
        href={others.length === 0 ? `/templates/${blank.template}` : "#blanks"}
        download={others.length === 0 || undefined}
        variant="primary"
        icon="download"
        className={shape}
      >
        {t("blanks")}
      </AnchorButton>
    );
  return (
    <AnchorButton href={`#${whereToGoId}`} variant="primary" icon="building" className={shape}>
      {t("where")}
    </AnchorButton>
  );
}

function noteOf({ canFileOnline, blanks }: Offer) {
  if (canFileOnline) return "fileNote";
  return blanks.length > 0 ? "blanksNote" : "whereNote";
}
