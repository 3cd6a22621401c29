import type { ProcedureContent } from "#lib/procedures/content.ts";
import { type CatalogueEntry, t } from "./build.ts";

type Asked = NonNullable<ProcedureContent["questions"]>;

const asked = (vi: string, answerVi: string, en: string, answerEn: string): Asked[number] => ({
  question: t(vi, en),
  answer: t(answerVi, answerEn),
});

/** What people ask about common procedures of the demonstration, and what an office would answer. */
const questions: Readonly<Record<string, Asked>> = {
  "1.001193": [
    asked(
      "Quá 60 ngày mới đi khai sinh có sao không?",
      "Vẫn đăng ký được, giấy tờ như bình thường. Nên làm sớm để bé có thẻ bảo hiểm y tế.",
      "Is it too late after 60 days?",
      "No, the birth is registered with the same papers. Do it soon, so that the child gets its health insurance card.",
    ),
    asked(
      "Ông bà đi làm thay được không?",
      "Được. Ông, bà hoặc người thân khác của bé đi làm được; không cần chứng thực giấy ủy quyền.",
      "May grandparents do it?",
      "Yes. Grandparents and other relatives may; the authorisation need not be certified.",
    ),
    asked(
      "Sinh ở nhà, không có giấy chứng sinh thì sao?",
      "Nộp văn bản của người làm chứng; không có người làm chứng thì viết giấy cam đoan về việc sinh.",
      "What about a birth at home, without a notification?",
      "Hand in a witness's statement, or without a witness a declaration about the birth.",
    ),
  ],
  "1.000894": [
    asked(
      "Một người ở xa, đăng ký qua mạng xong có phải đến không?",
      "Có. Hai người cùng đến ký giấy chứng nhận kết hôn khi nhận kết quả.",
      "Do both of us have to come after filing online?",
      "Yes, both sign the certificate when it is given.",
    ),
    asked(
      "Đăng ký ở nơi tạm trú được không?",
      "Được, tại xã, phường nơi một trong hai người cư trú.",
      "May we register where one of us stays temporarily?",
      "Yes, in the commune or ward where one of you lives.",
    ),
  ],
  "1.004873": [
    asked(
      "Giấy có giá trị bao lâu?",
      "6 tháng kể từ ngày cấp, và chỉ dùng vào việc ghi trong giấy.",
      "How long is the certificate valid?",
      "For 6 months from its issue, and only for the purpose it names.",
    ),
  ],
  "2.000635": [
    asked(
      "Tôi khai sinh ở tỉnh khác, xin bản sao ở đây được không?",
      "Được, nếu dữ liệu hộ tịch của bạn đã có trong cơ sở dữ liệu điện tử.",
      "I was registered in another province. May I ask here?",
      "Yes, when your record is in the electronic database.",
    ),
  ],
  "2.000815": [
    asked(
      "Có phải mang bản phô tô không?",
      "Không bắt buộc. Chỉ cần bản chính, công chức chụp giúp.",
      "Do I have to bring copies?",
      "No. Bring the original; the officer makes the copies.",
    ),
    asked(
      "Chứng thực ở xã khác nơi ở được không?",
      "Được, xã, phường nào cũng chứng thực.",
      "May I go to another commune?",
      "Yes, any commune or ward certifies.",
    ),
  ],
  "2.000884": [
    asked(
      "Ký sẵn ở nhà có được không?",
      "Không. Bạn phải ký trước mặt người chứng thực.",
      "May I sign at home?",
      "No, you sign before the certifying officer.",
    ),
  ],
  "1.004222": [
    asked(
      "Có còn sổ hộ khẩu giấy không?",
      "Không. Nơi ở được ghi trong cơ sở dữ liệu về cư trú, xem trên VNeID.",
      "Is there still a paper household book?",
      "No. Your residence is in the database and shown in VNeID.",
    ),
    asked(
      "Ở nhà thuê có đăng ký thường trú được không?",
      "Được nếu chủ nhà đồng ý bằng văn bản và đủ diện tích tối thiểu.",
      "May a tenant register permanent residence?",
      "Yes, with the owner's written consent and enough floor area.",
    ),
  ],
  "1.004194": [
    asked(
      "Chủ trọ không đi cùng thì sao?",
      "Chỉ cần hợp đồng thuê nhà hoặc văn bản đồng ý của chủ trọ.",
      "What if the landlord does not come along?",
      "The rental contract or the landlord's written consent is enough.",
    ),
  ],
  "1.014063": [
    asked(
      "Căn cước công dân gắn chip còn hạn có phải đổi không?",
      "Không phải đổi, dùng đến hết hạn ghi trên thẻ.",
      "Do I have to exchange a valid chip card?",
      "No, it is used until the date printed on it.",
    ),
  ],
  "1.014064": [
    asked(
      "Mất thẻ có phải báo công an trước không?",
      "Không cần đơn trình báo. Làm thủ tục cấp lại là đủ; nên khóa căn cước điện tử trên VNeID.",
      "Do I have to report the loss first?",
      "No report is needed; ask for the replacement, and lock the electronic card in VNeID.",
    ),
  ],
  "3.000228": [
    asked(
      "Có làm VNeID mức 2 trên điện thoại được không?",
      "Không. Bạn phải đến công an xã, phường một lần để lấy dấu vân tay và ảnh.",
      "Can level 2 be had on the phone?",
      "No. You come once to the commune police for fingerprints and photo.",
    ),
  ],
  "1.001612": [
    asked(
      "Bán hàng trên mạng có phải đăng ký không?",
      "Có, nếu bán thường xuyên và có thu nhập trên mức được miễn đăng ký.",
      "Do I have to register to sell online?",
      "Yes, if you sell regularly and earn more than the exempted income.",
    ),
    asked(
      "Có phải ra cơ quan thuế đăng ký riêng không?",
      "Không. Mã số hộ kinh doanh cũng là mã số thuế.",
      "Do I register with the tax office as well?",
      "No. The number of the business is its tax code too.",
    ),
  ],
  "1.013978": [
    asked(
      "Đất khai hoang không có giấy tờ gì có làm sổ được không?",
      "Có thể được, nếu dùng ổn định, không tranh chấp và phù hợp quy hoạch. Địa chính xã sẽ xem xét từng trường hợp.",
      "May land without any papers get a certificate?",
      "It may, if it has been used steadily, without dispute and in line with the plans. The commune looks at each case.",
    ),
  ],
  "1.013225": [
    asked(
      "Sửa nhà bên trong có phải xin phép không?",
      "Không, nếu không đổi kết cấu chịu lực và công năng.",
      "Do repairs inside need a permit?",
      "No, as long as structure and use stay as they are.",
    ),
  ],
};

/** The procedure with what people ask about it. */
export function withQuestions(entry: CatalogueEntry): CatalogueEntry {
  const found = questions[entry.code];
  return found ? { ...entry, content: { ...entry.content, questions: found } } : entry;
}
