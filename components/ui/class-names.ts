/** Joins the classes that apply, leaving out what is missing. */
export function classNames(...names: (string | false | undefined)[]) {
  return names.filter(Boolean).join(" ");
}
