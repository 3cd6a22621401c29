/** "1.500.000" and "12,5" as they are written here. */
export function numberFrom(value: string): number | undefined {
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(value) ? value.replace(/\./g, "") : value;
  const number = Number(plain.replace(",", "."));
  return value !== "" && Number.isFinite(number) ? number : undefined;
}
