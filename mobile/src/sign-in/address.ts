import { SignInAddress } from '@astrovoice/contracts'

/** Reads a phone number with spaces, hyphens or brackets, or a mail address; null for anything else. */
export function readAddress(typed: string): SignInAddress | null {
  const trimmed = typed.trim()
  const address = SignInAddress.safeParse(trimmed.includes('@') ? trimmed : trimmed.replace(/[\s().-]/g, ''))
  return address.success ? address.data : null
}
