import { AdminGetUserCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { answerTrigger } from './answer-trigger.ts'
import type { TriggerEvent } from './trigger-event.ts'

const cognito = new CognitoIdentityProviderClient({})

export const handler = (event: TriggerEvent): Promise<TriggerEvent> =>
  answerTrigger(event, async (userPoolId, userName) => {
    const user = await cognito.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username: userName }))
    return user.UserMFASettingList ?? []
  })
