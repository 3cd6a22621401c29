import { useTranslations } from "next-intl";
import { Details } from "#components/ui/details.tsx";

/** So many lines are read at a glance; what is folded away are never only one or two. */
const atAGlance = 4;

/**
 * What one version says otherwise than another, as sentences, each once; or that nothing differs. Folded: the first few,
 * and the rest one fold away, for whom reads along; whoever decides on them has them all open.
 */
export function ChangeList({
  sentences,
  none,
  isFolded = false,
}: {
  sentences: readonly string[];
  none: string;
  isFolded?: boolean;
}) {
  const t = useTranslations("common");
  const each = [...new Set(sentences)];
  if (each.length === 0) return <p className="text-muted">{none}</p>;
  const first = isFolded && each.length > atAGlance + 2 ? each.slice(0, atAGlance) : each;
  const rest = each.slice(first.length);
  return (
    <>
      <Sentences each={first} />
      {rest.length > 0 && (
        <Details summary={t("moreChanges", { count: rest.length })} isBare>
          <Sentences each={rest} />
        </Details>
      )}
    </>
  );
}

function Sentences({ each }: { each: readonly string[] }) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {each.map((sentence) => (
        <li key={sentence} className="break-words">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
