import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider'
import { z } from 'zod'
import { UserFault, type ProviderGrant, type SignInProvider } from '@astrovoice/core'

/** Names of providers in the pool's pages. */
const identityProviders = { google: 'Google', apple: 'SignInWithApple' } as const
type ProviderName = keyof typeof identityProviders

export interface ProviderPages {
  /** Where the pool has its pages, such as `https://….auth.ap-south-1.amazoncognito.com`. */
  readonly domain: string
  readonly clientId: string
  readonly providers: readonly ProviderName[]
}

export const describeProviders = ({ domain, clientId, providers }: ProviderPages): SignInProvider[] =>
  providers.map((name) => {
    const authorizeUrl = new URL('/oauth2/authorize', domain)
    authorizeUrl.search = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      scope: 'openid email profile',
      identity_provider: identityProviders[name],
    }).toString()
    return { name, authorizeUrl: authorizeUrl.href }
  })

const Reply = z.object({
  access_token: z.string(),
  id_token: z.string(),
  refresh_token: z.string(),
})

const Refusal = z.object({ error: z.string() })

const replyTimeoutMs = 10_000

/**
 * Exchanges an authorization code for tokens, with the verifier of its client (RFC 7636).
 * @throws UserFault sign_in_grant_invalid.
 */
export async function exchangeGrant(
  { domain, clientId }: ProviderPages,
  { code, codeVerifier, redirectUri }: ProviderGrant,
): Promise<AuthenticationResultType> {
  const reply = await fetch(new URL('/oauth2/token', domain), {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(replyTimeoutMs),
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      code,
      code_verifier: codeVerifier,
      redirect_uri: redirectUri,
    }),
  })
  const body: unknown = await reply.json().catch(() => null)
  if (reply.ok) {
    const tokens = Reply.parse(body)
    return {
      AccessToken: tokens.access_token,
      IdToken: tokens.id_token,
      RefreshToken: tokens.refresh_token,
    }
  }
  const error = Refusal.safeParse(body).data?.error
  if (error === 'invalid_grant' || error === 'invalid_request') throw new UserFault('sign_in_grant_invalid')
  throw new Error(`Cognito’s token endpoint answered ${reply.status} ${error ?? 'without a reason'}.`)
}
