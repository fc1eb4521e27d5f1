import { Counter, type Registry } from 'prom-client'
import { costOf, transcriptionCostOf, type CallMeter, type TokenUsage } from '@astrovoice/core'

type ModelMeter = Pick<
  CallMeter,
  'modelFault' | 'responseFinished' | 'tokensUsed' | 'transcribed' | 'transcriptionFailed'
>

const kinds = (usage: TokenUsage) => Object.keys(usage) as (keyof TokenUsage)[]

/** The billed usage of models, in their own units and in paise. */
export function createModelMeter(registry: Registry, inrPerUsd: number): ModelMeter {
  const counter = <L extends string>(name: string, help: string, labelNames: L[] = []) =>
    new Counter<L>({ name, help, labelNames, registers: [registry] })

  const responses = counter('model_responses_total', 'Responses of models, by how they ended.', [
    'model',
    'outcome',
  ])
  const faults = counter('model_faults_total', 'Faults that models reported, by kind.', ['model', 'kind'])
  const unknown = 'an answer whose session broke before it was done is not known'
  const tokens = counter('model_tokens_total', `Tokens, by model and kind; ${unknown}.`, ['model', 'kind'])
  const cost = counter('model_cost_paise_total', `What models cost; ${unknown}.`, ['model'])
  const listened = counter(
    'transcribed_seconds_total',
    'Audio of callers transcribed, where it is paid by its length.',
    ['model'],
  )
  const unwritten = counter('transcriptions_failed_total', 'Questions that could not be transcribed.')
  const countTokens = (model: string, usage: TokenUsage) => {
    for (const kind of kinds(usage)) tokens.inc({ model, kind }, usage[kind])
  }

  return {
    modelFault: (model, kind) => faults.inc({ model, kind }),
    responseFinished: (model, outcome) => responses.inc({ model, outcome }),
    tokensUsed(model, usage) {
      countTokens(model, usage)
      cost.inc({ model }, costOf(model, usage, inrPerUsd))
    },
    transcribed(usage) {
      const { model } = usage
      if ('tokens' in usage) countTokens(model, usage.tokens)
      else listened.inc({ model }, usage.seconds)
      cost.inc({ model }, transcriptionCostOf(usage, inrPerUsd))
    },
    transcriptionFailed: () => unwritten.inc(),
  }
}
