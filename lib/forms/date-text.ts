/** A date known wholly or in part as papers write it: `09/02/2027`, `02/2027`, `2027`. */
export function dateText(date: string): string {
  return date.split("-").reverse().join("/");
}
