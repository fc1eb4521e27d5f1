import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SNSClient } from '@aws-sdk/client-sns'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { LifecycleEvent } from '../../custom-resources/lifecycle-event.ts'
import { type Answer, type Request, startStubAws, type StubAws } from '../../wire-stub/stub-aws.ts'
import { putPlatformApplication } from './put-platform-application.ts'

const applicationArn = 'arn:aws:sns:ap-south-1:111122223333:app/GCM/astrovoice-x-app'
const filled = { fcmServiceAccount: { type: 'service_account', project_id: 'p' }, apnsSigningKey: 'p8' }

let secret: string
let aws: StubAws

// Replies are those of the SNS and Secrets Manager API references.
const answer = ({ operation }: Request): Answer =>
  operation === 'GetSecretValue'
    ? { body: JSON.stringify({ ARN: 'arn', Name: 'push', SecretString: secret }) }
    : {
        body: `<${operation}Response xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><${operation}Result><PlatformApplicationArn>${applicationArn}</PlatformApplicationArn></${operation}Result></${operation}Response>`,
      }

beforeEach(async () => {
  secret = JSON.stringify(filled)
  aws = await startStubAws(answer)
})
afterEach(() => aws.stop())

const put = (event: Partial<LifecycleEvent>, properties: Record<string, string> = {}) =>
  putPlatformApplication(
    {
      RequestType: 'Create',
      ResponseURL: '',
      StackId: 's',
      RequestId: 'r',
      LogicalResourceId: 'Push',
      ResourceProperties: {
        Name: 'astrovoice-x-app',
        Platform: 'GCM',
        SecretId: '/astrovoice/x/push',
        FailureTopicArn: 'arn:aws:sns:ap-south-1:111122223333:failures',
        FeedbackRoleArn: 'arn:aws:iam::111122223333:role/feedback',
        ...properties,
      },
      ...event,
    },
    { sns: new SNSClient(aws.settings), secrets: new SecretsManagerClient(aws.settings) },
  )

/** Attributes as the query protocol numbers them. */
function attributesOf({ input }: Request): Record<string, unknown> {
  const keys = Object.entries(input).filter(([name]) => /^Attributes\.entry\.\d+\.key$/.test(name))
  const entries = keys.map(([name, key]) => [String(key), input[name.replace(/key$/, 'value')]] as const)
  return Object.fromEntries(entries)
}

const sent = (operation: string) => aws.requests.filter((request) => request.operation === operation)

describe('a push platform', () => {
  test('of Google has the service account as one text', async () => {
    expect(await put({})).toEqual({ physicalId: applicationArn, data: { arn: applicationArn } })
    const [request] = sent('CreatePlatformApplication')
    expect(request).toMatchObject({
      service: 'sns',
      region: 'ap-south-1',
      input: { Name: 'astrovoice-x-app', Platform: 'GCM', Version: '2010-03-31' },
    })
    expect(attributesOf(request!)).toEqual({
      PlatformCredential: JSON.stringify(filled.fcmServiceAccount),
      EventDeliveryFailure: 'arn:aws:sns:ap-south-1:111122223333:failures',
      EventEndpointDeleted: 'arn:aws:sns:ap-south-1:111122223333:failures',
      FailureFeedbackRoleArn: 'arn:aws:iam::111122223333:role/feedback',
    })
  })

  test('of Apple has the signing key, its id, the team and the app', async () => {
    await put({}, { Platform: 'APNS', KeyId: 'KEY', TeamId: 'TEAM', BundleId: 'example.app' })
    expect(attributesOf(sent('CreatePlatformApplication')[0]!)).toMatchObject({
      PlatformCredential: 'p8',
      PlatformPrincipal: 'KEY',
      ApplePlatformTeamID: 'TEAM',
      ApplePlatformBundleID: 'example.app',
    })
  })

  test('changes in place while its name and platform stay', async () => {
    await put({ RequestType: 'Update', PhysicalResourceId: applicationArn })
    expect(sent('CreatePlatformApplication')).toEqual([])
    expect(sent('SetPlatformApplicationAttributes')[0]?.input).toMatchObject({
      PlatformApplicationArn: applicationArn,
    })
  })

  test('with another name is a new one; CloudFormation then deletes the one before', async () => {
    const before = applicationArn.replace('-x-', '-y-')
    expect((await put({ RequestType: 'Update', PhysicalResourceId: before })).physicalId).toBe(applicationArn)
  })

  test('is removed; without one that was made nothing is requested', async () => {
    await put({ RequestType: 'Delete', PhysicalResourceId: applicationArn })
    expect(sent('DeletePlatformApplication')[0]?.input).toMatchObject({
      PlatformApplicationArn: applicationArn,
    })
    await put({ RequestType: 'Delete', PhysicalResourceId: 'Push' })
    expect(sent('DeletePlatformApplication')).toHaveLength(1)
  })

  test.each([
    ['random text, as a new secret holds', 'Xk3!f'],
    ['other keys only', JSON.stringify({ apnsSigningKey: 'p8' })],
  ])('is refused while the secret holds %s, with the fields to fill in', async (_, held) => {
    secret = held
    await expect(put({})).rejects.toThrow('/astrovoice/x/push has no fcmServiceAccount')
    expect(sent('CreatePlatformApplication')).toEqual([])
  })
})
