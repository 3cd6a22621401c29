import type PDFDocument from "pdfkit";

/** Where a field stands on the page being drawn, in points from its top left corner. */
export type Box = { x: number; y: number; width: number; height: number };

type Named = { name: string; label: string };

const flags = { multiline: 1 << 12, radio: 1 << 15, combo: 1 << 17, edit: 1 << 18, noSpellCheck: 1 << 22 };
const typedSize = 11;

/** Writes the fields of a form that is filled in on a screen. `font` must be able to show all that is typed. */
export function fieldWriter(doc: PDFDocument, font: string) {
  doc.font(font).initForm();
  const { id } = doc._font;
  const marks = doc.ref({ Type: "Font", Subtype: "Type1", BaseFont: "ZapfDingbats" });
  marks.end();
  doc._acroform.fonts.ZaDb = marks;
  const form = doc._root.data.AcroForm.data;
  const typed = new String(`/${id} ${typedSize} Tf 0 g`);
  const ticked = new String("/ZaDb 0 Tf 0 g");

  const place = ({ x, y, width, height }: Box, dictionary: Record<string, unknown>) => {
    doc.annotate(x, y, width, height, { Subtype: "Widget", F: 4, ...dictionary });
    const widget = doc.page.annotations.at(-1);
    if (!widget) throw new Error("the field was not placed");
    return widget;
  };
  const add = (box: Box, { name, label }: Named, dictionary: Record<string, unknown>) =>
    form.Fields.push(place(box, { T: new String(name), TU: new String(label), ...dictionary }));
  const looks = (box: Box, value: string) => ({ AS: "Off", AP: { N: appearances(doc, box, value) } });

  return {
    /** One line, or as many as the box holds. */
    text(box: Box, about: Named, options: { isMultiline?: boolean; maxLength?: number | null } = {}) {
      add(box, about, {
        FT: "Tx",
        Ff: flags.noSpellCheck | (options.isMultiline ? flags.multiline : 0),
        DA: typed,
        ...(options.maxLength && { MaxLen: options.maxLength }),
      });
    },
    /** One of many, or something else typed. */
    list(box: Box, about: Named, choices: readonly string[]) {
      add(box, about, {
        FT: "Ch",
        Ff: flags.combo | flags.edit | flags.noSpellCheck,
        DA: typed,
        Opt: choices.map((choice) => new String(choice)),
      });
    },
    /** A box to tick by itself. */
    tick(box: Box, about: Named) {
      add(box, about, { FT: "Btn", V: "Off", DA: ticked, MK: { CA: new String("8") }, ...looks(box, "yes") });
    },
    /** Boxes of which one may be ticked: a new tick takes the former one away. */
    oneOf({ name, label }: Named, boxes: readonly { box: Box; value: string; words: string }[]) {
      const group = doc.ref({
        FT: "Btn",
        Ff: flags.radio,
        T: new String(name),
        TU: new String(label),
        V: "Off",
      });
      group.data.Kids = boxes.map(({ box, value, words }) =>
        place(box, {
          Parent: group,
          TU: new String(`${label}: ${words}`),
          DA: ticked,
          MK: { CA: new String("8") },
          ...looks(box, value),
        }),
      );
      form.Fields.push(group);
    },
  };
}

export type FieldWriter = ReturnType<typeof fieldWriter>;

/** A cross, or nothing: the frame of the box is printed on the page. */
function appearances(doc: PDFDocument, { width, height }: Box, value: string) {
  const drawn = (strokes: string) => {
    const look = doc.ref({ Type: "XObject", Subtype: "Form", BBox: [0, 0, width, height], Resources: {} });
    look.end(strokes);
    return look;
  };
  const [left, right, low, high] = [2, width - 2, 2, height - 2];
  const cross = `q 1.2 w ${left} ${low} m ${right} ${high} l ${left} ${high} m ${right} ${low} l S Q`;
  return { [value]: drawn(cross), Off: drawn("q Q") };
}
