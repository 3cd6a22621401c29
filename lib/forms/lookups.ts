/** An administrative unit as forms show it, by its official code. */
type Unit = { code: string; name: string };

/** A file that was sent for a form, as it was received. */
type HeldFile = { name: string; sizeBytes: number; mediaType: string };

/**
 * What a form needs to know of the country and is not in its definition. Communes may be listed for some provinces only;
 * of the others the commune is typed.
 */
export type FormLookups = {
  /** Code of the province that runs the portal. */
  homeProvince: string;
  provinces: Unit[];
  communes: (Unit & { province: string })[];
  /** Units there are no more, by the names that older papers give them, each with the commune it belongs to now. */
  formerCommunes?: readonly { name: string; commune: string }[];
  /**
   * The files that answers may name, by id; left out where that is not to be judged (in a browser, in what was filed
   * long ago). "later": files come by another way than the form, so none is named and none is missed.
   */
  files?: Readonly<Record<string, HeldFile>> | "later";
};

/** An address as it is kept: codes where the unit is listed, the commune's name where it is not. */
export type Address = {
  province: string;
  commune?: string;
  communeName?: string;
  /** The former unit that papers name, where the person gave it. */
  formerCommune?: string;
  detail?: string;
};

/** "Thôn Bản Mế, Xã Si Ma Cai, Tỉnh Lào Cai": smallest unit first, as an envelope is written. */
export function addressText(address: Address, lookups: FormLookups): string {
  const commune = lookups.communes.find(({ code }) => code === address.commune)?.name ?? address.communeName;
  const province = lookups.provinces.find(({ code }) => code === address.province)?.name;
  const former = address.formerCommune && `(${address.formerCommune} cũ)`;
  const unit = [commune ?? address.commune, former].filter(Boolean).join(" ");
  return [address.detail, unit, province ?? address.province].filter(Boolean).join(", ");
}
