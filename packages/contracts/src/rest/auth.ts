import { z } from 'zod'
import { UserId } from '../ids.ts'
import { Instant } from '../language.ts'
import { nameText } from '../plain-text.ts'
import { defineRoute } from './route.ts'

/** Where a sign-in code goes: a phone in E.164 or a mail address. */
export const SignInAddress = z
  .union([
    z.string().regex(/^\+[1-9]\d{7,14}$/, 'a phone in E.164, such as +919876543210'),
    z
      .email()
      .max(254)
      // RFC 5321, section 4.5.3.1.1.
      .regex(/^.{1,64}@/, 'at most 64 characters before the @')
      .toLowerCase(),
  ])
  .meta({ id: 'SignInAddress', description: 'A phone in E.164, such as +919876543210, or a mail address.' })
export type SignInAddress = z.infer<typeof SignInAddress>

/** A one-time code, as a message brings it. */
export const SignInCode = z.string().regex(/^\d{6,8}$/, 'six to eight digits')

/** What the client sends back with a code; the issuer reads it. */
const CodeSession = z.string().min(1).max(2200)

export const DeviceName = nameText(60).describe('How the caller knows the device again, such as “Pixel 9”.')

/** Also of an issuer whose tokens are long: Amazon Cognito’s have some 1,800 characters. */
const RefreshToken = z.string().min(20).max(4096)

export const Tokens = z
  .object({
    accessToken: z.string(),
    accessTokenExpiresAt: Instant,
    refreshToken: z
      .string()
      .describe(
        'Each use returns the next one. Repeated within a minute, because the reply was lost, a use returns the same next one; later it ends the sign-in.',
      ),
    userId: UserId,
  })
  .meta({ id: 'Tokens' })
export type Tokens = z.infer<typeof Tokens>

/** A page of somebody else on which callers sign in. */
const SignInProvider = z
  .object({
    name: z.enum(['google', 'apple']),
    authorizeUrl: z
      .url()
      .describe(
        'The page. The client adds `redirect_uri`, `state`, `code_challenge` and `code_challenge_method=S256`.',
      ),
  })
  .meta({ id: 'SignInProvider' })

export const authRoutes = {
  requestSignInCode: defineRoute({
    method: 'post',
    path: '/v1/auth/codes',
    summary:
      'Sends a sign-in code to a phone or mail address. The reply is the same for known and unknown ones.',
    tag: 'auth',
    auth: 'public',
    repeat: 'bounded',
    body: z.strictObject({ to: SignInAddress }),
    reply: {
      status: 202,
      schema: z.object({
        channel: z.enum(['sms', 'email']),
        expiresAt: Instant,
        session: CodeSession.nullable().describe('To be sent back with the code; null: nothing is needed.'),
      }),
    },
    errors: ['request_invalid', 'messages_off', 'message_not_sent'],
    budgets: ['signInCodesFromNetwork', 'signInCodesFromPrefix', 'signInCodes', 'signInCodesOverall'],
  }),
  signIn: defineRoute({
    method: 'post',
    path: '/v1/auth/tokens',
    summary: 'Exchanges a sign-in code for tokens; the first sign-in creates the caller.',
    tag: 'auth',
    auth: 'public',
    repeat: 'refused',
    body: z.strictObject({
      to: SignInAddress,
      code: SignInCode,
      session: CodeSession.nullish().describe('As the reply had it that announced the code.'),
      deviceName: DeviceName.nullish(),
    }),
    reply: { status: 201, schema: Tokens },
    errors: ['request_invalid', 'sign_in_code_wrong', 'sign_in_code_expired'],
    budgets: ['signInTries', 'signInTriesFromPrefix', 'signInTriesAtAddress'],
  }),
  listSignInMethods: defineRoute({
    method: 'get',
    path: '/v1/auth/methods',
    summary: 'How callers can sign in here besides by a code.',
    tag: 'auth',
    auth: 'public',
    reply: { status: 200, schema: z.object({ providers: z.array(SignInProvider) }) },
    errors: [],
  }),
  signInThroughProvider: defineRoute({
    method: 'post',
    path: '/v1/auth/tokens/provider',
    summary: 'Exchanges the code that a provider’s page gave to the client for tokens.',
    tag: 'auth',
    auth: 'public',
    repeat: 'refused',
    body: z.strictObject({
      code: z.string().min(1).max(2048).describe('The parameter `code` of the address that the page opened.'),
      codeVerifier: z
        .string()
        .regex(/^[A-Za-z0-9\-._~]{43,128}$/, '43 to 128 unreserved characters')
        .describe('The secret whose SHA-256 was the `code_challenge` of the page (RFC 7636).'),
      redirectUri: z.string().min(1).max(2048).describe('The address that the client gave to the page.'),
      deviceName: DeviceName.nullish(),
    }),
    reply: { status: 201, schema: Tokens },
    errors: ['request_invalid', 'sign_in_grant_invalid'],
    budgets: ['signInTries', 'signInTriesFromPrefix'],
  }),
  refreshTokens: defineRoute({
    method: 'post',
    path: '/v1/auth/tokens/refresh',
    summary: 'Exchanges a refresh token for new tokens.',
    tag: 'auth',
    auth: 'public',
    repeat: 'same',
    body: z.strictObject({ refreshToken: RefreshToken }),
    reply: { status: 201, schema: Tokens },
    errors: ['request_invalid', 'refresh_token_invalid'],
    budgets: ['refreshes'],
  }),
  signOut: defineRoute({
    method: 'post',
    path: '/v1/auth/sign-out',
    summary: 'Ends a sign-in: its tokens stop working, and its calls end.',
    tag: 'auth',
    auth: 'public',
    repeat: 'no_effect',
    body: z.strictObject({ refreshToken: RefreshToken }),
    reply: { status: 204 },
    errors: ['request_invalid'],
    budgets: ['refreshes'],
  }),
}
