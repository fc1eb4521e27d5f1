import { CallFault, createRestClient, type RestClient } from '@astrovoice/client/rest'
import type { ErrorCode, Tokens, UserId } from '@astrovoice/contracts'
import type { TokenKeeper } from './token-keeper.ts'

/** The REST API for the signed-in caller. It renews the sign-in when needed. */
export interface CallerApi extends RestClient {
  /** Null when nobody is signed in. */
  readonly userId: UserId | null
  /** An access token, valid for at least a minute, to open a socket with. */
  freshAccessToken(): Promise<string>
}

export interface CallerApiOptions {
  readonly apiUrl: string
  readonly userId: UserId | null
  readonly tokens: TokenKeeper
  /** Called when the sign-in has ended and cannot be renewed. */
  readonly onSignedOut: () => void
}

const expiryMarginMs = 60_000
const tokenFaults: readonly ErrorCode[] = ['token_expired', 'token_invalid', 'token_missing']

export function createCallerApi({ apiUrl, userId, tokens, onSignedOut }: CallerApiOptions): CallerApi {
  // Another tab may have signed in somebody else.
  const own = () => {
    const current = tokens.current()
    return current?.userId === userId ? current : null
  }
  const rest = createRestClient({ baseUrl: apiUrl, accessToken: () => own()?.accessToken ?? null })
  let renewing: Promise<Tokens> | null = null

  // A refresh token works once, so requests during a renewal wait for it.
  function renew(): Promise<Tokens> {
    renewing ??= exchange().finally(() => (renewing = null))
    return renewing
  }

  async function exchange(): Promise<Tokens> {
    if (tokens.current() && !own()) throw new Error('Another caller has signed in.')
    try {
      return await tokens.renew((before) =>
        rest.ask('refreshTokens', { body: { refreshToken: before?.refreshToken ?? '' } }),
      )
    } catch (error) {
      if (!(error instanceof CallFault) || error.problem.retryable) throw error
      await tokens.keep(null)
      onSignedOut()
      throw error
    }
  }

  return {
    userId,
    async ask(name, request) {
      try {
        return await rest.ask(name, request)
      } catch (error) {
        if (!(error instanceof CallFault) || !tokenFaults.includes(error.problem.code)) throw error
        await renew()
        return rest.ask(name, request)
      }
    },
    async freshAccessToken() {
      const current = own()
      const isFresh = current && Date.parse(current.accessTokenExpiresAt) - Date.now() > expiryMarginMs
      return (isFresh ? current : await renew()).accessToken
    },
  }
}
