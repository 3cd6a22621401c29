import type { Option } from "../field-schema.ts";

/** Countries and territories by their ISO 3166-1 code, with the name in both languages; Viet Nam first. */
const names =
  "VN:Việt Nam:Viet Nam|SA:Ả Rập Xê-út:Saudi Arabia|AF:Afghanistan:Afghanistan|EG:Ai Cập:Egypt|" +
  "AL:Albania:Albania|DZ:Algeria:Algeria|AD:Andorra:Andorra|AO:Angola:Angola|AI:Anguilla:Anguilla|" +
  "AG:Antigua và Barbuda:Antigua & Barbuda|AT:Áo:Austria|AR:Argentina:Argentina|AM:Armenia:Armenia|" +
  "AW:Aruba:Aruba|AZ:Azerbaijan:Azerbaijan|IN:Ấn Độ:India|PL:Ba Lan:Poland|BS:Bahamas:Bahamas|" +
  "BH:Bahrain:Bahrain|BD:Bangladesh:Bangladesh|BB:Barbados:Barbados|MK:Bắc Macedonia:North Macedonia|" +
  "BY:Belarus:Belarus|BZ:Belize:Belize|BJ:Benin:Benin|BM:Bermuda:Bermuda|BT:Bhutan:Bhutan|" +
  "BE:Bỉ:Belgium|BO:Bolivia:Bolivia|BA:Bosnia và Herzegovina:Bosnia & Herzegovina|BW:Botswana:Botswana|" +
  "PT:Bồ Đào Nha:Portugal|BR:Brazil:Brazil|BN:Brunei:Brunei|BG:Bulgaria:Bulgaria|" +
  "BF:Burkina Faso:Burkina Faso|BI:Burundi:Burundi|BQ:Ca-ri-bê Hà Lan:Caribbean Netherlands|" +
  "UM:Các tiểu đảo xa của Hoa Kỳ:U.S. Outlying Islands|" +
  "AE:Các Tiểu Vương quốc Ả Rập Thống nhất:United Arab Emirates|CM:Cameroon:Cameroon|" +
  "KH:Campuchia:Cambodia|CA:Canada:Canada|CV:Cape Verde:Cape Verde|TD:Chad:Chad|CL:Chile:Chile|" +
  "CO:Colombia:Colombia|KM:Comoros:Comoros|CG:Congo - Brazzaville:Congo - Brazzaville|" +
  "CD:Congo - Kinshasa:Congo - Kinshasa|CR:Costa Rica:Costa Rica|" +
  "DO:Cộng hòa Dominica:Dominican Republic|CF:Cộng hòa Trung Phi:Central African Republic|" +
  "CI:Côte d’Ivoire:Côte d’Ivoire|HR:Croatia:Croatia|CU:Cuba:Cuba|CW:Curaçao:Curaçao|" +
  "DJ:Djibouti:Djibouti|DM:Dominica:Dominica|TW:Đài Loan (Trung Quốc):Taiwan|DK:Đan Mạch:Denmark|" +
  "BV:Đảo Bouvet:Bouvet Island|CX:Đảo Giáng Sinh:Christmas Island|IM:Đảo Man:Isle of Man|" +
  "NF:Đảo Norfolk:Norfolk Island|HK:Đặc khu Hành chính Hồng Kông, Trung Quốc:Hong Kong SAR China|" +
  "MO:Đặc khu Hành chính Macao, Trung Quốc:Macao SAR China|DE:Đức:Germany|EC:Ecuador:Ecuador|" +
  "SV:El Salvador:El Salvador|ER:Eritrea:Eritrea|EE:Estonia:Estonia|SZ:Eswatini:Eswatini|" +
  "ET:Ethiopia:Ethiopia|FJ:Fiji:Fiji|GA:Gabon:Gabon|GM:Gambia:Gambia|GE:Georgia:Georgia|GH:Ghana:Ghana|" +
  "GI:Gibraltar:Gibraltar|GL:Greenland:Greenland|GD:Grenada:Grenada|GP:Guadeloupe:Guadeloupe|" +
  "GU:Guam:Guam|GT:Guatemala:Guatemala|GG:Guernsey:Guernsey|GF:Guiana thuộc Pháp:French Guiana|" +
  "GN:Guinea:Guinea|GQ:Guinea Xích Đạo:Equatorial Guinea|GW:Guinea-Bissau:Guinea-Bissau|" +
  "GY:Guyana:Guyana|NL:Hà Lan:Netherlands|HT:Haiti:Haiti|KR:Hàn Quốc:South Korea|" +
  "US:Hoa Kỳ:United States|HN:Honduras:Honduras|HU:Hungary:Hungary|GR:Hy Lạp:Greece|IS:Iceland:Iceland|" +
  "ID:Indonesia:Indonesia|IR:Iran:Iran|IQ:Iraq:Iraq|IE:Ireland:Ireland|IL:Israel:Israel|IT:Italy:Italy|" +
  "JM:Jamaica:Jamaica|JE:Jersey:Jersey|JO:Jordan:Jordan|KZ:Kazakhstan:Kazakhstan|KE:Kenya:Kenya|" +
  "KI:Kiribati:Kiribati|KW:Kuwait:Kuwait|KG:Kyrgyzstan:Kyrgyzstan|" +
  "IO:Lãnh thổ Ấn Độ Dương thuộc Anh:British Indian Ocean Territory|" +
  "PS:Lãnh thổ Palestine:Palestinian Territories|" +
  "TF:Lãnh thổ phía Nam Thuộc Pháp:French Southern Territories|LA:Lào:Laos|LV:Latvia:Latvia|" +
  "LS:Lesotho:Lesotho|LB:Li-băng:Lebanon|LR:Liberia:Liberia|LY:Libya:Libya|" +
  "LI:Liechtenstein:Liechtenstein|LT:Litva:Lithuania|LU:Luxembourg:Luxembourg|MA:Ma-rốc:Morocco|" +
  "MG:Madagascar:Madagascar|MW:Malawi:Malawi|MY:Malaysia:Malaysia|MV:Maldives:Maldives|ML:Mali:Mali|" +
  "MT:Malta:Malta|MQ:Martinique:Martinique|MR:Mauritania:Mauritania|MU:Mauritius:Mauritius|" +
  "YT:Mayotte:Mayotte|MX:Mexico:Mexico|FM:Micronesia:Micronesia|MD:Moldova:Moldova|MC:Monaco:Monaco|" +
  "ME:Montenegro:Montenegro|MS:Montserrat:Montserrat|MZ:Mozambique:Mozambique|MN:Mông Cổ:Mongolia|" +
  "MM:Myanmar (Miến Điện):Myanmar (Burma)|NO:Na Uy:Norway|AQ:Nam Cực:Antarctica|" +
  "GS:Nam Georgia & Quần đảo Nam Sandwich:South Georgia & South Sandwich Islands|" +
  "ZA:Nam Phi:South Africa|SS:Nam Sudan:South Sudan|NA:Namibia:Namibia|NR:Nauru:Nauru|NP:Nepal:Nepal|" +
  "NC:New Caledonia:New Caledonia|NZ:New Zealand:New Zealand|RU:Nga:Russia|JP:Nhật Bản:Japan|" +
  "NI:Nicaragua:Nicaragua|NE:Niger:Niger|NG:Nigeria:Nigeria|NU:Niue:Niue|OM:Oman:Oman|" +
  "PK:Pakistan:Pakistan|PW:Palau:Palau|PA:Panama:Panama|PG:Papua New Guinea:Papua New Guinea|" +
  "PY:Paraguay:Paraguay|PE:Peru:Peru|FR:Pháp:France|FI:Phần Lan:Finland|PH:Philippines:Philippines|" +
  "PF:Polynesia thuộc Pháp:French Polynesia|PR:Puerto Rico:Puerto Rico|QA:Qatar:Qatar|" +
  "AX:Quần đảo Åland:Åland Islands|MP:Quần đảo Bắc Mariana:Northern Mariana Islands|" +
  "KY:Quần đảo Cayman:Cayman Islands|CC:Quần đảo Cocos (Keeling):Cocos (Keeling) Islands|" +
  "CK:Quần đảo Cook:Cook Islands|FK:Quần đảo Falkland:Falkland Islands|FO:Quần đảo Faroe:Faroe Islands|" +
  "HM:Quần đảo Heard và McDonald:Heard & McDonald Islands|MH:Quần đảo Marshall:Marshall Islands|" +
  "PN:Quần đảo Pitcairn:Pitcairn Islands|SB:Quần đảo Solomon:Solomon Islands|" +
  "TC:Quần đảo Turks và Caicos:Turks & Caicos Islands|" +
  "VG:Quần đảo Virgin thuộc Anh:British Virgin Islands|" +
  "VI:Quần đảo Virgin thuộc Hoa Kỳ:U.S. Virgin Islands|RE:Réunion:Réunion|RO:Romania:Romania|" +
  "RW:Rwanda:Rwanda|PM:Saint Pierre và Miquelon:St. Pierre & Miquelon|WS:Samoa:Samoa|" +
  "AS:Samoa thuộc Mỹ:American Samoa|SM:San Marino:San Marino|" +
  "ST:São Tomé và Príncipe:São Tomé & Príncipe|CZ:Séc:Czechia|SN:Senegal:Senegal|RS:Serbia:Serbia|" +
  "SC:Seychelles:Seychelles|SL:Sierra Leone:Sierra Leone|SG:Singapore:Singapore|" +
  "SX:Sint Maarten:Sint Maarten|CY:Síp:Cyprus|SK:Slovakia:Slovakia|SI:Slovenia:Slovenia|" +
  "SO:Somalia:Somalia|LK:Sri Lanka:Sri Lanka|BL:St. Barthélemy:St. Barthélemy|SH:St. Helena:St. Helena|" +
  "KN:St. Kitts và Nevis:St. Kitts & Nevis|LC:St. Lucia:St. Lucia|MF:St. Martin:St. Martin|" +
  "VC:St. Vincent và Grenadines:St. Vincent & Grenadines|SD:Sudan:Sudan|SR:Suriname:Suriname|" +
  "SJ:Svalbard và Jan Mayen:Svalbard & Jan Mayen|SY:Syria:Syria|TJ:Tajikistan:Tajikistan|" +
  "TZ:Tanzania:Tanzania|ES:Tây Ban Nha:Spain|EH:Tây Sahara:Western Sahara|TH:Thái Lan:Thailand|" +
  "VA:Thành Vatican:Vatican City|TR:Thổ Nhĩ Kỳ:Türkiye|SE:Thụy Điển:Sweden|CH:Thụy Sĩ:Switzerland|" +
  "TL:Timor-Leste:Timor-Leste|TG:Togo:Togo|TK:Tokelau:Tokelau|TO:Tonga:Tonga|KP:Triều Tiên:North Korea|" +
  "TT:Trinidad và Tobago:Trinidad & Tobago|CN:Trung Quốc:China|TN:Tunisia:Tunisia|" +
  "TM:Turkmenistan:Turkmenistan|TV:Tuvalu:Tuvalu|AU:Úc:Australia|UG:Uganda:Uganda|UA:Ukraina:Ukraine|" +
  "UY:Uruguay:Uruguay|UZ:Uzbekistan:Uzbekistan|VU:Vanuatu:Vanuatu|VE:Venezuela:Venezuela|" +
  "GB:Vương quốc Anh:United Kingdom|WF:Wallis và Futuna:Wallis & Futuna|YE:Yemen:Yemen|" +
  "ZM:Zambia:Zambia|ZW:Zimbabwe:Zimbabwe";

export const countries: Option[] = names.split("|").map((entry) => {
  const [value = "", vi = "", en = ""] = entry.split(":");
  return { value, label: { vi, en } };
});
