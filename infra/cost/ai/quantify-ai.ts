import type { RealtimeModel } from '../prices/ai.ts'
import type { Quantity } from '../rules/rule.ts'
import { aiAssumptions as ai, peopleAssumptions as people } from '../usage/assumptions.ts'
import type { MonthlyUsage } from '../usage/monthly-usage.ts'

/** Monthly cost of models and voices. */
export function quantifyAi(usage: MonthlyUsage, model: RealtimeModel): readonly Quantity[] {
  const perMinute = tokensPerMinute()
  const millions = (tokens: number) => (tokens * usage.minutes) / 1e6
  const spokenCharacters =
    ai.horoscopesPerMonth.value * ai.charactersPerHoroscope.value +
    usage.voiceMessages * ai.charactersPerVoiceReply.value
  return [
    { price: `${model}:audio-in`, amount: millions(perMinute.audioIn), of: 'callers heard' },
    { price: `${model}:audio-out`, amount: millions(perMinute.audioOut), of: 'astrologers speaking' },
    { price: `${model}:cached-in`, amount: millions(perMinute.cachedIn), of: 'the talk so far, read again' },
    { price: `${model}:text-out`, amount: millions(perMinute.textOut), of: 'tool calls' },
    {
      price: 'openai:transcription',
      amount: usage.minutes * ai.callerSpeechShare.value,
      of: 'transcripts of callers',
    },
    { price: 'polly:neural', amount: spokenCharacters / 1e6, of: 'horoscopes and voice replies' },
    {
      price: 'transcribe:batch',
      amount: (usage.voiceMessages * ai.secondsPerVoiceMessage.value) / 60,
      of: 'voice messages',
    },
  ]
}

/** Tokens of an average minute; a turn in the middle of a call has half of its audio as input. */
function tokensPerMinute() {
  const audioIn = ai.callerTokensPerMinute.value * ai.callerSpeechShare.value
  const audioOut = ai.astrologerTokensPerMinute.value * (1 - ai.callerSpeechShare.value)
  const talkSoFar = ((audioIn + audioOut) * people.minutesPerCall.value) / 2
  return {
    audioIn,
    audioOut,
    cachedIn: ai.turnsPerMinute.value * (ai.instructionTokens.value + talkSoFar),
    textOut: ai.turnsPerMinute.value * ai.textTokensPerTurn.value,
  }
}
