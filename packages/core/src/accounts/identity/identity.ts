import type { SignInAddress, Tokens, UserId } from '@astrovoice/contracts'
import type { SignedOut } from '../sign-in/sign-outs.ts'

/** A code that was asked for. Nothing in it shows whether the address is known. */
export interface RequestedCode {
  readonly channel: 'sms' | 'email'
  readonly expiresAtMs: number
  /** What the client sends back with the code; null if the issuer needs nothing. */
  readonly session: string | null
}

export interface CodeSignIn {
  readonly to: SignInAddress
  readonly code: string
  readonly session: string | null
  /** As the client names its device; null when it does not. */
  readonly deviceName: string | null
}

/** What a provider's page gave to the client: an authorization code, and the client's proof that it asked (RFC 7636). */
export interface ProviderGrant {
  readonly code: string
  readonly codeVerifier: string
  readonly redirectUri: string
  readonly deviceName: string | null
}

/** A way to sign in through somebody else's page. */
export interface SignInProvider {
  readonly name: 'google' | 'apple'
  /** The address of the page, without the parameters that the client adds. */
  readonly authorizeUrl: string
}

/** Who signs callers in, and issues and ends their tokens. Sign-ins are recorded in `SignIns`. */
export interface Identity {
  readonly providers: readonly SignInProvider[]
  /** Sends a code. @throws UserFault messages_off or sign_in_codes_used_up. */
  requestCode(to: SignInAddress): Promise<RequestedCode>
  /** Exchanges a code for tokens; creates the caller at the first time. @throws UserFault sign_in_code_wrong or sign_in_code_expired. */
  signIn(attempt: CodeSignIn): Promise<Tokens>
  /** Exchanges what a provider's page gave for tokens. @throws UserFault sign_in_grant_invalid. */
  signInThroughProvider(grant: ProviderGrant): Promise<Tokens>
  /**
   * Exchanges a refresh token for the next tokens. Repeated within a minute, because the reply was lost, it works again.
   * @throws UserFault refresh_token_invalid.
   */
  refresh(refreshToken: string): Promise<Tokens>
  /** Ends the sign-in of a refresh token and says which it was; null when there is none. */
  signOut(refreshToken: string): Promise<SignedOut | null>
  /** Ends all sign-ins of a user, at their issuer and as `SignIns` records them. */
  endAll(userId: UserId): Promise<void>
  /** Removes the user at their issuer. Repeatable. */
  erase(userId: UserId): Promise<void>
}
