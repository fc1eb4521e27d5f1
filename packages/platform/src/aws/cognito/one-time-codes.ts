import {
  AdminCreateUserCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  type AuthenticationResultType,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider'
import type { SignInAddress } from '@astrovoice/contracts'
import { UserFault, type CodeSignIn } from '@astrovoice/core'
import { isNamed } from '../is-named.ts'

type Client = Pick<CognitoIdentityProviderClient, 'send'>

/** A one-time code by the channel of its address. */
const challenges = {
  sms: { name: 'SMS_OTP', answer: 'SMS_OTP_CODE', attribute: 'phone_number' },
  email: { name: 'EMAIL_OTP', answer: 'EMAIL_OTP_CODE', attribute: 'email' },
} as const

export const channelOf = (address: SignInAddress): keyof typeof challenges =>
  address.startsWith('+') ? 'sms' : 'email'

export interface CodeOptions {
  readonly client: Client
  readonly clientId: string
}

/**
 * Creates the user if the pool has none with this address. Without a password they are confirmed at once, and sign in
 * by a code alone. Only the service may create users: a stranger could give somebody else's address a password. Then
 * asks for a code. Both requests are sent for every address.
 * @returns the session that the code belongs to.
 */
export async function sendCode(
  { client, clientId, userPoolId }: CodeOptions & { readonly userPoolId: string },
  to: SignInAddress,
): Promise<string> {
  const { name, attribute } = challenges[channelOf(to)]
  try {
    const created = new AdminCreateUserCommand({
      UserPoolId: userPoolId,
      Username: to,
      UserAttributes: [
        { Name: attribute, Value: to },
        // Cognito sends codes to verified addresses alone.
        { Name: `${attribute}_verified`, Value: 'true' },
      ],
      MessageAction: 'SUPPRESS',
    })
    await client.send(created).catch((error: unknown) => {
      if (!isNamed(error, ['UsernameExistsException', 'AliasExistsException'])) throw error
    })
    const challenge = await client.send(
      new InitiateAuthCommand({
        AuthFlow: 'USER_AUTH',
        ClientId: clientId,
        AuthParameters: { USERNAME: to, PREFERRED_CHALLENGE: name },
      }),
    )
    // A user with a password that has to be changed gets no code.
    if (challenge.ChallengeName !== name || !challenge.Session)
      throw new Error(`Cognito offered ${challenge.ChallengeName ?? 'no challenge'} in place of ${name}.`)
    return challenge.Session
  } catch (error) {
    throw toCodeFault(error)
  }
}

function toCodeFault(error: unknown): unknown {
  if (isNamed(error, ['LimitExceededException', 'TooManyRequestsException']))
    return new UserFault('sign_in_codes_used_up', {}, { cause: error })
  if (isNamed(error, ['CodeDeliveryFailureException', 'InvalidParameterException']))
    return new UserFault('message_not_sent', {}, { cause: error })
  return error
}

/** Names of refusals of a session that was used, has expired or was never given out. */
const sessionFaults = ['NotAuthorizedException', 'ExpiredCodeException', 'InvalidParameterException']

/** @throws UserFault sign_in_code_wrong or sign_in_code_expired. */
export async function exchangeCode(
  { client, clientId }: CodeOptions,
  { to, code, session }: CodeSignIn,
): Promise<AuthenticationResultType | undefined> {
  if (session === null) throw new UserFault('sign_in_code_expired')
  const { name, answer } = challenges[channelOf(to)]
  try {
    const { AuthenticationResult } = await client.send(
      new RespondToAuthChallengeCommand({
        ClientId: clientId,
        ChallengeName: name,
        Session: session,
        ChallengeResponses: { USERNAME: to, [answer]: code },
      }),
    )
    return AuthenticationResult
  } catch (error) {
    if (isNamed(error, ['CodeMismatchException']))
      throw new UserFault('sign_in_code_wrong', {}, { cause: error })
    if (isNamed(error, sessionFaults)) throw new UserFault('sign_in_code_expired', {}, { cause: error })
    throw error
  }
}
