/** A name by which only those who know it can tell whose it is: `Nguyễn Thị Hoa` is `N•• T•• H••`. */
export function maskedName(name: string): string {
  return name
    .normalize("NFC")
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]}••`)
    .join(" ");
}
