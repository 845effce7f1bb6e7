import * as z from 'zod';

/** The studio's own face, from the deployment's configuration (`STUDIO`). */
export const StudioSchema = z.object({
  name: z.string().trim().min(1).max(100),
  postalAddress: z.string().trim().min(1).max(300),
  accentColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'expected a colour such as "#0b6e4f"' })
    .default('#0b6e4f'),
  /** For mails; pages load nothing from elsewhere and show the name instead. */
  logoUrl: z.string().optional(),
  replyTo: z.string().optional(),
  poweredBy: z.boolean().default(true),
});
export type Studio = z.infer<typeof StudioSchema>;
