import { StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { PrintedParty, Scannable } from "#lib/documents/printer.ts";
import { breakable } from "./breakable.ts";
import { Qr } from "./qr.tsx";
import type { PrintWords } from "./words.ts";

/** The text width of an A5 sheet, and of half of it. */
const lineEms = 36;
const halfEms = 17;

const styles = StyleSheet.create({
  titleRow: { flexDirection: "row", alignItems: "center", marginBottom: 8 },
  title: { flex: 1, textAlign: "center", fontWeight: "bold", fontSize: 12.5, paddingHorizontal: 6 },
  code: { textAlign: "center", fontSize: 10, fontWeight: "normal", marginTop: 2 },
  scan: { width: 78, alignItems: "center", fontSize: 7, lineHeight: 1.2, textAlign: "center" },
  field: { marginBottom: 2.5 },
  blank: { flexDirection: "row", marginBottom: 2.5 },
  dots: { flex: 1, borderBottomWidth: 0.75, borderBottomStyle: "dotted", marginLeft: 3, marginBottom: 2 },
  pair: { flexDirection: "row", gap: 10 },
  half: { flex: 1 },
  strong: { fontWeight: "bold" },
  intro: { marginBottom: 4 },
  signatures: { flexDirection: "row", marginTop: 10 },
  signature: { flex: 1, alignItems: "center" },
  hint: { fontStyle: "italic", fontSize: 9 },
  name: { fontWeight: "bold", marginTop: 36, textAlign: "center" },
});

/** The name of the paper, with the code that leads to the dossier. */
export function Title({
  title,
  code,
  scan,
  t,
}: {
  title: string;
  code: string;
  scan: Scannable;
  t: PrintWords;
}) {
  return (
    <View style={styles.titleRow}>
      <View style={styles.scan}>
        <Qr text={scan.url} size={60} />
        <Text>{scan.label}</Text>
      </View>
      <View style={styles.title}>
        <Text>{title}</Text>
        <Text style={styles.code}>
          {t("dossierCode")}: <Text style={styles.strong}>{breakable(code, 26)}</Text>
        </Text>
      </View>
    </View>
  );
}

/** `label: value`, or a dotted line to write on. */
export function Field({ label, value, strong = false, widthEms = lineEms }: FieldProps) {
  if (value === "") {
    return (
      <View style={styles.blank}>
        <Text>{label}:</Text>
        <View style={styles.dots} />
      </View>
    );
  }
  return (
    <Text style={styles.field}>
      {label}: <Text style={strong ? styles.strong : {}}>{breakable(value, widthEms)}</Text>
    </Text>
  );
}

type FieldProps = { label: string; value: string; strong?: boolean; widthEms?: number };

/** Two short fields beside one another. */
export function Pair({ children }: { children: [ReactNode, ReactNode] }) {
  const [left, right] = children;
  return (
    <View style={styles.pair}>
      <View style={styles.half}>{left}</View>
      <View style={styles.half}>{right}</View>
    </View>
  );
}

export const Intro = ({ children }: { children: string }) => (
  <Text style={styles.intro}>{breakable(children, lineEms)}</Text>
);

/** Who handed the dossier in. */
export function Submitter({ party, t }: { party: PrintedParty; t: PrintWords }) {
  return (
    <>
      <Field label={t("submitter")} value={party.name} strong />
      <Field label={t("address")} value={party.address} />
      <Pair>
        <Field label={t("identifier")} value={party.identifier} widthEms={halfEms} />
        <Field label={t("phone")} value={party.phone} widthEms={halfEms} />
      </Pair>
      <Field label={t("email")} value={party.email} />
    </>
  );
}

/** Room for one or two signatures; the officer's name stands below theirs. Never torn from one another. */
export function Signatures({ left, right, officer, t }: SignaturesProps) {
  return (
    <View style={styles.signatures} wrap={false}>
      <View style={styles.signature}>
        {left && <Text style={styles.strong}>{left}</Text>}
        {left && <Text style={styles.hint}>{t("signHere")}</Text>}
      </View>
      <View style={styles.signature}>
        <Text style={styles.strong}>{right}</Text>
        <Text style={styles.hint}>{t("signHere")}</Text>
        <Text style={styles.name}>{officer}</Text>
      </View>
    </View>
  );
}

type SignaturesProps = { left?: string; right: string; officer: string; t: PrintWords };
