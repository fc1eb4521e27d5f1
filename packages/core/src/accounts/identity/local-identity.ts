import { UserFault } from '../../user-fault.ts'
import { requestSignInCode, type RequestCodeDeps } from '../sign-in/request-code.ts'
import { refreshTokens, signIn, signOut, type SignInDeps } from '../sign-in/sign-in.ts'
import type { Identity } from './identity.ts'

/** The issuer of this service: it sends codes itself, and its sign-ins are rows and nothing else. */
export const createLocalIdentity = (deps: SignInDeps & RequestCodeDeps): Identity => ({
  providers: [],
  requestCode: async (to) => ({ ...(await requestSignInCode(deps, to)), session: null }),
  signIn: (attempt) => signIn(deps, attempt),
  async signInThroughProvider() {
    throw new UserFault('sign_in_grant_invalid')
  },
  refresh: (refreshToken) => refreshTokens(deps, refreshToken),
  signOut: (refreshToken) => signOut(deps, refreshToken),
  endAll: (userId) => deps.signIns.endAll(userId),
  // Rows of the user go with the user.
  erase: async () => undefined,
})
