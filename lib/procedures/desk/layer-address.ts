type Given = Record<string, string | string[] | undefined>;

/** The commune whose layer an address names; null: the province's. */
export function layerIn({ xa }: Given): string | null {
  return typeof xa === "string" && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(xa) ? xa : null;
}
