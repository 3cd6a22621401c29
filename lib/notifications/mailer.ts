export type Attachment = { name: string; mediaType: string; content: Uint8Array };

export type Mail = {
  /** Ours and unique: the same key sent again is the same message, and bears the same Message-ID. */
  key: string;
  to: string;
  subject: string;
  text: string;
  attachment?: Attachment;
};

/** What the portal needs from whoever delivers mail. Throws when the message was not taken over. */
export type Mailer = { send(mail: Mail): Promise<void> };
