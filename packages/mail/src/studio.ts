/** The studio's own face, from the deployment's configuration. */
export interface Studio {
  readonly name: string;
  /** The law wants it in the footer (CAN-SPAM 15 USC 7704(a)(5)); line breaks are kept. */
  readonly postalAddress: string;
  /** `#rrggbb` */
  readonly accentColour: string;
  /** An https address; the studio's name stands in where images are off. */
  readonly logoUrl?: string | undefined;
  /** Where a trainer's answers go; clients answer their trainer. */
  readonly replyTo?: string | undefined;
  /** Whether the footer says what made the mail. */
  readonly poweredBy: boolean;
}
