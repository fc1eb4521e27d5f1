import { all, equals, isGiven, not } from '../../expressions/index.ts'
import { parameters } from '../../parameters/index.ts'
import type { EnvValue } from './environment.ts'

const { files, config, secrets } = parameters
const { s3 } = files

/** Where audio files are; for S3, whether it is another store than Amazon's. */
export const areInS3 = equals(files.store, 's3')
export const areInFolder = not(areInS3)
export const areEventsInFolder = equals(config.analytics, 'folder')
export const areAtAmazon = all(areInS3, not(isGiven(s3.endpoint)))
export const areElsewhere = all(areInS3, isGiven(s3.endpoint))

/** The mounts of the folders for files and events. */
export const dataFolder = '/data'

const inS3 = (value: Extract<EnvValue, { value: unknown }>['value']): EnvValue => ({
  only: areInS3,
  then: { value },
})

/** The services' settings of the store. Polly is in the same region. */
export const filesEnv = {
  OBJECT_STORE: { value: files.store },
  OBJECT_STORE_DIR: { only: areInFolder, then: { value: `${dataFolder}/files` } },
  OBJECT_STORE_SIGNING_KEY: { only: areInFolder, then: { secret: secrets.keys.objectStoreSigningKey } },
  OBJECT_STORE_BUCKET: inS3(s3.bucket),
  OBJECT_STORE_ENDPOINT: inS3(s3.endpoint),
  OBJECT_STORE_PUBLIC_ENDPOINT: inS3(s3.publicEndpoint),
  OBJECT_STORE_ACCESS_KEY_ID: {
    only: all(areInS3, isGiven(s3.accessKeyIdKey)),
    then: { secret: s3.accessKeyIdKey },
  },
  OBJECT_STORE_SECRET_ACCESS_KEY: {
    only: all(areInS3, isGiven(s3.secretAccessKeyKey)),
    then: { secret: s3.secretAccessKeyKey },
  },
  AWS_REGION: { value: config.awsRegion },
} satisfies Record<string, EnvValue>
