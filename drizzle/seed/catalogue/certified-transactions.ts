import { fee, paper, procedure, t, terms } from "./build.ts";
import { certification, certifying, perPage, waitHere, whereToGo } from "./certification.ts";
import { identityCard, landCertificate, paperForm } from "./papers.ts";
import { counterSteps, onlineSteps } from "./steps.ts";

const signThere = t(
  "Các bên ký trước mặt người chứng thực; mỗi trang đều phải ký.",
  "The parties sign every page before the certifying officer.",
);

/** Contracts and wills. */
export const certifiedTransactionProcedures = [
  procedure("2.001035", {
    ...certification,
    name: t(
      "Chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở",
      "Certification of transactions in movable property, land use rights and houses",
    ),
    audience: ["citizen", "business", "organisation"],
    serviceLevel: 3,
    online: "partial",
    partialReason: t(
      "Các bên phải ký trước mặt người chứng thực.",
      "The parties have to sign before the certifying officer.",
    ),
    whoFor: t(
      "Người mua bán, tặng cho, thế chấp nhà đất, xe cộ hoặc tài sản khác tại địa phương.",
      "Those who sell, give or mortgage land, houses, vehicles and other property.",
    ),
    outcome: t("Hợp đồng, giao dịch được chứng thực.", "The certified contract."),
    channels: terms(null, [
      fee(
        certifying,
        50_000,
        t(
          "50.000 đồng một giao dịch. Hộ vay vốn phát triển nông nghiệp, nông thôn không phải nộp khi thế chấp.",
          "50,000 đồng a transaction; free for mortgages of rural and farming loans.",
        ),
      ),
    ]),
    documents: [
      paper("draft", "Dự thảo giao dịch", "Draft of the contract"),
      { ...landCertificate, originals: 1 },
      identityCard,
    ],
    steps: onlineSteps(signThere),
    results: [{ code: "KQ.G15.000023", name: t("Giao dịch được chứng thực", "Certified transaction") }],
    formKey: "general",
    processKey: "communeSimple",
    lifeEvents: ["land", "vehicle"],
    synonyms: [
      "bán đất",
      "mua bán nhà đất",
      "hợp đồng mua bán xe",
      "giấy tặng cho đất",
      "thế chấp sổ đỏ",
      "hợp đồng chuyển nhượng",
    ],
  }),
  procedure("2.001019", {
    ...certification,
    name: t("Chứng thực di chúc", "Certification of a will"),
    serviceLevel: 2,
    whoFor: t("Người lập di chúc để lại tài sản.", "People who make a will."),
    outcome: t("Di chúc được chứng thực.", "The certified will."),
    conditions: [
      t(
        "Người lập di chúc minh mẫn, tự nguyện và trực tiếp ký; không được ủy quyền.",
        "The testator is of sound mind, acts freely and signs in person; nobody can act for them.",
      ),
    ],
    channels: terms(null, [fee(certifying, 50_000, t("50.000 đồng một di chúc.", "50,000 đồng a will."))]),
    documents: [
      paperForm("Dự thảo di chúc", "Draft of the will", "mau-di-chuc.pdf"),
      { ...landCertificate, originals: 1, required: false },
      identityCard,
    ],
    steps: counterSteps(signThere),
    results: [{ code: "KQ.G15.000029", name: t("Di chúc được chứng thực", "Certified will") }],
    processKey: "communeSimple",
    lifeEvents: ["death", "land"],
    synonyms: ["làm di chúc", "để lại đất cho con", "chia tài sản", "thừa kế"],
  }),
  procedure("2.000942", {
    ...certification,
    name: t(
      "Cấp bản sao có chứng thực từ bản chính giao dịch đã được chứng thực",
      "Certified copy of a transaction certified earlier",
    ),
    audience: ["citizen", "organisation"],
    serviceLevel: 1,
    whoFor: t(
      "Người đã chứng thực hợp đồng tại xã, phường và cần bản sao.",
      "People whose contract was certified at the commune and who need a copy.",
    ),
    outcome: t("Bản sao có chứng thực của giao dịch.", "A certified copy of the transaction."),
    channels: terms(null, [perPage], ["direct"]),
    documents: [identityCard],
    steps: [whereToGo, waitHere],
    results: [{ name: t("Bản sao có chứng thực của giao dịch", "Certified copy of the transaction") }],
    processKey: "communeSimple",
    lifeEvents: ["papers", "land"],
    synonyms: ["xin lại hợp đồng mua bán", "mất hợp đồng chuyển nhượng", "bản sao hợp đồng"],
  }),
];
