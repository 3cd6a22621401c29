import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import { fontFamily } from "#lib/integrations/printing/fonts.ts";
import type { BlankPart } from "./part.ts";

const styles = StyleSheet.create({
  page: { fontFamily, fontSize: 11.5, paddingTop: 42, paddingBottom: 48, paddingLeft: 70, paddingRight: 45 },
  state: { textAlign: "center", fontWeight: "bold" },
  title: { textAlign: "center", fontWeight: "bold", fontSize: 15, marginTop: 14, marginBottom: 10 },
  heading: { fontWeight: "bold", marginTop: 8, marginBottom: 2 },
  line: { flexDirection: "row", marginBottom: 5, flexGrow: 1, flexBasis: 0 },
  dots: { flexGrow: 1, borderBottomWidth: 0.75, borderBottomStyle: "dotted", marginLeft: 3, marginBottom: 2 },
  emptyLine: { height: 18, borderBottomWidth: 0.75, borderBottomStyle: "dotted" },
  pair: { flexDirection: "row", gap: 12 },
  choices: { flexDirection: "row", flexWrap: "wrap", marginBottom: 5, columnGap: 12, rowGap: 3 },
  choice: { flexDirection: "row", alignItems: "center", gap: 4 },
  box: { width: 9, height: 9, borderWidth: 0.75 },
  declaration: { marginTop: 10 },
  signature: { width: "56%", marginLeft: "44%", marginTop: 12, alignItems: "center" },
  signer: { fontWeight: "bold", marginTop: 4 },
  hint: { fontSize: 10, marginBottom: 44 },
  foot: { position: "absolute", bottom: 22, left: 70, right: 45, fontSize: 8, color: "#444444" },
});

export type Blank = { title: string; parts: readonly BlankPart[]; note: string };

/** One blank on A4: who asks, what for, a declaration and a place to sign. */
export function BlankSheet({ title, parts, note }: Blank) {
  return (
    // The same day in every copy: making a blank again must not change it.
    <Document title={title} language="vi" creationDate={new Date("2026-01-01T00:00:00Z")}>
      <Page size="A4" style={styles.page}>
        <Text style={styles.foot} fixed>
          {note}
        </Text>
        <Text style={styles.state}>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</Text>
        <Text style={styles.state}>Độc lập - Tự do - Hạnh phúc</Text>
        <Text style={styles.title}>{title.toLocaleUpperCase("vi")}</Text>
        <View style={styles.pair}>
          <Line text="Kính gửi" />
        </View>
        {parts.map(([heading, ...lines]) => (
          <Part key={heading} heading={heading} lines={lines} />
        ))}
        <View wrap={false}>
          <Text style={styles.declaration}>
            Tôi cam đoan những nội dung khai trên đây là đúng và chịu trách nhiệm trước pháp luật về lời khai.
          </Text>
          <View style={styles.signature}>
            <Text>……………, ngày ……… tháng ……… năm ………</Text>
            <Text style={styles.signer}>Người khai</Text>
            <Text style={styles.hint}>(ký, ghi rõ họ tên)</Text>
          </View>
        </View>
      </Page>
    </Document>
  );
}

/** The heading stays with its first line. */
function Part({ heading, lines: [first = "", ...others] }: { heading: string; lines: readonly string[] }) {
  return (
    <View>
      <View wrap={false}>
        <Text style={styles.heading}>{heading}</Text>
        <Cells line={first} />
      </View>
      {others.map((line) => (
        <Cells key={line} line={line} />
      ))}
    </View>
  );
}

function Cells({ line }: { line: string }) {
  return (
    <View style={styles.pair} wrap={false}>
      {line.split(" | ").map((text) => (
        <Cell key={text} text={text} />
      ))}
    </View>
  );
}

function Cell({ text }: { text: string }) {
  const [, question, answers] = /^\? (.+?): (.+)$/.exec(text) ?? [];
  return question && answers ? (
    <Choices question={question} answers={answers.split(" / ")} />
  ) : (
    <Line text={text} />
  );
}

function Choices({ question, answers }: { question: string; answers: readonly string[] }) {
  return (
    <View style={styles.choices}>
      <Text>{question}:</Text>
      {answers.map((answer) => (
        <View key={answer} style={styles.choice}>
          <View style={styles.box} />
          <Text>{answer}</Text>
        </View>
      ))}
    </View>
  );
}

function Line({ text }: { text: string }) {
  const [label = "", count] = text.split(" #");
  if (count === undefined)
    return (
      <View style={styles.line}>
        <Text>{label}:</Text>
        <View style={styles.dots} />
      </View>
    );
  return (
    <View style={{ flexGrow: 1, marginBottom: 5 }}>
      <Text>{label}:</Text>
      {Array.from({ length: Number(count) }, (_, place) => (
        <View key={String(place)} style={styles.emptyLine} />
      ))}
    </View>
  );
}
