/** SHA-256 of a text, in hex: what is kept of secrets that are only ever compared. */
export async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A code is short enough to be guessed from a bare digest; bound to its address it is of no use elsewhere. */
export const digestCode = (address: string, code: string): Promise<string> => digest(`${address}\n${code}`)
