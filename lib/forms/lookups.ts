/** An administrative unit as forms show it, by its official code. */
type Unit = { code: string; name: string };

/**
 * What a form needs to know of the country and is not in its definition. Communes may be listed for some provinces only;
 * of the others the commune is typed.
 */
export type FormLookups = {
  /** Code of the province that runs the portal. */
  homeProvince: string;
  provinces: Unit[];
  communes: (Unit & { province: string })[];
};

/** An address as it is kept: codes where the unit is listed, the commune's name where it is not. */
export type Address = { province: string; commune?: string; communeName?: string; detail?: string };

/** "Thôn Bản Mế, Xã Si Ma Cai, Tỉnh Lào Cai": smallest unit first, as an envelope is written. */
export function addressText(address: Address, lookups: FormLookups): string {
  const commune = lookups.communes.find(({ code }) => code === address.commune)?.name ?? address.communeName;
  const province = lookups.provinces.find(({ code }) => code === address.province)?.name;
  return [address.detail, commune ?? address.commune, province ?? address.province]
    .filter(Boolean)
    .join(", ");
}
