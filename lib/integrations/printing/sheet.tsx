import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Letterhead } from "#lib/documents/printer.ts";
import { breakable } from "./breakable.ts";
import { fontFamily } from "./fonts.ts";
import type { PrintWords } from "./words.ts";

const styles = StyleSheet.create({
  page: { fontFamily, color: "#000000" },
  // Not on the page: a page with numbers is laid out twice, and its line height would be multiplied twice.
  content: { lineHeight: 1.25 },
  head: { flexDirection: "row", justifyContent: "space-between", marginBottom: 8 },
  side: { alignItems: "center" },
  centred: { textAlign: "center" },
  bold: { fontWeight: "bold", textAlign: "center" },
  rule: { borderBottomWidth: 0.75, borderBottomColor: "#000000", marginTop: 1.5, marginBottom: 4 },
  dateLine: { fontStyle: "italic", textAlign: "center" },
  foot: {
    position: "absolute",
    left: 30,
    right: 30,
    bottom: 14,
    flexDirection: "row",
    justifyContent: "space-between",
    fontSize: 8,
    color: "#444444",
  },
});

/** The width of the left half of the head. */
const headEms = 16;

/** How large body text is set, in points. */
const bodySizes = { A5: 10, A4: 13 } as const;

/** Margins in points. */
const sheets = {
  A5: { paddingTop: 26, paddingBottom: 36, paddingLeft: 32, paddingRight: 26 },
  A4: { paddingTop: 57, paddingBottom: 57, paddingLeft: 85, paddingRight: 43 },
} as const;

type SheetProps = {
  size: keyof typeof sheets;
  title: string;
  /** Stands at the foot of every page, so that loose sheets find their dossier. */
  code: string;
  t: PrintWords;
  locale: string;
  children: ReactNode;
};

/** A paper of one or more pages; they are numbered once there is more than one. */
export function Sheet({ size, title, code, t, locale, children }: SheetProps) {
  return (
    <Document title={`${title.replace("\n", " ")} ${code}`} language={locale}>
      <Page size={size} style={{ ...styles.page, ...sheets[size] }}>
        <View style={styles.foot} fixed>
          <Text>{code}</Text>
          <Text
            render={({ pageNumber, totalPages }) =>
              totalPages > 1 ? t("page", { page: pageNumber, pages: totalPages }) : ""
            }
          />
        </View>
        <View style={{ ...styles.content, fontSize: bodySizes[size] }}>{children}</View>
      </Page>
    </Document>
  );
}

type HeadProps = { letterhead: Letterhead; number: string; signedOn: string; t: PrintWords; scale?: number };

/** Agency on the left, State and motto on the right (Decree 30/2020/NĐ-CP, annex I). */
export function Head({ letterhead, number, signedOn, t, scale = 1 }: HeadProps) {
  const small = { fontSize: 9.5 * scale };
  return (
    <View style={styles.head}>
      <View style={{ ...styles.side, width: "44%", ...small }}>
        {letterhead.superior !== "" && <Text style={styles.centred}>{upper(letterhead.superior)}</Text>}
        <Text style={styles.bold}>{upper(letterhead.agency)}</Text>
        <View style={{ ...styles.rule, width: "35%" }} />
        <Text style={styles.centred}>
          {t("number")}: {breakable(number, headEms)}
        </Text>
      </View>
      <View style={{ ...styles.side, width: "55%", ...small }}>
        <Text style={styles.bold}>{t("state")}</Text>
        <Text style={{ ...styles.bold, fontSize: 10 * scale }}>{t("motto")}</Text>
        <View style={{ ...styles.rule, width: "58%" }} />
        <Text style={styles.dateLine}>
          {letterhead.place}, {signedOn}
        </Text>
      </View>
    </View>
  );
}

const upper = (name: string) => breakable(name.toLocaleUpperCase("vi"), headEms);
