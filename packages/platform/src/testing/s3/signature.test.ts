import { expect, test } from '@jest/globals'
import { computeSignature, type SignedRequest } from './signature.ts'

/** The examples of S3's API reference: "Signature Calculations for the Authorization Header" and "… Query Parameters". */
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
const emptyBody = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const example = {
  method: 'GET',
  time: '20130524T000000Z',
  region: 'us-east-1',
} as const

const headers = {
  host: 'examplebucket.s3.amazonaws.com',
  range: 'bytes=0-9',
  'x-amz-content-sha256': emptyBody,
  'x-amz-date': '20130524T000000Z',
}

test.each<[string, SignedRequest, string]>([
  [
    'the beginning of an object',
    { ...example, target: '/test.txt', headers, signedHeaders: Object.keys(headers), payload: emptyBody },
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  ],
  [
    'an object by an address that lives for a day',
    {
      ...example,
      target:
        '/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host',
      headers: { host: headers.host },
      signedHeaders: ['host'],
      payload: 'UNSIGNED-PAYLOAD',
    },
    'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  ],
])('a request for %s has the signature of the example', (_, request, signature) => {
  expect(computeSignature(request, secretAccessKey)).toBe(signature)
})
