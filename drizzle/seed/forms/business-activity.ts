import type { FormStep } from "#lib/forms/definition.ts";
import { residence, words } from "./parts.ts";

/** What is sold, made or done; the first line is the main one. */
export const activity: FormStep = {
  key: "activity",
  title: words("Ngành, nghề kinh doanh", "Lines of business"),
  intro: words(
    "Khai ngành, nghề chính trước. Không cần nhớ mã: cán bộ sẽ đối chiếu.",
    "Begin with the main line. The code need not be known: an officer will look it up.",
  ),
  fields: [
    {
      kind: "repeat",
      key: "sectors",
      label: words("Các ngành, nghề", "Lines of business"),
      itemLabel: words("ngành, nghề", "line of business"),
      min: 1,
      max: 20,
      fields: [
        {
          kind: "text",
          key: "name",
          label: words("Ngành, nghề", "Line of business"),
          example: words("Bán lẻ lương thực, thực phẩm", "Retail sale of food"),
          required: true,
        },
        {
          kind: "number",
          key: "code",
          label: words("Mã ngành cấp bốn (nếu biết)", "Four-digit code, if known"),
          help: words(
            "Theo hệ thống ngành kinh tế Việt Nam.",
            "By the Vietnam Standard Industrial Classification.",
          ),
          min: 111,
          max: 9900,
        },
      ],
    },
    {
      kind: "yesNo",
      key: "conditional",
      label: words(
        "Có ngành, nghề đầu tư kinh doanh có điều kiện không?",
        "Is any of them a line of business with conditions?",
      ),
      help: words(
        "Ví dụ: kinh doanh thuốc, gas, karaoke, lưu trú. Đăng ký xong vẫn phải đủ điều kiện mới được hoạt động.",
        "For example medicine, gas, karaoke, lodging. After registration the conditions must still be met before opening.",
      ),
      required: true,
    },
    {
      kind: "longText",
      key: "conditionsMet",
      label: words("Điều kiện đã có hoặc đang xin", "Conditions met or applied for"),
      example: words(
        "Đã tập huấn phòng cháy, đang xin giấy đủ điều kiện an ninh trật tự",
        "Fire-safety training done; security certificate applied for",
      ),
      maxLength: 1000,
      required: true,
      when: { field: "conditional", is: true },
    },
  ],
};

export const capital: FormStep = {
  key: "capital",
  title: words("Vốn và lao động", "Capital and employees"),
  fields: [
    {
      kind: "money",
      key: "capitalDong",
      label: words("Vốn kinh doanh", "Business capital"),
      help: words(
        "Ghi số tiền dự kiến bỏ ra. Không có mức tối thiểu.",
        "The sum you plan to put in. There is no minimum.",
      ),
      min: 0,
      max: 1_000_000_000_000,
      required: true,
    },
    {
      kind: "number",
      key: "employees",
      label: words("Số lao động dự kiến", "Expected number of employees"),
      help: words(
        "Tính cả chủ hộ và người nhà cùng làm.",
        "Counting the owner and relatives who work there.",
      ),
      min: 1,
      max: 1000,
      unit: words("người", "people"),
      required: true,
    },
    {
      kind: "date",
      key: "startsOn",
      label: words("Ngày bắt đầu hoạt động", "First day of business"),
      help: words(
        "Nếu để trống, tính từ ngày được cấp giấy chứng nhận.",
        "If left empty: the day the certificate is issued.",
      ),
      rule: "notPast",
    },
  ],
};

/** What the tax office learns through the same filing. */
export const tax: FormStep = {
  key: "tax",
  title: words("Thông tin thuế", "Tax"),
  intro: words(
    "Khai một lần ở đây; dữ liệu được chuyển sang cơ quan thuế, không phải đăng ký thuế riêng.",
    "Declared once here; the data go on to the tax office and no separate registration is needed.",
  ),
  fields: [
    {
      kind: "info",
      key: "taxNumber",
      label: words(
        "Mã số thuế của hộ kinh doanh là số định danh cá nhân của chủ hộ.",
        "The tax code of a household business is the personal number of its owner.",
      ),
    },
    {
      kind: "taxCode",
      key: "formerTaxCode",
      label: words(
        "Mã số thuế cá nhân đã được cấp trước đây (nếu có)",
        "Personal tax code issued before, if any",
      ),
      help: words(
        "10 chữ số; ghi để cơ quan thuế gộp vào số định danh.",
        "10 digits; the tax office joins it with the personal number.",
      ),
      acceptsPersonalId: true,
    },
    {
      kind: "yesNo",
      key: "taxNoticesAtBusiness",
      label: words(
        "Nhận thông báo thuế tại trụ sở?",
        "Are tax notices received at the main place of business?",
      ),
      required: true,
      prefill: [{ value: true }],
    },
    residence({
      key: "taxAddress",
      label: words("Địa chỉ nhận thông báo thuế", "Address for tax notices"),
      help: undefined,
      when: { field: "taxNoticesAtBusiness", is: false },
    }),
  ],
};
