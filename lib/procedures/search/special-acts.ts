/**
 * What a procedure does beyond the plain act: issue again, renew, change, end. Whoever asks for a permit and says nothing
 * of these means the first one.
 */
export type SpecialAct = { act: string; saidBy: readonly string[] };

/** Folded words a name begins with, and the words of a question by which it is asked for. */
const acts: readonly SpecialAct[] = [
  { act: "cap lai", saidBy: ["lai", "mat", "rach", "hong"] },
  { act: "cap doi", saidBy: ["doi"] },
  { act: "cap dieu chinh", saidBy: ["dieu chinh", "sua"] },
  { act: "cap chuyen doi", saidBy: ["chuyen doi"] },
  { act: "cap gia han", saidBy: ["gia han"] },
  { act: "cap sua doi", saidBy: ["sua doi", "sua"] },
  { act: "cong bo lai", saidBy: ["lai"] },
  { act: "bo nhiem lai", saidBy: ["lai"] },
  { act: "dang ki lai", saidBy: ["lai"] },
  { act: "dang ki thay doi", saidBy: ["doi", "sua", "chuyen"] },
  { act: "dang ki cap nhat", saidBy: ["cap nhat", "bo sung"] },
  { act: "doi", saidBy: ["doi"] },
  { act: "thay doi", saidBy: ["doi"] },
  { act: "sua doi", saidBy: ["sua"] },
  { act: "bo sung", saidBy: ["bo sung"] },
  { act: "hieu dinh", saidBy: ["hieu dinh"] },
  { act: "gia han", saidBy: ["gia han"] },
  { act: "dieu chinh", saidBy: ["dieu chinh", "doi", "sua"] },
  { act: "thu hoi", saidBy: ["thu hoi"] },
  { act: "tra lai", saidBy: ["tra"] },
  { act: "giai the", saidBy: ["giai the"] },
  { act: "cham dut", saidBy: ["cham dut", "thoi", "dong cua"] },
  { act: "dung", saidBy: ["dung"] },
  { act: "huy", saidBy: ["huy"] },
  { act: "xoa", saidBy: ["xoa"] },
  { act: "mien nhiem", saidBy: ["mien nhiem"] },
  { act: "mien kiem tra", saidBy: ["mien"] },
  { act: "chuyen nhuong", saidBy: ["chuyen nhuong"] },
  { act: "chuyen doi", saidBy: ["chuyen"] },
  { act: "chuyen hinh thuc", saidBy: ["chuyen"] },
  { act: "hop nhat", saidBy: ["hop nhat"] },
  { act: "sap nhap", saidBy: ["sap nhap"] },
  { act: "chia tach", saidBy: ["chia", "tach"] },
  { act: "khai thac thong tin", saidBy: ["khai thac", "thong tin"] },
];

/** What may stand before the act. */
const opening = /^ (thu tuc )?(thong bao |de nghi |dang ki |quyet dinh |giai quyet )?/;

/** Said anywhere in a name: for whom or where it is done otherwise. */
const circumstances: readonly SpecialAct[] = [
  { act: "luu dong", saidBy: ["luu dong", "tai nha"] },
  { act: "yeu to nuoc ngoai", saidBy: ["nuoc ngoai"] },
  { act: "khu vuc bien gioi", saidBy: ["bien gioi"] },
  { act: "ket hop", saidBy: ["ket hop"] },
  { act: "hoat dong tro lai", saidBy: ["tro lai"] },
];

/** What a name (folded, between spaces) says beyond the plain act. */
export function specialActsOf(name: string): SpecialAct[] {
  const begun = name.replace(opening, " ");
  return [
    ...acts.filter(({ act }) => name.startsWith(` ${act} `) || begun.startsWith(` ${act} `)),
    ...circumstances.filter(({ act }) => name.includes(` ${act} `)),
  ];
}

/** What a question (folded, between spaces) does not ask for. */
export function unaskedActs(question: string): Set<SpecialAct> {
  const isSaid = (words: string) => question.includes(` ${words} `);
  return new Set(
    [...acts, ...circumstances].filter(({ act, saidBy }) => !isSaid(act) && !saidBy.some(isSaid)),
  );
}
