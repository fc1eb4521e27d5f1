import { all, equals, isGiven, not } from '../expressions/index.ts'
import { parameters } from '../parameters/index.ts'
import type { Fault } from './fault.ts'

const { files, config } = parameters
const { s3 } = files
const areInS3 = equals(files.store, 's3')

/** Settings of audio files with which pods could not find or read a bucket. */
export const filesFaults: readonly Fault[] = [
  {
    message: 'files.s3.bucket is empty, but files.store is s3; give the bucket',
    isBroken: all(areInS3, not(isGiven(s3.bucket))),
  },
  {
    message: 'config.awsRegion is empty, but files.store is s3; give the region of the bucket',
    isBroken: all(areInS3, not(isGiven(config.awsRegion))),
  },
  {
    message:
      'files.s3.publicEndpoint is given, but not files.s3.endpoint; give both, or neither for Amazon’s S3',
    isBroken: all(areInS3, isGiven(s3.publicEndpoint), not(isGiven(s3.endpoint))),
  },
  {
    message: 'files.s3.accessKeyIdKey is given, but not files.s3.secretAccessKeyKey; give both or neither',
    isBroken: all(areInS3, isGiven(s3.accessKeyIdKey), not(isGiven(s3.secretAccessKeyKey))),
  },
  {
    message: 'files.s3.secretAccessKeyKey is given, but not files.s3.accessKeyIdKey; give both or neither',
    isBroken: all(areInS3, isGiven(s3.secretAccessKeyKey), not(isGiven(s3.accessKeyIdKey))),
  },
]
