export const paymentStates = ["waiting", "paid", "failed"] as const;

export type PaymentState = (typeof paymentStates)[number];

export type PaymentRequest = {
  /** Ours and unique: asking again with the same key opens the same payment. */
  key: string;
  amountDong: number;
  /** What the payer reads at the bank; no personal data. */
  purpose: string;
  /** Where the browser comes back to. Coming back settles nothing. */
  returnUrl: string;
};

/** What a provider tells us from server to server once its signature has been verified. */
export type PaymentNotice = { noticeId: string; reference: string; state: PaymentState; amountDong: number };

/** What the portal needs from whoever takes the money. */
export type PaymentGateway = {
  name: string;
  /** Opens a payment, once for each `key`, and says where the payer goes. */
  open(request: PaymentRequest): Promise<{ reference: string; payUrl: string }>;
  /** The notice in a raw request body, or null when its signature does not hold. */
  verifyNotice(rawBody: string, headers: Headers): Promise<PaymentNotice | null>;
};
