import { assumedDays, days, free, paper, procedure, seeNote, t, terms } from "./build.ts";
import { civilStatusCharge } from "./civil-status-birth.ts";
import { civilStatusLaws, laws } from "./laws.ts";
import { blank, identityCard, mandate, paperForm, residenceProof } from "./papers.ts";
import { counterSteps, onlineSteps } from "./steps.ts";

const common = { field: "civilStatus", decisionNo: "163/QĐ-BTP" };
const guardianshipLaws = laws("91/2015/QH13", ...civilStatusLaws);
const copyFee = seeNote(
  t(
    "Không thu lệ phí đăng ký; bản sao trích lục (nếu cần) thu theo Thông tư 281/2016/TT-BTC.",
    "No charge for the registration; copies of the extract cost what Circular 281/2016/TT-BTC says.",
  ),
);

/** Parentage and guardianship. */
export const familyProcedures = [
  procedure("1.001022", {
    ...common,
    name: t("Thủ tục đăng ký nhận cha, mẹ, con", "Recognition of a father, mother or child"),
    serviceLevel: 2,
    whoFor: t(
      "Cha, mẹ muốn nhận con hoặc con muốn nhận cha, mẹ; các bên còn sống và không có tranh chấp.",
      "Parents who recognise a child, or children who recognise a parent; all alive and without dispute.",
    ),
    outcome: t(
      "Trích lục đăng ký nhận cha, mẹ, con; giấy khai sinh được bổ sung tên.",
      "An extract of the recognition; the name is added to the birth certificate.",
    ),
    channels: terms(assumedDays(3), [civilStatusCharge]),
    documents: [
      paperForm(
        "Tờ khai đăng ký nhận cha, mẹ, con",
        "Application to recognise a parent or child",
        "to-khai-nhan-cha-me-con.pdf",
      ),
      paper(
        "kinshipProof",
        "Văn bản của cơ quan y tế, giám định xác nhận quan hệ cha con, mẹ con",
        "Confirmation of parentage by a medical or forensic body",
        { required: false },
      ),
      paper(
        "kinshipDeclaration",
        "Văn bản cam đoan của các bên, có ít nhất hai người làm chứng",
        "Declaration of the parties with at least two witnesses",
        {
          required: false,
          guidance: t("Nộp khi không có kết quả giám định.", "Handed in when there is no test result."),
        },
      ),
      identityCard,
    ],
    steps: counterSteps(t("Các bên cùng có mặt để ký sổ.", "All parties come to sign the register.")),
    results: [
      {
        code: "KQ.G15.000033",
        name: t("Trích lục đăng ký nhận cha, mẹ, con", "Extract of recognition of parent or child"),
      },
    ],
    legalBasis: laws("52/2014/QH13", ...civilStatusLaws),
    processKey: "communeSimple3",
    lifeEvents: ["birth"],
    synonyms: ["nhận con ruột", "nhận cha", "thêm tên bố vào giấy khai sinh", "xét nghiệm ADN nhận con"],
  }),
  procedure("1.004837", {
    ...common,
    name: t("Thủ tục đăng ký giám hộ", "Registration of a guardianship"),
    audience: ["citizen", "foreigner"],
    serviceLevel: 2,
    whoFor: t(
      "Người nhận trông nom trẻ không còn cha mẹ, hoặc người không tự lo được cho mình.",
      "Those who take care of a child without parents or of a person who cannot act alone.",
    ),
    outcome: t("Trích lục đăng ký giám hộ.", "An extract of the guardianship."),
    channels: [...terms(days(3), [copyFee], ["online", "postal"]), ...terms(days(3), [free], ["direct"])],
    documents: [
      paperForm("Tờ khai đăng ký giám hộ", "Application to register a guardianship", "to-khai-giam-ho.pdf"),
      paper("appointment", "Văn bản cử người giám hộ", "Document appointing the guardian", {
        required: false,
        guidance: t("Khi người giám hộ được cử.", "When the guardian was appointed."),
      }),
      paper(
        "naturalGuardian",
        "Giấy tờ chứng minh điều kiện giám hộ đương nhiên",
        "Proof of being guardian by law",
        {
          required: false,
          guidance: t(
            "Khi là anh, chị, ông, bà hoặc người thân giám hộ theo luật.",
            "For siblings, grandparents and relatives who are guardians by law.",
          ),
        },
      ),
      mandate,
      identityCard,
      residenceProof,
    ],
    steps: counterSteps(),
    results: [{ code: "KQ.G15.000035", name: t("Trích lục đăng ký giám hộ", "Extract of the guardianship") }],
    legalBasis: guardianshipLaws,
    processKey: "communeSimple3",
    lifeEvents: ["hardship"],
    synonyms: ["giám hộ", "nuôi cháu mồ côi", "người giám hộ cho trẻ", "trông nom cháu"],
  }),
  procedure("1.004845", {
    ...common,
    name: t("Thủ tục đăng ký chấm dứt giám hộ", "Ending a guardianship"),
    audience: ["citizen", "foreigner"],
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Người giám hộ khi người được giám hộ đã trưởng thành, đã có cha mẹ nuôi hoặc không còn cần giám hộ.",
      "Guardians whose ward has come of age, was adopted or needs no guardian any more.",
    ),
    outcome: t("Trích lục đăng ký chấm dứt giám hộ.", "An extract stating the end of the guardianship."),
    channels: [...terms(days(2), [copyFee], ["online"]), ...terms(days(2), [free], ["direct", "postal"])],
    documents: [
      blank(
        "Tờ khai đăng ký chấm dứt giám hộ",
        "Application to end a guardianship",
        "to-khai-cham-dut-giam-ho.pdf",
      ),
      paper("grounds", "Giấy tờ làm căn cứ chấm dứt giám hộ", "Papers showing why the guardianship ends"),
      mandate,
      identityCard,
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G15.000036",
        name: t("Trích lục đăng ký chấm dứt giám hộ", "Extract of the end of guardianship"),
      },
    ],
    legalBasis: guardianshipLaws,
    formKey: "general",
    processKey: "communeSimple2",
    lifeEvents: ["hardship"],
    synonyms: ["hết giám hộ", "thôi giám hộ", "cháu đủ 18 tuổi"],
  }),
];
