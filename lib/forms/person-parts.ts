/** What is asked of a person, part by part. */
export const personParts = [
  "fullName",
  "birthDate",
  "sex",
  "personalId",
  "ethnicity",
  "nationality",
  "phone",
  "email",
  "address",
] as const;
export type PersonPart = (typeof personParts)[number];
