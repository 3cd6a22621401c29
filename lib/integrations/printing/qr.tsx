import { Path, Svg } from "@react-pdf/renderer";
import { create } from "qrcode";

const quietModules = 2;

/** A code to scan, drawn as one path: sharp at any size. `size` in points. */
export function Qr({ text, size }: { text: string; size: number }) {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const edge = modules.size + 2 * quietModules;
  const dark = [...modules.data].flatMap((isDark, place) => {
    const [x, y] = [place % modules.size, Math.floor(place / modules.size)];
    return isDark ? [`M${x + quietModules} ${y + quietModules}h1v1h-1z`] : [];
  });
  return (
    <Svg viewBox={`0 0 ${edge} ${edge}`} style={{ width: size, height: size }}>
      <Path d={dark.join("")} fill="#000000" />
    </Svg>
  );
}
