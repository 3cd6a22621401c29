import { days, free, paper, procedure, t, terms } from "./build.ts";
import { laws } from "./laws.ts";
import { blank } from "./papers.ts";
import { onlineSteps } from "./steps.ts";

/** Mediators, receiving citizens, and schools of the commune. */
export const villageProcedures = [
  procedure("1.002211", {
    name: t("Thủ tục công nhận hòa giải viên (cấp xã)", "Recognition of a village mediator (commune level)"),
    field: "mediation",
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Thôn, bản, tổ dân phố vừa bầu hòa giải viên.",
      "Villages and residential groups that have just elected a mediator.",
    ),
    outcome: t("Quyết định công nhận hòa giải viên.", "A decision recognising the mediator."),
    channels: terms(days(5), [free]),
    documents: [
      paper("voteRecord", "Biên bản kiểm phiếu hoặc biểu quyết bầu hòa giải viên", "Record of the vote", {
        template: "bien-ban-bau-hoa-giai-vien.pdf",
      }),
      paper("nominees", "Danh sách người đề nghị công nhận (mẫu số 06)", "List of nominees (form 06)"),
    ],
    steps: onlineSteps(),
    results: [
      {
        code: "KQ.G15.000056",
        name: t("Quyết định công nhận hòa giải viên", "Decision recognising a mediator"),
      },
    ],
    legalBasis: laws("35/2013/QH13"),
    decisionNo: "2338/QĐ-BTP",
    competentAuthority: t(
      "Chủ tịch Ủy ban nhân dân xã, phường",
      "The chair of the people's committee of the commune or ward",
    ),
    formKey: "general",
    processKey: "communeSimple5",
    lifeEvents: ["work"],
    synonyms: ["tổ hòa giải", "hòa giải viên thôn bản", "bầu hòa giải viên"],
  }),
  procedure("1.010945", {
    name: t("Thủ tục tiếp công dân tại cấp xã", "Receiving citizens at the commune"),
    field: "citizenReception",
    audience: ["citizen", "business", "organisation"],
    serviceLevel: 1,
    whoFor: t(
      "Người muốn gặp trực tiếp để khiếu nại, tố cáo, kiến nghị, phản ánh.",
      "Anyone who wants to bring a complaint, denunciation or suggestion in person.",
    ),
    outcome: t(
      "Nội dung được ghi vào sổ; bạn được trả lời hoặc hướng dẫn đến đúng nơi giải quyết.",
      "What you say is recorded; you are answered or told who decides.",
    ),
    channels: terms(null, [free], ["direct"]),
    documents: [
      paper("petition", "Đơn và tài liệu liên quan (nếu có)", "Petition and related papers, if any", {
        required: false,
        guidance: t(
          "Không có đơn thì công chức ghi lại lời trình bày.",
          "Without one the officer writes down what you say.",
        ),
      }),
    ],
    steps: [
      t("Đến nơi tiếp công dân của xã theo lịch niêm yết.", "Come to the reception room on the posted days."),
      t(
        "Trình bày hoặc đưa đơn; công chức ghi sổ và giải thích.",
        "Explain or hand over the petition; the officer records it and explains.",
      ),
    ],
    results: [{ name: t("Phiếu hướng dẫn hoặc văn bản trả lời", "Written guidance or answer") }],
    legalBasis: laws("42/2013/QH13"),
    decisionNo: null,
    processKey: "communeSimple",
    lifeEvents: ["hardship"],
    synonyms: ["gặp chủ tịch xã", "khiếu nại", "tố cáo", "phản ánh", "lịch tiếp dân"],
  }),
  procedure("2.002481", {
    name: t("Chuyển trường đối với học sinh trung học cơ sở", "Change of lower secondary school"),
    field: "education",
    serviceLevel: 3,
    online: "full",
    whoFor: t(
      "Cha mẹ học sinh lớp 6 đến lớp 9 chuyển trường vì chuyển nhà hoặc lý do chính đáng.",
      "Parents of pupils in grades 6 to 9 who change school because they moved or for another good reason.",
    ),
    outcome: t("Học sinh được tiếp nhận vào trường mới.", "The pupil is admitted to the new school."),
    channels: terms(null, [free]),
    documents: [
      blank("Đơn xin chuyển trường", "Application to change school", "don-xin-chuyen-truong.pdf"),
      paper("schoolRecord", "Học bạ bản chính", "The original school record"),
      paper(
        "introduction",
        "Giấy giới thiệu chuyển trường của trường cũ",
        "Letter of transfer from the former school",
      ),
    ],
    steps: onlineSteps(),
    results: [{ name: t("Văn bản đồng ý tiếp nhận học sinh", "Consent to admit the pupil") }],
    legalBasis: laws("43/2019/QH14"),
    decisionNo: null,
    formKey: "general",
    processKey: "communeSimple",
    lifeEvents: ["schooling", "moving"],
    synonyms: ["chuyển trường cho con", "xin học", "đổi trường", "nhập học trường mới", "học sinh cấp 2"],
  }),
];
