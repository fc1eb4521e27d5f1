import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  customFetch,
  discovery,
  None,
  randomPKCECodeVerifier,
  randomState,
  ResponseBodyError,
  type Configuration,
  type CustomFetch,
} from 'openid-client'

export interface HostedSignInOptions {
  /** With its `/.well-known/openid-configuration`. */
  readonly issuer: string
  /** A client without a secret: PKCE binds the code to this sign-in. */
  readonly clientId: string
  /** Where the issuer sends the browser back to. */
  readonly callbackUrl: string
  /** @default the global one */
  readonly fetch?: CustomFetch
}

/** A sign-in on the pages of an issuer of OpenID Connect: authorization code with PKCE. */
export interface HostedSignIn {
  /** Where to send the browser, and the secret that it has to bring back. */
  begin(): Promise<{ url: string; secret: string }>
  /** The access token for what the browser came back with; null when it does not fit, or the issuer refuses it. */
  finish(address: string, secret: string): Promise<string | null>
}

export function createHostedSignIn({
  issuer,
  clientId,
  callbackUrl,
  fetch,
}: HostedSignInOptions): HostedSignIn {
  let discovered: Promise<Configuration> | null = null
  const discover = () => {
    const options = fetch ? { [customFetch]: fetch } : {}
    discovered ??= discovery(new URL(issuer), clientId, undefined, None(), options).catch(
      (error: unknown) => {
        discovered = null
        throw error
      },
    )
    return discovered
  }

  return {
    async begin() {
      const [state, verifier] = [randomState(), randomPKCECodeVerifier()]
      const url = buildAuthorizationUrl(await discover(), {
        redirect_uri: callbackUrl,
        scope: 'openid',
        // A sign-out here leaves the session at the issuer, whose pages should ask for both factors again. Cognito
        // heeds this on pages of its managed login, and not on its classic ones.
        prompt: 'login',
        state,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, secret: `${state}.${verifier}` }
    },
    async finish(address, secret) {
      const [state = '', verifier = ''] = secret.split('.')
      const { search } = new URL(address, callbackUrl)
      const returned = new URL(search, callbackUrl)
      try {
        const checks = { expectedState: state, pkceCodeVerifier: verifier }
        const { access_token: token } = await authorizationCodeGrant(await discover(), returned, checks)
        return token
      } catch (error) {
        if (refusals.some((refusal) => error instanceof refusal)) return null
        throw error
      }
    },
  }
}

/** What the browser brought is wrong, or the issuer says so. */
const refusals = [AuthorizationResponseError, ResponseBodyError, ClientError]
