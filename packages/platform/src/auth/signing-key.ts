import { calculateJwkThumbprint, importJWK, type CryptoKey, type JWK } from 'jose'

/** The key that signs access tokens, and the public key that verifies them. */
export interface SigningKey {
  readonly privateKey: CryptoKey
  /** With `kid`, `alg` and `use`; nothing secret. */
  readonly publicJwk: JWK
}

export const signingAlgorithm = 'ES256'

/**
 * Reads a private key written as a JWK: an EC key on P-256. Without a `kid` it gets its RFC 7638 thumbprint.
 * @throws Error with the reason, without any part of the key.
 */
export async function readSigningKey(jwkText: string): Promise<SigningKey> {
  const { kty, crv, x, y, kid, d } = parseJwk(jwkText)
  if (kty !== 'EC' || crv !== 'P-256' || !x || !y || !d) {
    throw new Error(
      'The signing key has to be a private EC key on P-256. Set a JWK with kty, crv, x, y and d.',
    )
  }
  const point = { kty, crv, x, y }
  const privateKey = (await importJWK({ ...point, d }, signingAlgorithm)) as CryptoKey
  const id = kid ?? (await calculateJwkThumbprint(point))
  return { privateKey, publicJwk: { ...point, kid: id, alg: signingAlgorithm, use: 'sig' } }
}

function parseJwk(text: string): JWK {
  try {
    return JSON.parse(text) as JWK
  } catch {
    throw new Error('The signing key is not JSON; it has to be a JWK.')
  }
}
