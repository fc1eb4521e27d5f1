import { S3ServiceException } from '@aws-sdk/client-s3'

/** The remedy for an error of S3, where there is one. */
const fixes: Readonly<Record<string, string>> = {
  AccessDenied: 'let the role or the key of this service do that',
  InvalidAccessKeyId: 'correct the access key',
  NoSuchBucket: 'make the bucket or correct its name',
  PermanentRedirect: 'correct the region of the bucket',
  SignatureDoesNotMatch: 'correct the secret access key',
}

/**
 * An error with the operation, the reason and the remedy. S3's refusals repeat the signed request and the key's
 * id. The error keeps only name, message and status.
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
