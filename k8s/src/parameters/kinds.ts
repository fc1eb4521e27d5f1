import { z } from 'zod'
import type { ParamSpec } from './param.ts'

const spec = <T>(
  kind: ParamSpec<T>['kind'],
  schema: z.ZodType<T>,
  defaultValue: NoInfer<T>,
  description: string,
): ParamSpec<T> => ({ kind, schema, defaultValue, description })

/** Text that fits a pattern; without one, a single line. */
export const textParam = (defaultValue: string, description: string, pattern = /^[^\n\r]*$/) =>
  spec('text', z.string().regex(pattern), defaultValue, description)

export const intParam = (defaultValue: number, [min, max]: readonly [number, number], description: string) =>
  spec('int', z.int().min(min).max(max), defaultValue, description)

export const flagParam = (defaultValue: boolean, description: string) =>
  spec('flag', z.boolean(), defaultValue, description)

export const choiceParam = <const C extends readonly [string, ...string[]]>(
  choices: C,
  defaultValue: NoInfer<C[number]>,
  description: string,
) => spec<C[number]>('text', z.enum(choices), defaultValue, description)

export const listParam = <T>(item: z.ZodType<T>, description: string, defaultValue: NoInfer<T>[] = []) =>
  spec<T[]>('list', z.array(item), defaultValue, description)

export const mapParam = <T>(
  key: z.ZodString,
  value: z.ZodType<T>,
  description: string,
  defaultValue: Record<string, NoInfer<T>> = {},
) => spec<Record<string, T>>('map', z.record(key, value), defaultValue, description)

/**
 * A host as a client writes it. It is a name of one label or more, with or without the final dot, or an IP
 * address.
 */
const hostSource = String.raw`(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\.?)`
const portSource = ':[0-9]{1,5}'
const urlSource = String.raw`https?://${hostSource}(${portSource})?(/[A-Za-z0-9._~/-]*)?`
/** A pattern, or nothing. */
const optional = (source: string) => new RegExp(`^(${source})?$`)

/** An address with http or https, and with no path except a given one. */
export const urlPattern = new RegExp(`^${urlSource}$`)
export const optionalUrlPattern = optional(urlSource)
/** Host and port. */
export const optionalAddressPattern = optional(hostSource + portSource)
/** A registry of images: a host, perhaps a port, perhaps a path. */
export const optionalRegistryPattern = optional(String.raw`${hostSource}(${portSource})?(/[a-z0-9._/-]+)?`)
const originSource = String.raw`[a-z][a-z0-9+.-]*://${hostSource}(${portSource})?`
/** Origins of web pages, separated by commas. */
export const originsPattern = optional(String.raw` *${originSource} *(, *${originSource} *)*`)
const octet = '(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])'
const ipv4Network = String.raw`${octet}(\.${octet}){3}/(3[0-2]|[12]?[0-9])`
const ipv6Network = '([0-9a-f]{1,4}:){1,6}:/(12[0-8]|1[01][0-9]|[1-9]?[0-9])'
const network = `(${ipv4Network}|${ipv6Network})`
/** Networks as CIDRs, separated by commas. */
export const networksPattern = optional(`${network}(,${network})*`)
/** A host that Ingresses and HTTPRoutes take: lower case, without the final dot, and no IP address. */
export const optionalRouteHostPattern = optional(
  String.raw`[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*`,
)
/** A mail address, as the services take it. */
export const optionalEmailPattern = optional(
  String.raw`[A-Za-z0-9_'+-]+(\.[A-Za-z0-9_'+-]+)*@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,20}`,
)
/** A company or person, in one line without commas. */
export const namePattern = /^[A-Za-z0-9][A-Za-z0-9 .&'-]{0,59}$/
export const dnsNamePattern = /^[a-z0-9]([a-z0-9.-]{0,50}[a-z0-9])?$/
export const optionalDnsNamePattern = /^([a-z0-9]([a-z0-9.-]{0,50}[a-z0-9])?)?$/
/** A key of a Secret or ConfigMap. */
export const keyPattern = /^[A-Za-z0-9._-]{1,63}$/
