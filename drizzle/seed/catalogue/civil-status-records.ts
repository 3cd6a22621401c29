import { assumedDays, council, fee, paper, procedure, t, terms } from "./build.ts";
import { civilStatusLaws, laws } from "./laws.ts";
import { blank, identityCard, mandate, residenceProof } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

/** What these procedures share. */
export const civilStatus = { field: "civilStatus", decisionNo: "163/QĐ-BTP" };
const perCopy = t("Phí cấp bản sao trích lục hộ tịch", "Fee for a copy of a civil status extract");

/** Deaths, and copies from the registers. */
export const recordProcedures = [
  procedure("1.000656", {
    ...civilStatus,
    name: t("Thủ tục đăng ký khai tử", "Registration of a death"),
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Vợ, chồng, con, cha, mẹ hoặc người thân của người đã mất; nếu không có thì đại diện nơi người đó ở. Nên làm trong 15 ngày.",
      "The spouse, children, parents or other relatives of the deceased; otherwise whoever represents the place where they lived. Best done within 15 days.",
    ),
    outcome: t("Trích lục khai tử.", "An extract of the death registration."),
    channels: terms(assumedDays(1), [
      council(
        t(
          "Mức thu do Hội đồng nhân dân tỉnh quyết định. Đăng ký đúng hạn thì không thu; miễn cho người có công và gia đình, hộ nghèo, người khuyết tật.",
          "Set by the provincial people's council. Nothing to pay when registered in time, nor for people of merit and their families, poor households and people with disabilities.",
        ),
      ),
    ]),
    documents: [
      blank("Tờ khai đăng ký khai tử", "Application to register a death", "to-khai-khai-tu.pdf"),
      paper(
        "deathNotice",
        "Giấy báo tử hoặc giấy tờ thay giấy báo tử",
        "Notification of death, or a paper that takes its place",
        {
          required: false,
          guidance: t(
            "Không phải nộp nếu cơ sở y tế đã gửi giấy báo tử điện tử.",
            "Not needed when the health facility has sent it electronically.",
          ),
        },
      ),
      paper(
        "evidenceOfDeath",
        "Giấy tờ chứng minh sự kiện chết đối với người chết đã lâu, không có giấy báo tử",
        "Evidence of the death of someone who died long ago without a notification",
        { required: false },
      ),
      paper(
        "lastResidence",
        "Giấy tờ chứng minh nơi cư trú cuối cùng, nơi chết hoặc nơi phát hiện thi thể",
        "Proof of the last residence, the place of death or where the body was found",
        {
          required: false,
          handling: "present",
          guidance: t(
            "Chỉ cần khi không tra cứu được trong cơ sở dữ liệu.",
            "Needed only when the database does not show it.",
          ),
        },
      ),
      mandate,
      identityCard,
    ],
    steps: onlineSteps(),
    results: [{ code: "KQ.G15.000034", name: t("Trích lục khai tử", "Extract of death registration") }],
    legalBasis: laws(...civilStatusLaws),
    formKey: "1.000656",
    processKey: "communeSimple",
    lifeEvents: ["death"],
    synonyms: [
      "báo tử",
      "giấy báo tử",
      "giấy chứng tử",
      "khai tử",
      "người thân mất",
      "bố mất",
      "mẹ mất",
      "ông bà mất",
      "đám tang",
      "death certificate",
    ],
  }),
  procedure("2.000635", {
    ...civilStatus,
    name: t(
      "Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh",
      "Copies of civil status extracts and birth certificates",
    ),
    agencyLevels: ["province", "commune"],
    audience: ["citizen", "organisation"],
    serviceLevel: 4,
    online: "full",
    whoFor: t(
      "Người đã đăng ký khai sinh, kết hôn, khai tử… ở bất kỳ đâu và cần thêm bản sao để nộp hồ sơ.",
      "Anyone whose birth, marriage or another event was registered, wherever that was, and who needs copies.",
    ),
    outcome: t(
      "Bản sao giấy khai sinh hoặc bản sao trích lục hộ tịch, số lượng theo yêu cầu.",
      "As many copies of the birth certificate or extract as you ask for.",
    ),
    channels: terms({ amount: 0, unit: "workingDay", assumed: false }, [
      {
        ...fee(perCopy, 8000, t("8.000 đồng mỗi bản sao.", "8,000 đồng for each copy.")),
        quantityFrom: "copies",
      },
    ]),
    documents: [
      blank(
        "Tờ khai cấp bản sao trích lục hộ tịch",
        "Application for copies of an extract",
        "to-khai-cap-ban-sao-trich-luc.pdf",
      ),
      mandate,
      identityCard,
      residenceProof,
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G15.000342",
        name: t(
          "Bản sao trích lục hộ tịch, bản sao giấy khai sinh",
          "Copy of the extract or birth certificate",
        ),
      },
    ],
    legalBasis: laws(...civilStatusLaws, "281/2016/TT-BTC"),
    cutOff: "15:00",
    formKey: "2.000635",
    processKey: "communeSimple",
    lifeEvents: ["papers", "birth", "schooling"],
    synonyms: [
      "bản sao giấy khai sinh",
      "trích lục khai sinh",
      "trích lục kết hôn",
      "sao y giấy khai sinh",
      "xin lại giấy khai sinh",
      "sao lục",
      "copy of birth certificate",
    ],
  }),
];
