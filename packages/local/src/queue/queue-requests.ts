import * as z from 'zod';

const attributesSchema = z
  .record(
    z.string(),
    z.object({
      DataType: z.string(),
      StringValue: z.string().optional(),
      BinaryValue: z.string().optional(),
    }),
  )
  .default({});

export const sendSchema = z.object({
  MessageBody: z.string().min(1),
  MessageAttributes: attributesSchema,
  DelaySeconds: z.coerce.number().int().min(0).max(900).optional(),
});

export const visibilitySchema = z.object({
  ReceiptHandle: z.string(),
  VisibilityTimeout: z.coerce.number().int().min(0).max(43_200),
});

export const receiveSchema = z.object({
  MaxNumberOfMessages: z.coerce.number().int().min(1).max(10).default(1),
  VisibilityTimeout: z.coerce.number().int().min(0).max(43_200).optional(),
  WaitTimeSeconds: z.coerce.number().int().min(0).max(20).optional(),
  AttributeNames: z.array(z.string()).default([]),
  MessageSystemAttributeNames: z.array(z.string()).default([]),
  MessageAttributeNames: z.array(z.string()).default([]),
});

export const onQueue = z.object({ QueueUrl: z.string() });
export const batchId = z.object({ Id: z.string().regex(/^[\w-]{1,80}$/) });
