/** Colleagues as the forms of leave offer them; `isMine`: the reader may see to their work. */
export type Colleagues = readonly { id: string; fullName: string; isMine: boolean }[];

/** As choices of a field. */
export function choicesOf(colleagues: Colleagues) {
  return colleagues.map(({ id, fullName }) => ({ value: id, label: fullName }));
}
