import { useTranslations } from "next-intl";
import { create } from "qrcode";
import { DayText } from "#components/ui/date-time.tsx";

const quietModules = 2;

/** What only a printed page begins with: whose it is, the day, its address, and a code that leads back to it. */
export function PrintHead({
  address,
  on,
  about,
}: {
  address: string;
  on: string;
  /** What was chosen on the page, where that is not said on paper again. */
  about?: string | undefined;
}) {
  const t = useTranslations("common");
  return (
    <div className="mb-4 hidden items-start justify-between gap-6 border-line border-b pb-3 print:flex">
      <div className="text-small">
        <p className="font-strong">{t("layout.portalOf", { province: t("province") })}</p>
        <p>{t.rich("tools.printedOn", { day: () => <DayText on={on} /> })}</p>
        {about && <p className="font-strong">{about}</p>}
        <p className="break-all">{address}</p>
      </div>
      <Qr text={address} />
    </div>
  );
}

/** A code to scan, drawn as one path: sharp at any size. */
function Qr({ text }: { text: string }) {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const edge = modules.size + 2 * quietModules;
  const dark = [...modules.data].flatMap((isDark, place) => {
    const [x, y] = [place % modules.size, Math.floor(place / modules.size)];
    return isDark ? [`M${x + quietModules} ${y + quietModules}h1v1h-1z`] : [];
  });
  return (
    <svg viewBox={`0 0 ${edge} ${edge}`} className="size-24 shrink-0" aria-hidden="true">
      <path d={dark.join("")} fill="#000000" />
    </svg>
  );
}
