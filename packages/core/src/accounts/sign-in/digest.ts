/** SHA-256 of a text, in hex: the stored form of secrets that are only compared. */
export async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A bare digest of a short code could be guessed. Bound to its address, it is useless elsewhere. */
export const digestCode = (address: string, code: string): Promise<string> => digest(`${address}\n${code}`)
