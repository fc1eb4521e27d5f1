import { DeviceName } from '@astrovoice/contracts'

const maxLength = 60

/** The name that the owner gave, cut to what the API takes; the other one for a name that it refuses. */
export function nameDevice(given: string, otherwise: string): string {
  // A cut inside an emoji leaves half of it.
  const cut = given.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')
  return DeviceName.safeParse(cut).data ?? otherwise
}
