import { Document, Page, renderToBuffer, Text } from "@react-pdf/renderer";
import type { Printer } from "#lib/documents/printer.ts";
import { drawBlankForm } from "./blank/blank-form.ts";
import { drawFilledForm } from "./blank/filled-form.ts";
import { alphabet, fontFamily, registerFonts } from "./fonts.ts";
import { Form01Pdf } from "./form01.tsx";
import { Form02Pdf } from "./form02.tsx";
import { Form03Pdf } from "./form03.tsx";
import { Form04Pdf } from "./form04.tsx";
import { Form05Pdf } from "./form05.tsx";
import { ResultPdf } from "./result.tsx";

/** Draws papers in this very thread. Laying a page out takes the processor; servers use `threadedPrinter`. */
export const inlinePrinter: Printer = {
  form01: (slip) => draw(<Form01Pdf {...slip} />),
  form02: (slip) => draw(<Form02Pdf {...slip} />),
  form03: (slip) => draw(<Form03Pdf {...slip} />),
  form04: (slip) => draw(<Form04Pdf {...slip} />),
  form05: (slip) => draw(<Form05Pdf {...slip} />),
  result: (paper) => draw(<ResultPdf {...paper} />),
  blankForm: drawBlankForm,
  filledForm: drawFilledForm,
};

async function draw(paper: Parameters<typeof renderToBuffer>[0]) {
  ready ??= prepareFonts();
  await ready;
  return renderToBuffer(paper);
}

let ready: Promise<unknown> | undefined;

/**
 * The font library remembers a letter by how it first met it. Met first as a part of another (the U of Ủ), it would
 * be no letter any more when a later paper is searched or read aloud; so every letter is met by itself beforehand.
 */
export function prepareFonts() {
  registerFonts();
  return renderToBuffer(
    <Document>
      <Page style={{ fontFamily }}>
        {(["normal", "bold"] as const).map((fontWeight) =>
          (["normal", "italic"] as const).map((fontStyle) => (
            <Text key={fontWeight + fontStyle} style={{ fontWeight, fontStyle }}>
              {[...alphabet].join(" ")}
            </Text>
          )),
        )}
      </Page>
    </Document>,
  );
}
