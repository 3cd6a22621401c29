import { useTranslations } from "next-intl";
import { DateTime } from "#components/ui/date-time.tsx";
import { Icon } from "#components/ui/icon.tsx";

type Letter = {
  recipient: string;
  subject: string;
  body: string;
  attachmentName: string | null;
  sentAt: Date;
};

/** A letter as its recipient would read it; addresses in it can be followed. */
export function LetterView({ letter, isOpen }: { letter: Letter; isOpen: boolean }) {
  const t = useTranslations("simulators.mail");
  return (
    <details open={isOpen} className="mb-3 rounded-box border border-line">
      <summary className="min-h-control px-4 py-2">
        <span className="font-strong">{letter.subject}</span>
        <span className="block break-words text-muted text-small">
          {t("to", { recipient: letter.recipient })} · <DateTime at={letter.sentAt} form="short" />
        </span>
      </summary>
      <div className="whitespace-pre-wrap break-words border-line border-t px-4 py-3">
        <Followable text={letter.body} />
      </div>
      {letter.attachmentName && (
        <p className="flex items-center gap-2 border-line border-t px-4 py-2 text-small">
          <Icon name="document" />
          {t("attachment", { name: letter.attachmentName })}
        </p>
      )}
    </details>
  );
}

function Followable({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return parts.map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a letter never move
      <a key={place} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
