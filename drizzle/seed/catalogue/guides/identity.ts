import { ask, byAnswer, type GuideOf, not } from "./build.ts";

const card = ask(
  "card",
  ["Bạn đã từng có thẻ căn cước hoặc căn cước công dân chưa?", "Did you ever have an identity card?"],
  [
    ["never", "Chưa", "No"],
    ["have", "Có, nay hết hạn, hỏng hoặc đổi thông tin", "Yes; it expired, is damaged or details changed"],
    ["lost", "Có, nhưng đã mất", "Yes, but it is lost"],
  ],
);
const identityLaw = "Luật Căn cước 26/2023/QH15";
const first = not(
  "card",
  "never",
  ["Làm thẻ lần đầu là thủ tục cấp mới.", "A first card is issued, not exchanged."],
  { basis: identityLaw, instead: "1.014061" },
);
const exchange = not(
  "card",
  "have",
  ["Thẻ còn trong tay thì làm thủ tục cấp đổi.", "A card you still have is exchanged."],
  { basis: `Điều 24 ${identityLaw}`, instead: "1.014063" },
);
const lost = not("card", "lost", ["Mất thẻ thì làm thủ tục cấp lại.", "A lost card is replaced."], {
  basis: `Điều 24 ${identityLaw}`,
  instead: "1.014064",
});

/** Identity cards and electronic identity. */
export const identityGuides: Record<string, GuideOf> = {
  "1.014061": {
    guide: {
      questions: [
        ask(
          "age",
          ["Người làm thẻ đã đủ 14 tuổi chưa?", "Is the person 14 or older?"],
          [
            ["yes", "Đã đủ", "Yes"],
            ["no", "Chưa đủ", "No"],
          ],
        ),
        card,
      ],
      exclusions: [
        not(
          "age",
          "no",
          ["Trẻ dưới 14 tuổi có thủ tục riêng, cha mẹ làm thay.", "For children under 14 the parents apply."],
          { basis: identityLaw, instead: "1.014062" },
        ),
        exchange,
        lost,
      ],
    },
  },
  "1.014063": { guide: { questions: [card], exclusions: [first, lost] } },
  "1.014064": { guide: { questions: [card], exclusions: [first, exchange] } },
  "3.000228": {
    guide: {
      questions: [
        ask(
          "card",
          ["Bạn có thẻ căn cước còn hạn không?", "Do you have a valid identity card?"],
          [
            ["hasCard", "Có", "Yes"],
            ["noCard", "Chưa có, hoặc đã hết hạn", "No, or it expired"],
          ],
        ),
      ],
      exclusions: [],
    },
    cases: byAnswer("card", "hasCard", "noCard"),
  },
};
