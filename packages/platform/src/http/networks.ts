import { isIPv6 } from 'node:net'

/** The origin of a request, as budgets count it. */
export interface Networks {
  /** An IPv4 address, or the /64 that an IPv6 site gives one household or phone. */
  readonly network: string
  /** An IPv4 /24, or the /48 that a provider gives one customer. */
  readonly prefix: string
}

/** Reads the networks of an IP address. Any other text is its own network. */
export function networksOf(ip: string): Networks {
  const [address = ''] = ip.split('%')
  if (!isIPv6(address)) return ofIpv4(address)
  const groups = groupsOf(address)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (isMapped)
    return ofIpv4(
      groups
        .slice(6)
        .flatMap((group) => [group >> 8, group & 0xff])
        .join('.'),
    )
  const toPrefix = (count: number) =>
    groups
      .slice(0, count)
      .map((group) => group.toString(16))
      .join(':')
  return { network: `${toPrefix(4)}::/64`, prefix: `${toPrefix(3)}::/48` }
}

const ofIpv4 = (address: string): Networks => ({
  network: address,
  prefix: `${address.split('.').slice(0, 3).join('.')}.0/24`,
})

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  // URL writes an address in its canonical form, hexadecimal throughout (RFC 5952).
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [head = '', tail] = canonical.split('::')
  const read = (part: string) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)))
  if (tail === undefined) return read(head)
  const [first, last] = [read(head), read(tail)]
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last]
}
