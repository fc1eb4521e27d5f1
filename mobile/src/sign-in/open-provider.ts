import * as Crypto from 'expo-crypto'
import type { RestReply } from '@astrovoice/client/rest'
import { deviceStore } from '../session/device-store'
import { openPage, redirectUri } from './provider-page'
import { beginProviderSignIn } from './provider-sign-in.ts'

type Provider = RestReply<'listSignInMethods'>['providers'][number]

const toBase64Url = (base64: string) => base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

const randomness = {
  randomUUID: () => Crypto.randomUUID(),
  sha256: async (text: string) => {
    const encoding = Crypto.CryptoEncoding.BASE64
    return toBase64Url(
      await Crypto.digestStringAsync(Crypto.CryptoDigestAlgorithm.SHA256, text, { encoding }),
    )
  },
}

/** Goes on at the page of a provider, in the browser. */
export async function openProvider({ authorizeUrl }: Provider): Promise<void> {
  await openPage(await beginProviderSignIn(deviceStore, randomness, { authorizeUrl, redirectUri }))
}
