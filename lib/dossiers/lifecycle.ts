/** The business state of a dossier; payment, delivery and exchange are axes of their own. */
export const dossierStatuses = [
  "submitted",
  "supplement_required",
  "in_progress",
  "result_ready",
  "returned",
  "refused",
  "withdrawn",
] as const;

export type DossierStatus = (typeof dossierStatuses)[number];

/** States in which nobody has anything left to do. */
export const closedStatuses = ["returned", "refused", "withdrawn"] as const satisfies DossierStatus[];

/** Whether everybody is done with a dossier. */
export function isClosed(status: DossierStatus): boolean {
  return closedStatuses.some((closed) => closed === status);
}

export const paymentStatuses = ["none", "owed", "paid", "refunded"] as const;
export const deliveryStatuses = ["none", "pending", "delivered"] as const;
export const filingChannels = ["online", "direct", "postal", "api"] as const;
export const deliveryMethods = ["online", "counter", "postal"] as const;

export type PaymentStatus = (typeof paymentStatuses)[number];
export type DeliveryStatus = (typeof deliveryStatuses)[number];
export type FilingChannel = (typeof filingChannels)[number];
export type DeliveryMethod = (typeof deliveryMethods)[number];

/** How a submitted paper came: the kinds that the reception slip prints. */
export const paperForms = ["original", "certified", "copy", "photo", "electronic"] as const;

export type PaperForm = (typeof paperForms)[number];
