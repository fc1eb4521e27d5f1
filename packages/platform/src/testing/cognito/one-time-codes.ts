import { randomBytes, randomInt } from 'node:crypto'
import type { Clock } from '@astrovoice/contracts/clock'
import { CognitoRefusal } from './cognito-refusal.ts'

/** `AuthSessionValidity` of the app's client. */
const sessionLifeMs = 15 * 60_000

interface Session {
  readonly username: string
  readonly code: string
  readonly challenge: string
  readonly beganAtMs: number
  isUsed: boolean
}

const digits = (count: number) => String(randomInt(10 ** count)).padStart(count, '0')

/** Challenges of USER_AUTH by one-time codes, each with a session and a code of its own. */
export class OneTimeCodes {
  readonly #sessions = new Map<string, Session>()
  readonly #sent = new Map<string, string>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Of a user whom the pool does not know it gives a session too, and sends nothing. */
  begin(username: string, challenge: string, isKnown: boolean): object {
    const code = challenge === 'EMAIL_OTP' ? digits(8) : digits(6)
    if (isKnown) this.#sent.set(username, code)
    const id = `AYAB${randomBytes(300).toString('base64url')}`
    this.#sessions.set(id, { username, code, challenge, beganAtMs: this.#clock.nowMs(), isUsed: false })
    return {
      ChallengeName: challenge,
      Session: id,
      ChallengeParameters: {
        CODE_DELIVERY_DELIVERY_MEDIUM: challenge === 'EMAIL_OTP' ? 'EMAIL' : 'SMS',
        CODE_DELIVERY_DESTINATION: '+*******1234',
      },
      AvailableChallenges: ['SMS_OTP', 'EMAIL_OTP'],
    }
  }

  /** The name of the user who has answered the challenge. @throws CognitoRefusal */
  finish(id: string, challenge: string, answers: Readonly<Record<string, string>>): string {
    const session = this.#sessions.get(id)
    if (session?.challenge !== challenge || this.#clock.nowMs() - session.beganAtMs > sessionLifeMs)
      throw new CognitoRefusal('NotAuthorizedException', 'Invalid session for the user, session is expired.')
    if (session.isUsed) {
      const message = 'Invalid session for the user, session can only be used once.'
      throw new CognitoRefusal('NotAuthorizedException', message)
    }
    const isRight = answers['USERNAME'] === session.username && answers[`${challenge}_CODE`] === session.code
    if (!isRight)
      throw new CognitoRefusal('CodeMismatchException', 'Invalid code or auth state for the user.')
    session.isUsed = true
    return session.username
  }

  sentTo(address: string): string {
    const code = this.#sent.get(address)
    if (code === undefined) throw new Error('No code was sent to this address.')
    return code
  }
}
