import { giveConsents } from '@astrovoice/client/consents'
import type { Astrologer, BirthProfile, Consents } from '@astrovoice/contracts'
import { addBirthProfile, signIn, type Caller } from './caller.ts'
import { chooseAstrologer, type DemoRequest } from './demo-request.ts'
import { holdCall, type DemoCall } from './hold-call.ts'
import { readQuestion, speakQuestion } from './question-audio.ts'

/** The addresses of an installation. */
export interface Places {
  readonly apiUrl: string
  readonly gatewayUrl: string
  /** The local stand-in for the speech model, which speaks the question. */
  readonly speechUrl: string
}

export interface PlacedCall {
  readonly caller: Caller
  readonly consents: Consents
  readonly profile: BirthProfile
  readonly astrologer: Astrologer
  readonly call: DemoCall
}

/** Runs one step; its error names the step. */
export async function step<T>(what: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** Signs a caller in, gives their consents, stores their birth, asks one spoken question over a call and listens to the answer. */
export async function placeCall(places: Places, phone: string, request: DemoRequest): Promise<PlacedCall> {
  const { apiUrl, gatewayUrl, speechUrl } = places
  const caller = await step('signing in', () => signIn(apiUrl, phone))
  const consents = await step('giving consents', () => giveConsents(caller.api))
  const profile = await step('adding the birth profile', () => addBirthProfile(caller, 'Asha', request.birth))
  const { astrologers } = await step('listing astrologers', () =>
    caller.api.ask('listAstrologers', { query: {} }),
  )
  const astrologer = chooseAstrologer(astrologers, request)
  const { wav } = request
  const question = await step('making the question', () =>
    wav ? readQuestion(wav) : speakQuestion(speechUrl, request.question),
  )
  const { accessToken } = caller
  const { language } = request
  const call = await step('holding the call', () =>
    holdCall({ gatewayUrl, accessToken, astrologerId: astrologer.id, language, question }),
  )
  await step('understanding the question', async () => assertHeard(call))
  return { caller, consents, profile, astrologer, call }
}

/** @throws Error when the astrologer asked to repeat the question: there is no reading to show then. */
function assertHeard({ heard, answer }: DemoCall): void {
  if (heard) return
  throw new Error(
    `it was not understood, and the astrologer said “${answer}” ` +
      'Ask in other words: about marriage, work, money, health, a planet, the dasha, doshas or today.',
  )
}
