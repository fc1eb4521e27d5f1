import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { refuseStandIns, standInsSetting } from './stand-ins.ts'

export class ConfigFault extends Error {
  override readonly name = 'ConfigFault'
}

/**
 * Reads a service's settings from the environment, and from files that it names.
 * @throws ConfigFault with every missing or wrong setting and every refused stand-in, at once; no setting's value.
 */
export function readConfig<S extends z.ZodObject>(schema: S, env: NodeJS.ProcessEnv): z.output<S> {
  const given = readGiven(schema, env)
  const result = refuseStandIns(schema).safeParse(given)
  if (result.success) return result.data
  const faults = result.error.issues.map(({ path, message }) => {
    const name = path.join('.')
    if (name === '') return `  ${message}`
    return `  ${name}: ${given[name] ? message : `missing; ${describe(schema, name) ?? message}`}`
  })
  throw new ConfigFault(
    `The settings are not complete:\n${faults.join('\n')}\nSee .env.example for all of them.`,
  )
}

/** Settings by their names, or from the files that NAME_FILE names: so secrets are mounted. */
function readGiven(schema: z.ZodObject, env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  for (const name of Object.keys(schema.shape)) {
    const file = given[`${name}_FILE`]
    if (file !== undefined && given[name] === undefined) given[name] = readSecret(`${name}_FILE`, file)
  }
  return given
}

function readSecret(setting: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd()
  } catch (cause) {
    throw new ConfigFault(`The file of ${setting} cannot be read.`, { cause })
  }
}

/** Settings that every service has. */
export const processSettings = {
  HOST: z.string().default('0.0.0.0').describe('address to listen on'),
  PORT: z.coerce.number().int().min(0).max(65_535).describe('port to listen on, 0 for any free one'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('least level that is logged'),
  STAND_INS: standInsSetting,
}

/** Settings of services whose PORT callers reach. */
export const metricsSettings = {
  METRICS_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe(
      'port of /metrics alone, kept from callers; without it the gateway and the worker have them on PORT, the API has none',
    ),
}

/** Of services that read the addresses of those who ask. */
export const trustedProxiesSetting = z
  .string()
  .default('loopback')
  .transform((list) => list.split(',').flatMap((network) => network.trim() || []))
  .pipe(z.array(z.union([z.literal('loopback'), z.cidrv4(), z.cidrv6()])))
  .describe('networks of proxies whose X-Forwarded-For is believed: CIDRs, separated by commas')

function describe(schema: z.ZodObject, name: string): string | undefined {
  const setting = schema.shape[name] as z.ZodType | undefined
  return setting?.description
}

/**
 * Settings that other settings require: each with its condition. It is checked even while others are wrong, so
 * that all faults are reported at once.
 */
export function requireWhen<S extends z.ZodObject>(
  schema: S,
  needs: Partial<Record<keyof z.output<S> & string, (settings: z.output<S>) => boolean>>,
): S {
  return Object.entries(needs).reduce<S>(
    (checked, [name, isNeeded]) =>
      checked.refine((settings) => !isNeeded?.(settings) || Boolean(settings[name]), {
        path: [name],
        message: 'needed beside the others',
        when: ({ issues }) => issues.every(({ path }) => path?.[0] !== name),
      }),
    schema,
  )
}
