import { adoptionProcedures } from "./adoption.ts";
import { agricultureProcedures } from "./agriculture-department.ts";
import type { CatalogueEntry } from "./build.ts";
import { buildingProcedures } from "./building-department.ts";
import { certificationProcedures } from "./certification.ts";
import { certifiedTransactionProcedures } from "./certified-transactions.ts";
import { birthProcedures } from "./civil-status-birth.ts";
import { birthAgainProcedures } from "./civil-status-birth-again.ts";
import { specialBirthProcedures } from "./civil-status-birth-special.ts";
import { changeProcedures } from "./civil-status-changes.ts";
import { marriageProcedures } from "./civil-status-marriage.ts";
import { specialMarriageProcedures } from "./civil-status-marriage-special.ts";
import { recordProcedures } from "./civil-status-records.ts";
import { constructionProcedures } from "./construction.ts";
import { permitExtensionProcedures } from "./construction-extension.ts";
import { cooperativeProcedures } from "./cooperatives.ts";
import { enterpriseProcedures } from "./enterprises.ts";
import { familyProcedures } from "./families.ts";
import { farmingProcedures } from "./farming.ts";
import { withGuide } from "./guides/all.ts";
import { hardshipProcedures } from "./hardship.ts";
import { healthProcedures } from "./health-department.ts";
import { householdBusinessProcedures } from "./household-business.ts";
import { closingBusinessProcedures } from "./household-business-closing.ts";
import { identityProcedures } from "./identity.ts";
import { interiorProcedures } from "./interior-department.ts";
import { justiceProcedures } from "./justice-department.ts";
import { landProcedures } from "./land.ts";
import { landDisputeProcedures } from "./land-disputes.ts";
import { landRegistryProcedures } from "./land-registry.ts";
import { otherDepartmentProcedures } from "./other-departments.ts";
import { policeProcedures } from "./police-department.ts";
import { withQuestions } from "./questions.ts";
import { residenceProcedures } from "./residence.ts";
import { residenceNoticeProcedures } from "./residence-notices.ts";
import { temporaryResidenceProcedures } from "./residence-temporary.ts";
import { socialBenefitProcedures } from "./social-benefits.ts";
import { socialInsuranceProcedures } from "./social-insurance.ts";
import { streetProcedures } from "./streets.ts";
import { transportProcedures } from "./transport-department.ts";
import { vehicleProcedures } from "./vehicles.ts";
import { veterinaryProcedures } from "./veterinary.ts";
import { villageProcedures } from "./village.ts";

const procedures: readonly CatalogueEntry[] = [
  ...birthProcedures,
  ...specialBirthProcedures,
  ...birthAgainProcedures,
  ...marriageProcedures,
  ...specialMarriageProcedures,
  ...recordProcedures,
  ...changeProcedures,
  ...familyProcedures,
  ...adoptionProcedures,
  ...certificationProcedures,
  ...certifiedTransactionProcedures,
  ...residenceProcedures,
  ...temporaryResidenceProcedures,
  ...residenceNoticeProcedures,
  ...identityProcedures,
  ...vehicleProcedures,
  ...householdBusinessProcedures,
  ...closingBusinessProcedures,
  ...cooperativeProcedures,
  ...landProcedures,
  ...landDisputeProcedures,
  ...landRegistryProcedures,
  ...constructionProcedures,
  ...permitExtensionProcedures,
  ...streetProcedures,
  ...farmingProcedures,
  ...hardshipProcedures,
  ...socialBenefitProcedures,
  ...villageProcedures,
  ...justiceProcedures,
  ...buildingProcedures,
  ...transportProcedures,
  ...agricultureProcedures,
  ...veterinaryProcedures,
  ...enterpriseProcedures,
  ...healthProcedures,
  ...interiorProcedures,
  ...otherDepartmentProcedures,
  ...policeProcedures,
  ...socialInsuranceProcedures,
];

/** Every procedure of the demonstration with its guide and what people ask, in the order in which people meet them. */
export const catalogue: readonly CatalogueEntry[] = procedures.map(withGuide).map(withQuestions);
