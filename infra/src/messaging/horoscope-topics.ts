import { Topic } from 'aws-cdk-lib/aws-sns'
import type { AstroVoiceStack } from '../stacks/astrovoice-stack.ts'

const signs = [
  'aries',
  'taurus',
  'gemini',
  'cancer',
  'leo',
  'virgo',
  'libra',
  'scorpio',
  'sagittarius',
  'capricorn',
  'aquarius',
  'pisces',
] as const
const languages = ['hi', 'en'] as const

/** One topic per sign and language: one request sends the same text to all subscribers. */
export function createHoroscopeTopics(stack: AstroVoiceStack): void {
  for (const sign of signs) {
    for (const language of languages) {
      const name = `horoscopes-${sign}-${language}`
      new Topic(stack, name, { topicName: stack.name(name), enforceSSL: true })
    }
  }
}
