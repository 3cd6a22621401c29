import { ask, type GuideOf, not } from "./build.ts";

/** Births and marriages: their special situations are procedures of their own. */
export const civilStatusGuides: Record<string, GuideOf> = {
  "1.001193": {
    guide: {
      questions: [
        ask(
          "registered",
          ["Bé đã được đăng ký khai sinh lần nào chưa?", "Was the birth registered before?"],
          [
            ["never", "Chưa", "No"],
            ["copy", "Rồi, tôi cần thêm bản sao", "Yes, I need another copy"],
            [
              "lost",
              "Rồi, nhưng mất cả giấy khai sinh và sổ gốc",
              "Yes, but both the certificate and the register are lost",
            ],
          ],
        ),
        ask(
          "parents",
          ["Cha mẹ bé có đăng ký kết hôn không?", "Are the parents registered as married?"],
          [
            ["married", "Có", "Yes"],
            [
              "recognise",
              "Không, nay cha muốn nhận con luôn",
              "No, and the father now wants to be registered",
            ],
            ["single", "Không, chưa làm thủ tục nhận cha", "No, and the father is not to be registered now"],
          ],
        ),
        ask(
          "come",
          [
            "Trong nhà có ai nộp trên mạng hoặc đến bộ phận một cửa được không?",
            "Can anybody of the family file online or come to an office?",
          ],
          [
            ["yes", "Có", "Yes"],
            [
              "no",
              "Không: ốm đau, khuyết tật, đường quá xa",
              "No: illness, disability, or the way is too far",
            ],
          ],
        ),
      ],
      exclusions: [
        not(
          "registered",
          "copy",
          [
            "Bé đã có khai sinh. Bạn xin bản sao, không đăng ký lần nữa.",
            "The birth is registered. Ask for a copy; it is not registered twice.",
          ],
          { basis: "Luật Hộ tịch 60/2014/QH13", instead: "2.000635" },
        ),
        not(
          "registered",
          "lost",
          [
            "Sổ gốc không còn thì đăng ký lại khai sinh.",
            "Where the register is lost the birth is registered again.",
          ],
          { basis: "Nghị định 123/2015/NĐ-CP", instead: "1.004884" },
        ),
        not(
          "parents",
          "recognise",
          [
            "Khai sinh và nhận cha, mẹ, con được làm chung một lần.",
            "The birth and the recognition of the father are registered together.",
          ],
          { basis: "Thông tư 04/2020/TT-BTP", instead: "1.000689" },
        ),
        not(
          "come",
          "no",
          [
            "Công chức đến tận nhà đăng ký cho gia đình bạn.",
            "An officer comes to your home to register the birth.",
          ],
          { basis: "Thông tư 04/2020/TT-BTP", instead: "1.003583" },
        ),
      ],
    },
  },
  "1.000894": {
    guide: {
      questions: [
        ask(
          "citizens",
          [
            "Hai bạn đều là công dân Việt Nam đang cư trú trong nước?",
            "Are both of you Vietnamese citizens living in Vietnam?",
          ],
          [
            ["yes", "Đúng", "Yes"],
            [
              "no",
              "Không: một người là người nước ngoài hoặc định cư ở nước ngoài",
              "No: one is a foreigner or lives abroad",
            ],
          ],
        ),
        ask(
          "age",
          ["Nam đã đủ 20 tuổi, nữ đã đủ 18 tuổi?", "Is the man at least 20 and the woman at least 18?"],
          [
            ["yes", "Đã đủ", "Yes"],
            ["no", "Chưa đủ", "Not yet"],
          ],
        ),
        ask(
          "free",
          ["Hiện nay có ai trong hai người đang có vợ, chồng?", "Is either of you married at present?"],
          [
            ["no", "Không", "No"],
            ["other", "Có, với người khác", "Yes, to somebody else"],
            [
              "eachOther",
              "Đã kết hôn với nhau nhưng mất giấy và sổ gốc",
              "We are married to each other, but certificate and register are lost",
            ],
          ],
        ),
      ],
      exclusions: [
        not(
          "citizens",
          "no",
          [
            "Kết hôn có yếu tố nước ngoài theo thủ tục riêng.",
            "A marriage with a foreign element has a procedure of its own.",
          ],
          { basis: "Luật Hộ tịch 60/2014/QH13", instead: "2.000806" },
        ),
        not(
          "age",
          "no",
          [
            "Chưa đủ tuổi thì chưa đăng ký kết hôn được. Nam phải từ đủ 20 tuổi, nữ từ đủ 18 tuổi.",
            "A marriage cannot be registered before the man is 20 and the woman 18.",
          ],
          { basis: "Điều 8 Luật Hôn nhân và gia đình 52/2014/QH13" },
        ),
        not(
          "free",
          "other",
          [
            "Người đang có vợ, chồng phải ly hôn xong mới đăng ký kết hôn được.",
            "Whoever is married has to be divorced first.",
          ],
          { basis: "Điều 5 và Điều 8 Luật Hôn nhân và gia đình 52/2014/QH13" },
        ),
        not(
          "free",
          "eachOther",
          [
            "Đã kết hôn nhưng mất giấy và sổ gốc thì đăng ký lại kết hôn.",
            "Where certificate and register are lost the marriage is registered again.",
          ],
          { basis: "Nghị định 123/2015/NĐ-CP", instead: "1.004746" },
        ),
      ],
    },
  },
};
