import { S3ServiceException } from '@aws-sdk/client-s3'

/** What to do about what S3 answers, where there is something to do. */
const fixes: Readonly<Record<string, string>> = {
  AccessDenied: 'let the role or the key of this service do that',
  InvalidAccessKeyId: 'correct the access key',
  NoSuchBucket: 'make the bucket or correct its name',
  PermanentRedirect: 'correct the region of the bucket',
  SignatureDoesNotMatch: 'correct the secret access key',
}

/**
 * What could not be done, why, and what to do. S3 sends back what was signed and the key's id along with a refusal;
 * of its answer only name, words and number are kept.
 */
export function explainS3Fault(deed: string, bucket: string, cause: unknown): Error {
  const fault = cause instanceof S3ServiceException ? keepWords(cause) : cause
  const { name, message } = fault instanceof Error ? fault : new Error(String(fault))
  const fix = fixes[name]
  return new Error(`Could not ${deed} in the bucket ${bucket}: ${name}: ${message}${fix ? `; ${fix}` : ''}`, {
    cause: fault,
  })
}

const keepWords = ({ name, message, $metadata: { httpStatusCode, requestId } }: S3ServiceException): Error =>
  Object.assign(new Error(message), { name, httpStatusCode, requestId })
