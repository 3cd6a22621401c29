import { ask, byAnswer, type GuideOf, not } from "./build.ts";

const stay = ask(
  "stay",
  ["Bạn định ở nơi mới bao lâu?", "How long will you stay at the new place?"],
  [
    ["forGood", "Ở hẳn", "For good"],
    ["months", "Từ 30 ngày trở lên, để học, làm việc", "30 days or more, to study or work"],
    ["days", "Dưới 30 ngày", "Less than 30 days"],
  ],
);
const forGood = not(
  "stay",
  "forGood",
  ["Chuyển đến ở hẳn thì đăng ký thường trú.", "Whoever moves for good registers permanent residence."],
  { basis: "Luật Cư trú 68/2020/QH14", instead: "1.004222" },
);
const months = not(
  "stay",
  "months",
  ["Ở từ 30 ngày để học, làm việc thì đăng ký tạm trú.", "A stay of 30 days or more is temporary residence."],
  { basis: "Điều 27 Luật Cư trú 68/2020/QH14", instead: "1.004194" },
);
const days = not(
  "stay",
  "days",
  [
    "Ở dưới 30 ngày thì chủ nhà chỉ cần thông báo lưu trú.",
    "For less than 30 days the host only gives notice.",
  ],
  { basis: "Điều 30 Luật Cư trú 68/2020/QH14", instead: "2.001159" },
);

/** Where people live. */
export const residenceGuides: Record<string, GuideOf> = {
  "1.004222": {
    guide: {
      questions: [
        stay,
        ask(
          "place",
          [
            "Nơi ở mới có đang bị thu hồi, lấn chiếm đất hay có tranh chấp về quyền sở hữu không?",
            "Is the new place being reclaimed, built on occupied land, or in dispute?",
          ],
          [
            ["no", "Không", "No"],
            ["yes", "Có", "Yes"],
          ],
        ),
      ],
      exclusions: [
        months,
        days,
        not(
          "place",
          "yes",
          [
            "Nơi đó không được đăng ký thường trú mới cho đến khi giải quyết xong.",
            "No new permanent residence can be registered there until that is settled.",
          ],
          { basis: "Điều 23 Luật Cư trú 68/2020/QH14" },
        ),
      ],
    },
  },
  "1.004194": {
    guide: {
      questions: [
        stay,
        ask(
          "who",
          ["Bạn đăng ký cho ai?", "Whom do you register?"],
          [
            ["household", "Bản thân hoặc gia đình tôi", "Myself or my family"],
            ["list", "Nhiều người, theo danh sách của cơ quan, ký túc xá", "Many persons, by a list"],
          ],
        ),
      ],
      exclusions: [forGood, days],
    },
    cases: byAnswer("who", "household", "list"),
  },
  "1.010038": {
    guide: {
      questions: [
        ask(
          "reason",
          ["Vì sao bạn muốn tách hộ?", "Why do you want a household of your own?"],
          [
            ["agreed", "Muốn lập hộ riêng", "I want my own household"],
            ["divorced", "Đã ly hôn mà vẫn ở cùng nhà", "We are divorced and live in the same home"],
          ],
        ),
        ask(
          "consent",
          ["Chủ hộ và chủ nhà có đồng ý không?", "Do the householder and the owner agree?"],
          [
            ["yes", "Đồng ý", "Yes"],
            ["no", "Chưa đồng ý", "Not yet"],
          ],
          { when: { field: "reason", is: "agreed" } },
        ),
      ],
      exclusions: [
        not(
          "consent",
          "no",
          [
            "Tách hộ cần chủ hộ và chủ sở hữu chỗ ở đồng ý, trừ khi đã ly hôn.",
            "Unless divorced, you need the consent of the householder and of the owner.",
          ],
          { basis: "Điều 25 Luật Cư trú 68/2020/QH14" },
        ),
      ],
    },
    cases: byAnswer("reason", "agreed", "divorced"),
  },
  "1.010041": {
    guide: {
      questions: [
        ask(
          "known",
          [
            "Nơi ở cần xác nhận đã được đăng ký thường trú hoặc tạm trú chưa?",
            "Is the place to be confirmed registered as your residence?",
          ],
          [
            ["inDatabase", "Đã đăng ký", "Yes"],
            ["toVerify", "Chưa, hoặc không nhớ", "No, or I do not remember"],
          ],
        ),
      ],
      exclusions: [],
    },
    cases: byAnswer("known", "inDatabase", "toVerify"),
  },
};
