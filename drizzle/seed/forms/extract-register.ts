import type { FormStep } from "#lib/forms/definition.ts";
import { truth, words } from "./parts.ts";

/** What the person knows of the entry; whatever is known makes the search quicker. */
export const register: FormStep = {
  key: "register",
  title: words("Thông tin đăng ký đã biết", "What is known of the registration"),
  intro: words(
    "Biết gì ghi nấy. Càng đủ thì tra cứu càng nhanh; không biết thì để trống.",
    "Write what you know. The more is known, the faster the search; leave the rest empty.",
  ),
  fields: [
    {
      kind: "text",
      key: "registeredAt",
      label: words("Nơi đã đăng ký", "Where it was registered"),
      help: words(
        "Có thể ghi tên xã, huyện cũ như trên giấy.",
        "The old names of commune and district may be written as the paper shows them.",
      ),
      example: words(
        "Ủy ban nhân dân xã Tả Phìn, huyện Sa Pa, tỉnh Lào Cai (cũ)",
        "People's committee of Tả Phìn commune, former Sa Pa district",
      ),
      required: true,
    },
    {
      kind: "partialDate",
      key: "registeredOn",
      label: words("Ngày đăng ký", "Date of registration"),
      rule: "notFuture",
      usualYearsAgo: [0, 80],
    },
    {
      kind: "text",
      key: "registrationNumber",
      label: words("Số", "Number"),
      example: words("76", "76"),
      maxLength: 40,
    },
    {
      kind: "text",
      key: "bookNumber",
      label: words("Quyển số", "Book number"),
      example: words("01/1998", "01/1998"),
      maxLength: 40,
    },
    truth,
  ],
};
