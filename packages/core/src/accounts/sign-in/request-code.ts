import type { SignInAddress } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { Message, Messenger } from '../../notifications/index.ts'
import type { SignInCodes } from './sign-in-codes.ts'
import { UserFault } from '../../user-fault.ts'
import { digestCode } from './digest.ts'
import { drawCode } from './random.ts'

export const codeLifeMs = 10 * 60_000
export const codeTries = 5

export interface RequestCodeDeps {
  readonly codes: SignInCodes
  /** None while messages are off. */
  readonly messenger: Messenger | null
  readonly clock: Clock
}

export interface SentCode {
  readonly channel: 'sms' | 'email'
  readonly expiresAtMs: number
}

/**
 * Sends a new sign-in code; an earlier one stops working. Says nothing of whether the address is known.
 * @throws UserFault messages_off; an earlier code goes on working.
 */
export async function requestSignInCode(deps: RequestCodeDeps, to: SignInAddress): Promise<SentCode> {
  if (!deps.messenger) throw new UserFault('messages_off')
  const code = drawCode()
  const expiresAtMs = deps.clock.nowMs() + codeLifeMs
  const sent = { digest: await digestCode(to, code), tries: codeTries, lifeMs: codeLifeMs }
  await deps.codes.store(to, sent)
  const message = writeMessage(to, code)
  await deps.messenger.send(message, `sign-in-${crypto.randomUUID()}`)
  return { channel: message.channel, expiresAtMs }
}

function writeMessage(to: SignInAddress, code: string): Message & { channel: 'sms' | 'email' } {
  return {
    channel: to.startsWith('+') ? 'sms' : 'email',
    to,
    title: 'Your AstroVoice code',
    body: `${code} is your AstroVoice sign-in code. It works for 10 minutes; tell it to nobody.`,
    link: null,
  }
}
