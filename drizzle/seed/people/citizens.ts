import type { Assurance } from "#lib/accounts/actor.ts";
import type { MemberRole, Sex } from "#lib/accounts/people.ts";

/** An invented person. Personal numbers follow the rules of real ones; telephone numbers are in E.164 without the plus. */
export type SeedCitizen = {
  key: string;
  fullName: string;
  personalId: string;
  birthOn: string;
  sex: Sex;
  phone: string;
  email: string;
  communeCode: string;
  street: string;
  assurance: Assurance;
};

export type SeedBusiness = {
  key: string;
  name: string;
  taxCode: string;
  communeCode: string;
  street: string;
  phone: string;
  email: string;
  members: { citizenKey: string; role: MemberRole }[];
};

export const citizens: readonly SeedCitizen[] = [
  {
    key: "anhDao",
    fullName: "Nguyễn Thị Hoàng Phương Anh Đào",
    personalId: "010194003817",
    birthOn: "1994-03-08",
    sex: "female",
    phone: "84912000001",
    email: "anhdao@example.com",
    communeCode: "02647",
    street: "Số 27, đường Hoàng Liên, tổ 5",
    assurance: 2,
  },
  {
    key: "aPao",
    fullName: "Giàng A Páo",
    personalId: "010088006425",
    birthOn: "1988-11-20",
    sex: "male",
    phone: "84382000002",
    email: "apao@example.com",
    communeCode: "02683",
    street: "Thôn Séo Pờ Hồ",
    assurance: 2,
  },
  {
    key: "thiMay",
    fullName: "Lý Thị Mẩy",
    personalId: "010199001290",
    birthOn: "1999-06-15",
    sex: "female",
    phone: "84862000003",
    email: "thimay@example.com",
    communeCode: "03006",
    street: "Tổ 3, ngõ 12 đường Fansipan",
    assurance: 2,
  },
  {
    key: "vanThang",
    fullName: "Hoàng Văn Thắng",
    personalId: "010076008153",
    birthOn: "1976-02-02",
    sex: "male",
    phone: "84912000004",
    email: "vanthang@example.com",
    communeCode: "02671",
    street: "Số 8, tổ dân phố số 9",
    assurance: 2,
  },
  {
    key: "thiBich",
    fullName: "Nông Thị Bích",
    personalId: "010162002746",
    birthOn: "1962-09-10",
    sex: "female",
    phone: "84972000005",
    email: "thibich@example.com",
    communeCode: "02905",
    street: "Thôn Phú Long 1",
    assurance: 2,
  },
  {
    key: "minhKhoi",
    fullName: "Trần Minh Khôi",
    personalId: "015203004581",
    birthOn: "2003-12-01",
    sex: "male",
    phone: "84562000006",
    email: "minhkhoi@example.com",
    communeCode: "04252",
    street: "Số 102, đường Nguyễn Thái Học",
    assurance: 2,
  },
  {
    key: "thiDo",
    fullName: "Sùng Thị Dở",
    personalId: "015301007338",
    birthOn: "2001-04-25",
    sex: "female",
    phone: "84332000007",
    email: "thido@example.com",
    communeCode: "04456",
    street: "Bản Thái",
    assurance: 2,
  },
  {
    key: "vanPanh",
    fullName: "Lò Văn Pành",
    personalId: "015055009604",
    birthOn: "1955-07-30",
    sex: "male",
    phone: "84982000008",
    email: "vanpanh@example.com",
    communeCode: "04288",
    street: "Bản Pá Khết",
    assurance: 1,
  },
];

export const businesses: readonly SeedBusiness[] = [
  {
    key: "mayTrang",
    name: "Công ty TNHH Du lịch Mây Trắng Sa Pa",
    taxCode: "5300987611",
    communeCode: "03006",
    street: "Số 15, đường Thạch Sơn",
    phone: "84862000011",
    email: "maytrang@example.com",
    members: [
      { citizenKey: "thiMay", role: "owner" },
      { citizenKey: "anhDao", role: "filer" },
    ],
  },
  {
    key: "xayDungCamDuong",
    name: "Công ty cổ phần Xây dựng Cam Đường Xanh",
    taxCode: "5300987629",
    communeCode: "02671",
    street: "Số 210, đại lộ Trần Hưng Đạo",
    phone: "84912000012",
    email: "camduongxanh@example.com",
    members: [
      { citizenKey: "vanThang", role: "owner" },
      { citizenKey: "minhKhoi", role: "viewer" },
    ],
  },
  {
    key: "cheShan",
    name: "Hợp tác xã Chè Shan tuyết Mường Khương Cao Nguyên",
    taxCode: "5300987636",
    communeCode: "02761",
    street: "Thôn Sa Pả 10",
    phone: "84972000013",
    email: "cheshan@example.com",
    members: [
      { citizenKey: "aPao", role: "owner" },
      { citizenKey: "thiBich", role: "filer" },
    ],
  },
];
