import type { FormLookups } from "./lookups.ts";

/** A few real units, so that sample answers and tests need no database. */
export const sampleLookups: FormLookups = {
  homeProvince: "15",
  provinces: [
    { code: "15", name: "Tỉnh Lào Cai" },
    { code: "20", name: "Tỉnh Lạng Sơn" },
    { code: "01", name: "Thành phố Hà Nội" },
  ],
  communes: [
    { code: "02647", name: "Phường Lào Cai", province: "15" },
    { code: "02671", name: "Phường Cam Đường", province: "15" },
    { code: "02680", name: "Xã Hợp Thành", province: "15" },
  ],
};
