import type { Day } from "./days.ts";
import { dayNumber, dayOfNumber } from "./days.ts";
import type { FormLookups } from "./lookups.ts";
import type { Known } from "./prefill.ts";
import { type Draw, digits } from "./sample-draw.ts";
import { sampleAddress, sampleName, samplePhone } from "./sample-names.ts";
import { samplePersonalId } from "./sample-values.ts";

/** Somebody who files: an invented adult whose facts fit together, as a signed-in citizen's do. */
export function samplePerson(draw: Draw, today: Day, lookups: FormLookups): Known {
  const sex = draw.one(["male", "female"] as const);
  const birthDate = dayOfNumber(dayNumber(today) - draw.whole(20 * 366, 60 * 366));
  const verified = (value: string) => ({ value, source: "", isVerified: true });
  return {
    "citizen.fullName": verified(sampleName(draw, sex)),
    "citizen.sex": verified(sex),
    "citizen.birthDate": verified(birthDate),
    "citizen.personalId": verified(samplePersonalId(draw, birthDate, sex)),
    "citizen.phone": { value: samplePhone(draw), source: "", isVerified: false },
    "citizen.email": { value: `nguoidan${digits(draw, 4)}@example.vn`, source: "", isVerified: false },
    "citizen.address": { value: sampleAddress(draw, lookups, "required"), source: "", isVerified: false },
  };
}
