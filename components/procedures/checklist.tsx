import { useLocale, useTranslations } from "next-intl";
import { Details } from "#components/ui/details.tsx";
import type { ComponentDocument, ProcedureContent } from "#lib/procedures/content.ts";
import { documentsFor } from "#lib/procedures/terms.ts";
import { BlankLink, Quantity, ReplacedPaper } from "./papers.tsx";
import { PartlyKnown } from "./partly-known.tsx";
import { Said, useLangOf } from "./said.tsx";

type Part = Pick<ProcedureContent, "documents" | "cases">;

/**
 * What to bring, to tick off: for the chosen case, or what every case needs with the rest of each one fold away. Counting
 * and ticking are the browser's own; nothing is sent anywhere.
 */
export function Checklist({
  content,
  caseKey,
  withBlanks,
}: {
  content: Part;
  caseKey: string | null;
  withBlanks: boolean;
}) {
  const t = useTranslations("guide.checklist");
  const papers = useTranslations("procedures.papers");
  const locale = useLocale();
  const { documents, cases } = content;
  if (documents.length === 0) return <p>{papers("none")}</p>;
  if (caseKey || !documents.some((paper) => paper.caseKey)) {
    const asked = documents.filter((paper) => paper.caseKey === undefined || paper.caseKey === caseKey);
    return asked.length > 0 ? <Papers papers={asked} withBlanks={withBlanks} /> : <p>{papers("none")}</p>;
  }
  const common = documents.filter((paper) => paper.caseKey === undefined);
  return (
    <>
      {common.length > 0 && <h3 className="mt-4 mb-1 text-body">{t("common")}</h3>}
      {common.length > 0 && <Papers papers={common} withBlanks={withBlanks} />}
      <div className="mt-4">
        {cases.map(({ key, name }) => {
          const own = documents.filter((paper) => paper.caseKey === key);
          if (own.length === 0) return null;
          return (
            <Details key={key} summary={t("case", { name: name[locale] })} name="papers-of-case">
              <Papers papers={own} withBlanks={withBlanks} />
            </Details>
          );
        })}
      </div>
    </>
  );
}

/** How many papers somebody has to bring or upload, and how many data stand in for. */
export function paperCounts(content: ProcedureContent, caseKey: string | null) {
  const asked = documentsFor(content, caseKey).filter(({ required }) => required);
  const replaced = asked.filter(({ replacedBy }) => replacedBy).length;
  return { wanted: asked.length - replaced, replaced };
}

/** Papers in three lists: needed, needed only sometimes, and not needed since data stand in for them. */
function Papers({ papers, withBlanks }: { papers: readonly ComponentDocument[]; withBlanks: boolean }) {
  const t = useTranslations("guide.checklist");
  const words = useTranslations("procedures.papers");
  const replaced = papers.filter(({ replacedBy }) => replacedBy);
  const wanted = papers.filter(({ replacedBy }) => !replacedBy);
  const lists = [
    { title: t("needed"), papers: wanted.filter(({ required }) => required), isCounted: true },
    { title: t("ifNeeded"), papers: wanted.filter(({ required }) => !required), isCounted: false },
  ].filter((list) => list.papers.length > 0);
  return (
    <>
      {wanted.length === 0 && <p className="mb-2">{words("replacedNone")}</p>}
      {lists.map((list) => (
        <TickList key={list.title} {...list} withBlanks={withBlanks} />
      ))}
      {replaced.length > 0 && (
        <div className="mt-6">
          <p className="mb-1 font-strong text-ok">{t("replaced")}</p>
          <ul className="divide-y divide-line border-line border-y">
            {replaced.map(
              ({ key, name, replacedBy }) =>
                replacedBy && <ReplacedPaper key={key} name={<Said text={name} />} replacedBy={replacedBy} />,
            )}
          </ul>
        </div>
      )}
    </>
  );
}

/** A list with boxes to tick; the browser counts them as it draws. */
function TickList({
  title,
  papers,
  isCounted,
  withBlanks,
}: {
  title: string;
  papers: readonly ComponentDocument[];
  isCounted: boolean;
  withBlanks: boolean;
}) {
  const t = useTranslations("guide.checklist");
  const groups = [...Map.groupBy(papers, ({ group }) => group?.vi ?? "")];
  return (
    <fieldset className="mt-4 [counter-reset:ticked]">
      <legend className="mb-1 font-strong">{title}</legend>
      {groups.map(([name, grouped]) => (
        <div key={name}>
          {grouped[0]?.group && (
            <p className="mt-3 mb-1 text-muted text-small">
              <Said text={grouped[0].group} />
            </p>
          )}
          <ul className="divide-y divide-line border-line border-y">
            {grouped.map((paper) => (
              <Tickable key={paper.key} paper={paper} withBlanks={withBlanks} />
            ))}
          </ul>
        </div>
      ))}
      {isCounted && (
        <p className="mt-2 text-muted text-small print:hidden">
          {t("count")}{" "}
          <span className="font-strong text-ink tabular-nums before:content-[counter(ticked)]">
            {" "}
            {t("of", { total: papers.length })}
          </span>
        </p>
      )}
    </fieldset>
  );
}

function Tickable({ paper, withBlanks }: { paper: ComponentDocument; withBlanks: boolean }) {
  const { key, name, guidance, template } = paper;
  const lang = useLangOf(name);
  const id = `paper-${key}`;
  return (
    <li className="break-inside-avoid py-1">
      <div className="flex gap-3">
        <input
          type="checkbox"
          id={id}
          aria-describedby={`${id}-about`}
          autoComplete="off"
          className="mt-3 size-6 shrink-0 accent-lam checked:[counter-increment:ticked]"
        />
        <div className="min-w-0 grow py-2">
          <label htmlFor={id} lang={lang} className="block [overflow-wrap:anywhere]">
            <Said text={name} />
          </label>
          <div id={`${id}-about`}>
            <p className="text-muted text-small">
              <Quantity paper={{ ...paper, required: true }} />
            </p>
            {guidance && (
              <div className="text-small">
                <Said text={guidance} as="p" />
              </div>
            )}
            <PartlyKnown paper={paper} />
          </div>
          {withBlanks && template && (
            <span className="print:hidden">
              <BlankLink template={template} name={name.vi} />
            </span>
          )}
        </div>
      </div>
    </li>
  );
}
