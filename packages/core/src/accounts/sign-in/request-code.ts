import type { SignInAddress } from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import type { Message, Messenger } from '../../notifications/index.ts'
import type { SignInCodes, SignInCodeSource } from './sign-in-codes.ts'
import { UserFault } from '../../user-fault.ts'
import { digestCode } from './digest.ts'
import { drawToken } from './random.ts'

const codeLifeMs = 10 * 60_000
/** From all networks together; the budget `signInTriesAtAddress` bounds the share of one network. */
const codeTries = 30

export interface RequestCodeDeps {
  readonly codes: SignInCodes
  readonly codeSource: SignInCodeSource
  /** Null while messages are off. */
  readonly messenger: Messenger | null
  readonly clock: Clock
}

export interface SentCode {
  readonly channel: 'sms' | 'email'
  readonly expiresAtMs: number
}

/**
 * Sends a sign-in code: the live one again, so that a stranger's request voids no code, or a new one. Does not
 * reveal whether the address is known.
 * @throws UserFault messages_off; an earlier code still works.
 */
export async function requestSignInCode(deps: RequestCodeDeps, to: SignInAddress): Promise<SentCode> {
  if (!deps.messenger) throw new UserFault('messages_off')
  const seed = drawToken()
  const digest = await digestCode(to, deps.codeSource.codeOf(to, seed))
  const expiresAtMs = deps.clock.nowMs() + codeLifeMs
  const live = await deps.codes.findOrStore(to, { seed, digest, tries: codeTries, expiresAtMs })
  const message = writeMessage(to, deps.codeSource.codeOf(to, live.seed))
  await deps.messenger.send(message, `sign-in-${crypto.randomUUID()}`)
  return { channel: message.channel, expiresAtMs: live.expiresAtMs }
}

function writeMessage(to: SignInAddress, code: string): Message & { channel: 'sms' | 'email' } {
  return {
    channel: to.startsWith('+') ? 'sms' : 'email',
    to,
    title: 'Your AstroVoice code',
    body: `${code} is your AstroVoice sign-in code. It works for 10 minutes from your first request; tell it to nobody.`,
    link: null,
  }
}
