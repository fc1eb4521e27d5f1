import { expect, test } from '@jest/globals'
import { CallId } from '@astrovoice/contracts'
import { RateLimitError } from 'openai'
import { describeFailure, JobFailure } from '@astrovoice/core'

const openAiRefusal = RateLimitError.generate(
  429,
  { error: { message: 'for “Sita”', code: 'quota' } },
  '',
  new Headers(),
)
const connectionFailure = Object.assign(new Error('connect 10.0.0.7'), { code: 'ECONNREFUSED' })
const pollyRefusal = Object.assign(new Error('“Sita” is too long'), { name: 'TextLengthExceededException' })

test.each([
  [new JobFailure('the summary has no sound'), 'the summary has no sound'],
  [openAiRefusal, 'RateLimitError quota 429'],
  [connectionFailure, 'Error ECONNREFUSED'],
  [pollyRefusal, 'TextLengthExceededException'],
  [CallId.safeParse('Sita').error, 'payload does not fit: payload: Invalid UUID'],
  ['Sita', 'string'],
])('%p is described without what it quotes', (error, description) => {
  expect(describeFailure(error)).toBe(description)
})
