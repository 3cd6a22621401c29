import { createRequire } from "node:module";
import { Font } from "@react-pdf/renderer";

const { resolve } = createRequire(import.meta.url);
const face = (name: string) => resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`);

/** Metrically equal to Times New Roman, which Decree 30/2020/NĐ-CP prescribes, and complete for Vietnamese. */
export const fontFamily = "Tinos";

/** Every letter a paper may hold. */
export const alphabet =
  " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" +
  "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư" +
  "ẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ" +
  "–—‘’“”•…₫°²³×«»";

/** Makes the faces known once. The library's own rules of hyphenation are for English: syllables here never break. */
export function registerFonts() {
  Font.register({
    family: fontFamily,
    fonts: [
      { src: face("400Regular") },
      { src: face("400Regular_Italic"), fontStyle: "italic" },
      { src: face("700Bold"), fontWeight: "bold" },
      { src: face("700Bold_Italic"), fontStyle: "italic", fontWeight: "bold" },
    ],
  });
  Font.registerHyphenationCallback((word) => [word]);
}
