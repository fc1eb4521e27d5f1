import { describe, expect, test } from '@jest/globals'
import { answerTrigger } from './answer-trigger.ts'

/** An event with the fields of Cognito's guide; the response is what it sends for that trigger. */
const eventOf = (triggerSource: string) => ({
  version: '1',
  region: 'ap-south-1',
  userPoolId: 'ap-south-1_Example01',
  userName: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
  callerContext: { awsSdkVersion: 'x', clientId: '4exampleclient0example' },
  triggerSource,
  request: { userAttributes: {} },
  response: {},
})

const none = async () => []

describe('an access token', () => {
  const sources = [
    'TokenGeneration_Authentication',
    'TokenGeneration_HostedAuth',
    'TokenGeneration_RefreshTokens',
  ]

  test.each(sources)('of %s says that its user has a second factor', async (source) => {
    const event = eventOf(source)
    const asked: unknown[] = []
    const answered = await answerTrigger(event, async (...user) => {
      asked.push(user)
      return ['SOFTWARE_TOKEN_MFA']
    })
    expect(asked).toEqual([[event.userPoolId, event.userName]])
    expect(answered.response).toEqual({
      claimsAndScopeOverrideDetails: {
        accessTokenGeneration: { claimsToAddOrOverride: { second_factor: true } },
      },
    })
  })

  test('of a user without one stays as it is', async () => {
    const event = eventOf('TokenGeneration_Authentication')
    expect(await answerTrigger(event, none)).toEqual(event)
  })
})

test('a trigger of anything else is left to Cognito', async () => {
  const event = eventOf('PreSignUp_ExternalProvider')
  expect(await answerTrigger(event, none)).toEqual(event)
})
