import { SignInAddress } from '@astrovoice/contracts'

/** Reads a phone as people write it (spaces, hyphens, brackets) or a mail address; null when it is neither. */
export function readAddress(typed: string): SignInAddress | null {
  const trimmed = typed.trim()
  const address = SignInAddress.safeParse(trimmed.includes('@') ? trimmed : trimmed.replace(/[\s().-]/g, ''))
  return address.success ? address.data : null
}
