import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { aiProvidersSetting, nameAiProviders } from './ai-providers.ts'

const Settings = nameAiProviders(
  z.object({ AI_PROVIDERS: aiProvidersSetting, MODEL_URL: z.url(), OTHER_URL: z.url().optional() }),
  ({ MODEL_URL, OTHER_URL }) => [MODEL_URL, OTHER_URL],
)
const openAi = 'https://api.openai.com/v1'
const local = 'http://127.0.0.1:8090/v1'
const accepts = (settings: object) => Settings.safeParse(settings).success

describe('the names of AI providers', () => {
  test('are OpenAI’s without a setting, and each name once', () => {
    expect(aiProvidersSetting.parse(undefined)).toEqual(['OpenAI'])
    expect(aiProvidersSetting.parse('OpenAI, Example AI,OpenAI')).toEqual(['OpenAI', 'Example AI'])
    expect(aiProvidersSetting.safeParse(' , ').success).toBe(false)
  })

  test.each([
    ['OpenAI’s model under its name', { MODEL_URL: openAi }],
    ['its model in a region', { MODEL_URL: 'https://eu.api.openai.com/v1' }],
    ['a local model as local', { MODEL_URL: local, AI_PROVIDERS: 'local' }],
    [
      'another company’s under a name',
      { MODEL_URL: 'https://llm.example.com/v1', AI_PROVIDERS: 'Example AI' },
    ],
    [
      'both',
      { MODEL_URL: openAi, OTHER_URL: 'https://llm.example.com/v1', AI_PROVIDERS: 'OpenAI,Example AI' },
    ],
  ])('fit %s', (_, settings) => {
    expect(accepts(settings)).toBe(true)
  })

  test.each([
    ['OpenAI’s model as local', { MODEL_URL: openAi, AI_PROVIDERS: 'local' }],
    ['OpenAI’s model under another name', { MODEL_URL: openAi, AI_PROVIDERS: 'Example AI' }],
    [
      'a fallback at OpenAI that is not named',
      { MODEL_URL: local, OTHER_URL: openAi, AI_PROVIDERS: 'local' },
    ],
    ['a model elsewhere as local', { MODEL_URL: 'https://llm.example.com/v1', AI_PROVIDERS: 'local' }],
  ])('do not fit %s', (_, settings) => {
    expect(accepts(settings)).toBe(false)
  })

  test('of a lookalike address do not pass for OpenAI’s', () => {
    expect(accepts({ MODEL_URL: 'https://openai.com.example.net/v1', AI_PROVIDERS: 'local' })).toBe(false)
  })
})
