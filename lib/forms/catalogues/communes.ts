import { communes, formerCommunes } from "#lib/agencies/communes.ts";
import { formerCommuneName } from "#lib/agencies/former-communes.ts";
import type { Option } from "../field-schema.ts";

const nameNow = new Map(communes.map(({ code, kind, name }) => [code, `${kind} ${name}`]));

/** The units of the province as they are, by their official codes. */
export const communeOptions: Option[] = [...nameNow].map(([value, name]) => ({
  value,
  label: { vi: name, en: name },
}));

/**
 * Those of before 1 July 2025, each with what it became. They have no official code any more: the code of the successor and
 * their place among what it was made of tell them apart.
 */
export const formerCommuneOptions: Option[] = communes.flatMap(({ code }) =>
  formerCommunes
    .filter(({ successor }) => successor === code)
    .map((former, place) => {
      const name = formerCommuneName(former);
      const now = nameNow.get(code);
      return {
        value: `${code}x${place + 1}`,
        label: { vi: `${name} (nay là ${now})`, en: `${name} (now ${now})` },
      };
    }),
);
