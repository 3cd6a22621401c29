import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { breakable } from "./breakable.ts";

const tableWidth = 360;

const styles = StyleSheet.create({
  table: { marginVertical: 5, marginRight: 1 },
  head: { borderTopWidth: 0.5, fontWeight: "bold", textAlign: "center" },
  row: { flexDirection: "row", borderLeftWidth: 0.5, borderRightWidth: 0.5, borderBottomWidth: 0.5 },
  cell: { paddingHorizontal: 3, paddingVertical: 1.5 },
  next: { borderLeftWidth: 0.5 },
});

/** A column is as wide as told in points, or takes its share of what is left. */
type Column = { title: string; width?: number; share?: number; align?: "left" | "center" };

/** A ruled table. Its head stands again on every page, and no row is torn. */
export function Table({ columns, rows }: { columns: Column[]; rows: string[][] }) {
  return (
    <View style={styles.table}>
      <View style={{ ...styles.row, ...styles.head }} fixed>
        {columns.map((column, at) => (
          <View key={column.title} style={cell(column, at)}>
            <Text>{column.title}</Text>
          </View>
        ))}
      </View>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
        <View key={place} style={styles.row} wrap={false}>
          {columns.map((column, at) => (
            <View key={column.title} style={cell(column, at)}>
              <Text style={{ textAlign: column.align ?? "left" }}>
                {breakable(row[at] ?? "", emsOf(column, columns))}
              </Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

function cell({ width, share = 1 }: Column, at: number) {
  const extent = width === undefined ? { flexGrow: share, flexShrink: 1, flexBasis: 0 } : { width };
  return { ...styles.cell, ...(at > 0 && styles.next), ...extent };
}

/** What a column holds between its paddings, on an A5 sheet with text of 10 points. */
function emsOf({ width, share = 1 }: Column, columns: Column[]) {
  const taken = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const shares = columns.reduce(
    (sum, column) => sum + (column.width === undefined ? (column.share ?? 1) : 0),
    0,
  );
  const points = width ?? ((tableWidth - taken) * share) / shares;
  return (points - 8) / 10;
}
