import { z } from 'zod'
import { UserId } from '../ids.ts'
import { Instant } from '../language.ts'
import { defineRoute } from './route.ts'

/** Where a sign-in code goes: a phone in E.164 or a mail address. */
export const SignInAddress = z
  .union([
    z.string().regex(/^\+[1-9]\d{7,14}$/, 'a phone in E.164, such as +919876543210'),
    z.email().max(254).toLowerCase(),
  ])
  .meta({ id: 'SignInAddress', description: 'A phone in E.164, such as +919876543210, or a mail address.' })
export type SignInAddress = z.infer<typeof SignInAddress>

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

export const authRoutes = {
  requestSignInCode: defineRoute({
    method: 'post',
    path: '/v1/auth/codes',
    summary: 'Sends a six-digit sign-in code to a phone or mail address; the same one again while it works.',
    tag: 'auth',
    auth: 'public',
    body: z.strictObject({ to: SignInAddress }),
    reply: {
      status: 202,
      schema: z.object({ channel: z.enum(['sms', 'email']), expiresAt: Instant }),
    },
    errors: ['request_invalid', 'messages_off'],
    budgets: ['signInCodesFromNetwork', 'signInCodesFromPrefix', 'signInCodes', 'signInCodesOverall'],
  }),
  signIn: defineRoute({
    method: 'post',
    path: '/v1/auth/tokens',
    summary: 'Exchanges a sign-in code for tokens; the first sign-in creates the caller.',
    tag: 'auth',
    auth: 'public',
    body: z.strictObject({ to: SignInAddress, code: z.string().regex(/^\d{6}$/, 'six digits') }),
    reply: { status: 201, schema: Tokens },
    errors: ['request_invalid', 'sign_in_code_wrong', 'sign_in_code_expired'],
    budgets: ['signInTries', 'signInTriesFromPrefix', 'signInTriesAtAddress'],
  }),
  refreshTokens: defineRoute({
    method: 'post',
    path: '/v1/auth/tokens/refresh',
    summary: 'Exchanges a refresh token for new tokens.',
    tag: 'auth',
    auth: 'public',
    body: z.strictObject({ refreshToken: z.string().min(20).max(200) }),
    reply: { status: 201, schema: Tokens },
    errors: ['request_invalid', 'refresh_token_invalid'],
    budgets: ['refreshes'],
  }),
  signOut: defineRoute({
    method: 'post',
    path: '/v1/auth/sign-out',
    summary: 'Ends a sign-in: its refresh token stops working.',
    tag: 'auth',
    auth: 'public',
    body: z.strictObject({ refreshToken: z.string().min(20).max(200) }),
    reply: { status: 204 },
    errors: ['request_invalid'],
    budgets: ['refreshes'],
  }),
}
