/**
 * A part of a blank: what it is about, and its lines. `a | b` are two short lines side by side, `? label: x / y` is a
 * question to tick, `label #3` leaves three lines to write on.
 */
export type BlankPart = readonly [title: string, ...lines: string[]];

/** What each blank asks for, by its file name; the person who fills it in is asked for on all of them. */
export type BlankParts = Readonly<Record<string, readonly BlankPart[]>>;

/** The lines that say who somebody is. */
export const someone = (title: string): BlankPart => [
  title,
  "Họ, chữ đệm, tên",
  "Ngày, tháng, năm sinh | Giới tính",
  "Dân tộc | Quốc tịch",
  "Số định danh cá nhân hoặc số hộ chiếu",
  "Nơi cư trú",
];
