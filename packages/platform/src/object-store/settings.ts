import { z } from 'zod'

/** The location of audio files, equal for every service that writes them or signs their addresses. */
export const objectStoreSettings = {
  OBJECT_STORE: z.enum(['folder', 's3']).describe('where audio files are kept'),
  OBJECT_STORE_DIR: z.string().default('').describe('for OBJECT_STORE=folder: the folder of the files'),
  OBJECT_STORE_SIGNING_KEY: z
    .string()
    .min(32)
    .default('')
    .describe('for OBJECT_STORE=folder: signs addresses of files; the same in all services'),
  OBJECT_STORE_BUCKET: z.string().default('').describe('for OBJECT_STORE=s3: the bucket of the files'),
  AWS_REGION: z.string().default('').describe('for OBJECT_STORE=s3: its region'),
  OBJECT_STORE_ENDPOINT: z
    .url()
    .optional()
    .describe('for OBJECT_STORE=s3: where the store is, if it is not Amazon’s'),
  OBJECT_STORE_PUBLIC_ENDPOINT: z
    .url()
    .optional()
    .describe('where callers reach that store, if they come by another address'),
  OBJECT_STORE_ACCESS_KEY_ID: z
    .string()
    .optional()
    .describe('key of that store; what the SDK of AWS finds when left out, on EKS the role of the pod'),
  OBJECT_STORE_SECRET_ACCESS_KEY: z.string().optional().describe('secret of that key'),
  PUBLIC_URL: z.url().describe('where callers reach the API'),
}

export type ObjectStoreSettings = z.output<z.ZodObject<typeof objectStoreSettings>>

/** Which of them are required when. */
export const objectStoreNeeds = {
  OBJECT_STORE_DIR: (settings: ObjectStoreSettings) => settings.OBJECT_STORE === 'folder',
  OBJECT_STORE_SIGNING_KEY: (settings: ObjectStoreSettings) => settings.OBJECT_STORE === 'folder',
  OBJECT_STORE_BUCKET: (settings: ObjectStoreSettings) => settings.OBJECT_STORE === 's3',
  AWS_REGION: (settings: ObjectStoreSettings) => settings.OBJECT_STORE === 's3',
  OBJECT_STORE_ENDPOINT: (settings: ObjectStoreSettings) =>
    settings.OBJECT_STORE_PUBLIC_ENDPOINT !== undefined,
  OBJECT_STORE_ACCESS_KEY_ID: (settings: ObjectStoreSettings) =>
    settings.OBJECT_STORE_SECRET_ACCESS_KEY !== undefined,
  OBJECT_STORE_SECRET_ACCESS_KEY: (settings: ObjectStoreSettings) =>
    settings.OBJECT_STORE_ACCESS_KEY_ID !== undefined,
}
