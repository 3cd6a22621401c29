import { ask, byAnswer, type GuideOf } from "./build.ts";

/** Records and archives. */
export const recordGuides: Record<string, GuideOf> = {
  "1.013934": {
    guide: {
      questions: [
        ask(
          "certificate",
          ["Bạn xin lần đầu hay xin lại?", "Is it the first one?"],
          [
            ["first", "Lần đầu", "Yes"],
            ["replacement", "Xin lại: mất, hỏng, đổi thông tin", "No: lost, damaged or changed"],
          ],
        ),
      ],
      exclusions: [],
    },
    cases: byAnswer("certificate", "first", "replacement"),
  },
  "1.013932": {
    guide: {
      questions: [
        ask(
          "use",
          ["Bạn muốn đọc hay sao tài liệu?", "Do you want to read or to copy?"],
          [
            ["reading", "Đọc tại chỗ", "Read there"],
            ["copying", "Sao và xác thực", "Authenticated copies"],
          ],
        ),
      ],
      exclusions: [],
    },
    cases: byAnswer("use", "reading", "copying"),
  },
};
