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

/** An address that begins with http or https and has no path behind it but one the user gives. */
export const urlPattern = /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?(\/[A-Za-z0-9._~/-]*)?$/
/** The same, or nothing. */
export const optionalUrlPattern = /^(https?:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?(\/[A-Za-z0-9._~/-]*)?)?$/
export const dnsNamePattern = /^[a-z0-9]([a-z0-9.-]{0,50}[a-z0-9])?$/
export const optionalDnsNamePattern = /^([a-z0-9]([a-z0-9.-]{0,50}[a-z0-9])?)?$/
/** A key of a Secret or ConfigMap. */
export const keyPattern = /^[A-Za-z0-9._-]{1,63}$/
