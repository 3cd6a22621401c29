import { ask, byAnswer, type GuideOf, not } from "./build.ts";

const vehicleCases = ask(
  "plate",
  ["Bạn cần biển số nào?", "Which number plate do you need?"],
  [
    ["newPlate", "Biển số mới", "A new plate"],
    [
      "ownPlate",
      "Biển số định danh của tôi, biển trúng đấu giá, hoặc đổi biển",
      "My own, an auctioned, or an exchanged plate",
    ],
    ["certificate", "Không cần biển, chỉ cần giấy đăng ký xe", "None, only the certificate"],
  ],
);
const vehicle = (isUsed: boolean): GuideOf => ({
  guide: {
    questions: [
      ask(
        "vehicle",
        ["Xe mới hay xe đã có người đứng tên?", "Is the vehicle new, or was it registered before?"],
        [
          ["new", "Xe mới, chưa đăng ký lần nào", "New, never registered"],
          ["used", "Xe mua lại, được cho, thừa kế", "Bought, given or inherited from somebody"],
        ],
      ),
      vehicleCases,
    ],
    exclusions: [
      isUsed
        ? not(
            "vehicle",
            "new",
            ["Xe mới thì đăng ký lần đầu.", "A new vehicle is registered for the first time."],
            {
              basis: "Thông tư 79/2024/TT-BCA",
              instead: "1.013067",
            },
          )
        : not(
            "vehicle",
            "used",
            ["Xe đã có người đứng tên thì sang tên.", "A registered vehicle changes its owner."],
            {
              basis: "Thông tư 79/2024/TT-BCA",
              instead: "1.013076",
            },
          ),
    ],
  },
  cases: byAnswer("plate", "newPlate", "ownPlate", "certificate"),
});

/** Building, streets, vehicles. */
export const buildingAndStreetGuides: Record<string, GuideOf> = {
  "1.013225": {
    guide: {
      questions: [
        ask(
          "kind",
          ["Bạn sắp xây gì?", "What are you going to build?"],
          [
            ["house", "Nhà ở", "A house"],
            [
              "single",
              "Cửa hàng, nhà xưởng, công trình đơn lẻ",
              "A shop, workshop or another single building",
            ],
            ["line", "Đường dây, đường ống, công trình theo tuyến", "A line: cable, pipe, road"],
            [
              "religious",
              "Chùa, nhà thờ, công trình tôn giáo",
              "A pagoda, church or another religious building",
            ],
            ["belief", "Đình, đền, miếu, nhà thờ họ", "A communal house, shrine or ancestral hall"],
            ["monument", "Tượng đài, tranh hoành tráng", "A monument or mural"],
            [
              "diplomatic",
              "Trụ sở cơ quan ngoại giao, tổ chức quốc tế",
              "A mission or international organisation",
            ],
          ],
        ),
        ask(
          "work",
          ["Là xây mới hay sửa chữa?", "Is it new or a repair?"],
          [
            ["new", "Xây mới", "New"],
            [
              "inside",
              "Sửa bên trong, không đổi kết cấu, công năng",
              "Repair inside; structure and use stay",
            ],
            ["extend", "Đã có giấy phép, nay sắp hết hạn", "There is a permit that is about to expire"],
          ],
        ),
        ask(
          "rural",
          [
            "Nhà ở nông thôn, dưới 7 tầng, nơi không có quy hoạch xây dựng đã duyệt?",
            "Is it in the countryside, under 7 floors, where no construction plan was approved?",
          ],
          [
            ["no", "Không phải", "No"],
            ["yes", "Đúng vậy", "Yes"],
          ],
          { when: { field: "kind", is: "house" } },
        ),
      ],
      exclusions: [
        not(
          "work",
          "inside",
          [
            "Sửa chữa bên trong mà không đổi kết cấu chịu lực, công năng thì không phải xin phép.",
            "A repair inside that leaves structure and use as they are needs no permit.",
          ],
          { basis: "khoản 2 Điều 89 Luật Xây dựng 50/2014/QH13, sửa đổi bởi 62/2020/QH14" },
        ),
        not(
          "work",
          "extend",
          ["Giấy phép sắp hết hạn thì xin gia hạn.", "A permit that is about to expire is extended."],
          { basis: "Luật Xây dựng 50/2014/QH13", instead: "1.013227" },
        ),
        not(
          "rural",
          "yes",
          [
            "Nhà bạn được miễn giấy phép xây dựng. Chỉ cần báo thời điểm khởi công cho xã.",
            "Your house needs no permit. Only tell the commune when the work begins.",
          ],
          { basis: "khoản 2 Điều 89 Luật Xây dựng 50/2014/QH13, sửa đổi bởi 62/2020/QH14" },
        ),
      ],
    },
    cases: byAnswer("kind", "house", "single", "line", "religious", "belief", "monument", "diplomatic"),
  },
  "1.013067": vehicle(false),
  "1.013076": vehicle(true),
  "1.013274": {
    guide: {
      questions: [
        ask(
          "purpose",
          ["Bạn dùng lòng đường, vỉa hè vào việc gì?", "What do you need the street for?"],
          [
            ["funeral", "Đám tang", "A funeral"],
            ["other", "Việc khác", "Something else"],
          ],
        ),
      ],
      exclusions: [],
    },
    cases: byAnswer("purpose", "funeral", "other"),
  },
  "1.002693": {
    guide: {
      questions: [
        ask(
          "tree",
          ["Cây có trong danh mục cần bảo tồn không?", "Is the tree on the list to be preserved?"],
          [
            ["ordinary", "Không, hoặc không rõ", "No, or I do not know"],
            ["protected", "Có", "Yes"],
          ],
        ),
      ],
      exclusions: [],
    },
    cases: byAnswer("tree", "ordinary", "protected"),
  },
};
