declare module "pdfkit" {
  type Reference = {
    data: Record<string, unknown>;
    write(text: string): void;
    end(text?: string | null): void;
  };

  /** As much of the library as blank forms use; it comes without types. Lengths in points, from the top left. */
  // biome-ignore lint/style/noDefaultExport: this is how the library exports it.
  export default class PDFDocument {
    constructor(options: {
      size: "A4";
      margin: number;
      bufferPages: boolean;
      lang: string;
      displayTitle: boolean;
      info: { Title: string; CreationDate: Date };
    });
    page: { annotations: Reference[] };
    /** The face set last, as it is embedded. */
    _font: { id: string; encode(text: string): unknown };
    _root: { data: { AcroForm: Reference & { data: { Fields: Reference[] } } } };
    _acroform: { fonts: Record<string, Reference> };
    registerFont(name: string, file: string): this;
    font(name: string): this;
    fontSize(points: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(points: number): this;
    dash(points: number, options: { space: number }): this;
    undash(): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    stroke(): this;
    fill(): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    widthOfString(text: string): number;
    heightOfString(text: string, options: TextOptions): number;
    addPage(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(page: number): this;
    ref(data: Record<string, unknown>): Reference;
    annotate(x: number, y: number, width: number, height: number, dictionary: Record<string, unknown>): this;
    initForm(): this;
    on(event: "data", heard: (chunk: Uint8Array) => void): this;
    on(event: "end", heard: () => void): this;
    on(event: "error", heard: (error: Error) => void): this;
    end(): void;
  }

  type TextOptions = {
    width: number;
    align?: "left" | "center" | "right";
    lineBreak?: boolean;
    lineGap?: number;
  };
}
