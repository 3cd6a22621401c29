import { ask, type GuideOf, not } from "./build.ts";

/** Founding a business; the first land certificate. */
export const businessAndLandGuides: Record<string, GuideOf> = {
  "1.001612": {
    guide: {
      questions: [
        ask(
          "kind",
          ["Bạn định kinh doanh thế nào?", "What kind of business will it be?"],
          [
            [
              "shop",
              "Cửa hàng, quán, xưởng, dịch vụ của gia đình",
              "A family shop, eating place or workshop",
            ],
            [
              "street",
              "Bán hàng rong, quà vặt, buôn chuyến, thu nhập thấp",
              "Street vending with a low income",
            ],
            ["company", "Công ty một chủ", "A company of one owner"],
            ["shares", "Công ty nhiều cổ đông", "A company with shareholders"],
          ],
        ),
        ask(
          "adult",
          ["Chủ hộ đã đủ 18 tuổi?", "Is the owner 18 or older?"],
          [
            ["yes", "Đã đủ", "Yes"],
            ["no", "Chưa đủ", "No"],
          ],
        ),
        ask(
          "other",
          ["Chủ hộ đã có một hộ kinh doanh khác chưa?", "Does the owner have another household business?"],
          [
            ["no", "Chưa có", "No"],
            ["yes", "Đã có", "Yes"],
          ],
        ),
      ],
      exclusions: [
        not(
          "kind",
          "street",
          [
            "Bán hàng rong, quà vặt, buôn chuyến có thu nhập thấp không phải đăng ký hộ kinh doanh.",
            "Street vending with a low income need not be registered.",
          ],
          { basis: "Nghị định 168/2025/NĐ-CP" },
        ),
        not(
          "kind",
          "company",
          ["Công ty một chủ đăng ký tại tỉnh.", "A company of one owner is registered with the province."],
          { basis: "Luật Doanh nghiệp 59/2020/QH14", instead: "2.001583" },
        ),
        not(
          "kind",
          "shares",
          ["Công ty cổ phần đăng ký tại tỉnh.", "A company with shares is registered with the province."],
          { basis: "Luật Doanh nghiệp 59/2020/QH14", instead: "2.002043" },
        ),
        not(
          "adult",
          "no",
          [
            "Chủ hộ kinh doanh phải từ đủ 18 tuổi. Một người lớn trong nhà có thể đứng tên.",
            "The owner has to be 18 or older. An adult of the family may be the owner.",
          ],
          { basis: "Nghị định 168/2025/NĐ-CP" },
        ),
        not(
          "other",
          "yes",
          [
            "Mỗi người chỉ đăng ký một hộ kinh doanh. Bạn có thể thêm ngành nghề, địa điểm cho hộ đã có.",
            "One business a person. You may add trades and places to the one there is.",
          ],
          { basis: "Nghị định 168/2025/NĐ-CP", instead: "2.000720" },
        ),
      ],
    },
  },
  "1.013978": {
    guide: {
      questions: [
        ask(
          "certificate",
          ["Thửa đất đã có sổ đỏ chưa?", "Is there a land certificate for the plot?"],
          [
            ["none", "Chưa có", "No"],
            ["transfer", "Có, nay mua bán, tặng cho, thừa kế", "Yes; it was sold, given or inherited"],
            ["mistake", "Có, nhưng ghi sai", "Yes, but it has a mistake"],
          ],
        ),
        ask(
          "dispute",
          ["Đất có đang tranh chấp với ai không?", "Is anybody disputing the land?"],
          [
            ["no", "Không", "No"],
            ["yes", "Có", "Yes"],
          ],
        ),
      ],
      exclusions: [
        not(
          "certificate",
          "transfer",
          ["Đất đã có sổ thì đăng ký biến động.", "With a certificate the change is registered."],
          { basis: "Điều 133 Luật Đất đai 31/2024/QH15", instead: "1.013831" },
        ),
        not(
          "certificate",
          "mistake",
          ["Sổ ghi sai thì làm thủ tục đính chính.", "A mistake in a certificate is corrected."],
          { basis: "Luật Đất đai 31/2024/QH15", instead: "1.012796" },
        ),
        not(
          "dispute",
          "yes",
          [
            "Phải giải quyết xong tranh chấp mới cấp được sổ. Trước hết hai bên hòa giải tại xã.",
            "The dispute has to be settled first. It begins with conciliation at the commune.",
          ],
          { basis: "Điều 235 Luật Đất đai 31/2024/QH15", instead: "1.012812" },
        ),
      ],
    },
  },
};
