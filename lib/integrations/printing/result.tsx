import { StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ResultPaper } from "#lib/documents/printer.ts";
import { breakable } from "./breakable.ts";
import { Qr } from "./qr.tsx";
import { Head, Sheet } from "./sheet.tsx";
import { type PrintWords, printWords } from "./words.ts";

/** The text width of an A4 sheet. */
const lineEms = 35;

const styles = StyleSheet.create({
  title: { textAlign: "center", fontWeight: "bold", fontSize: 14, marginTop: 14 },
  subject: { textAlign: "center", fontWeight: "bold", marginBottom: 14 },
  paragraph: { textAlign: "justify", textIndent: 28, marginBottom: 6, fontSize: 13, lineHeight: 1.35 },
  fact: { marginBottom: 6, marginLeft: 28, fontSize: 13, lineHeight: 1.35 },
  strong: { fontWeight: "bold" },
  closing: { flexDirection: "row", marginTop: 18 },
  recipients: { width: "45%", fontSize: 11 },
  recipientsTitle: { fontWeight: "bold", fontStyle: "italic", fontSize: 12 },
  signer: { width: "55%", alignItems: "center" },
  centred: { fontWeight: "bold", textAlign: "center" },
  name: { fontWeight: "bold", textAlign: "center", marginTop: 72 },
  verification: {
    flexDirection: "row",
    alignItems: "center",
    gap: 10,
    marginTop: 28,
    paddingTop: 8,
    borderTopWidth: 0.5,
    borderTopColor: "#000000",
    fontSize: 10,
  },
});

/** A result drawn up by the portal, laid out as Decree 30/2020/NĐ-CP has it, with the means to verify it. */
export function ResultPdf(paper: ResultPaper) {
  const { locale = "vi", number, signer, recipients } = paper;
  const t = printWords(locale);
  return (
    <Sheet size="A4" title={paper.title} code={number} t={t} locale={locale}>
      <Head letterhead={paper.letterhead} number={number} signedOn={paper.signedOn} t={t} scale={1.26} />
      <Text style={styles.title}>{breakable(paper.title.toLocaleUpperCase(locale), 33)}</Text>
      <Text style={styles.subject}>{breakable(paper.subject, lineEms)}</Text>
      {paper.body.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
        <BodyLine key={place} line={line} />
      ))}
      <View style={styles.closing} wrap={false}>
        <View style={styles.recipients}>
          {recipients.length > 0 && <Text style={styles.recipientsTitle}>{t("result.recipients")}</Text>}
          {recipients.map((recipient) => (
            <Text key={recipient}>- {breakable(recipient, 18)};</Text>
          ))}
        </View>
        <View style={styles.signer}>
          <Text style={styles.centred}>{signer.authority.toLocaleUpperCase("vi")}</Text>
          <Text style={styles.centred}>{signer.position.toLocaleUpperCase("vi")}</Text>
          <Text style={styles.name}>{signer.name}</Text>
        </View>
      </View>
      <Verification {...paper.verification} t={t} />
    </Sheet>
  );
}

function BodyLine({ line }: { line: ResultPaper["body"][number] }) {
  if (typeof line === "string") return <Text style={styles.paragraph}>{breakable(line, lineEms)}</Text>;
  return (
    <Text style={styles.fact}>
      {line.label}: <Text style={styles.strong}>{breakable(line.value, lineEms - 3)}</Text>
    </Text>
  );
}

function Verification({ id, url, code, t }: ResultPaper["verification"] & { t: PrintWords }) {
  return (
    <View style={styles.verification} wrap={false}>
      <Qr text={url} size={72} />
      <View style={{ flex: 1 }}>
        <Text style={styles.strong}>{t("result.verify")}</Text>
        <Text>
          {t("result.verifyAt")} {breakable(url, 38)}
        </Text>
        <Text>
          {t("result.resultId")}: {breakable(id, 38)}
        </Text>
        <Text>
          {t("dossierCode")}: {breakable(code, 38)}
        </Text>
      </View>
    </View>
  );
}
