import { localProvider } from '@astrovoice/contracts/consents'
import { z } from 'zod'

/** Which companies' models get callers' data. The API, the gateway and the worker need the same value. */
export const aiProvidersSetting = z
  .string()
  .default('OpenAI')
  .transform((list) => [...new Set(list.split(',').flatMap((name) => name.trim() || []))])
  .pipe(
    z
      .array(
        z
          .string()
          .max(60)
          .regex(/[A-Za-z0-9]/),
      )
      .min(1)
      .max(5),
  )
  .describe(
    'companies whose AI models hear calls and read summaries, as notices name them to callers, separated by commas; `local` for realtime-local. Another value asks every caller again. The same in all services',
  )

interface ModelSettings {
  readonly AI_PROVIDERS: readonly string[]
}

/**
 * Refuses settings by which data would go where no notice says: to a model elsewhere under `local` alone, or to OpenAI
 * without its name. Other companies cannot be known by their address.
 * @param addressesOf the addresses of models that these settings use.
 */
export const nameAiProviders = <S extends z.ZodObject>(
  schema: S,
  addressesOf: (settings: z.output<S>) => readonly (string | undefined)[],
): S =>
  schema.refine(
    (settings) =>
      addressesOf(settings).every(
        (address) =>
          address === undefined || isNamed(address, (settings as unknown as ModelSettings).AI_PROVIDERS),
      ),
    {
      path: ['AI_PROVIDERS'],
      message: 'does not name the company of every model in use: notices must name who gets callers’ data',
    },
  )

function isNamed(address: string, names: readonly string[]): boolean {
  const { protocol, hostname } = new URL(address)
  if (/(^|\.)openai\.com$/.test(hostname)) return names.includes('OpenAI')
  return protocol !== 'https:' || names.some((name) => name !== localProvider)
}
