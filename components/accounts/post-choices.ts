import type { Choice } from "#components/forms/plain-choices.tsx";
import type { Role } from "#lib/accounts/actor.ts";

/** The agencies and roles a form offers. */
export type PostChoices = { agencies: readonly Choice[]; roles: readonly Choice[] };

type Grantable = {
  agencies: readonly { id: string; name: string; nameEn: string }[];
  roles: readonly Role[];
};

/** What may be given, in the words of the reader. */
export function postChoices(
  { agencies, roles }: Grantable,
  locale: string,
  nameOf: (role: Role) => string,
): PostChoices {
  return {
    agencies: agencies.map(({ id, name, nameEn }) => ({ value: id, label: locale === "en" ? nameEn : name })),
    roles: roles.map((role) => ({ value: role, label: nameOf(role) })),
  };
}
