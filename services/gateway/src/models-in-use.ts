import type { ModelsInUse } from '@astrovoice/platform/openai/speech'
import { transcriptionModel } from '@astrovoice/platform/openai/realtime'
import type { GatewayConfig } from './config.ts'

/** Every model that calls use, with its server. */
export function modelsInUse(config: GatewayConfig): ModelsInUse[] {
  const { FALLBACK_API_KEY: apiKey, FALLBACK_BASE_URL: baseUrl, FALLBACK_REALTIME_MODEL: model } = config
  const models = [config.OPENAI_REALTIME_MODEL, transcriptionModel]
  const first = { apiKey: config.OPENAI_API_KEY, baseUrl: config.OPENAI_BASE_URL, models }
  return apiKey && baseUrl && model ? [first, { apiKey, baseUrl, models: [model] }] : [first]
}
