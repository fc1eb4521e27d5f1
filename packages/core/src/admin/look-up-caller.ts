import type { AstrologerId, CallId, SignInAddress, UserId } from '@astrovoice/contracts'
import type { CurrentConsents } from '../consent/index.ts'
import { AdminFault } from './admin-fault.ts'

/** A call as support sees it: when and how it went, and no word of it. */
export interface CallOutline {
  readonly callId: CallId
  readonly astrologerId: AstrologerId
  readonly language: string
  readonly startedAtMs: number
  readonly durationMs: number
  /** Why it ended. */
  readonly reason: string
  readonly turns: number
}

/** What is stored of a caller and may be shown to support. */
export interface CallerFacts {
  readonly id: UserId
  readonly phone: string | null
  readonly email: string | null
  readonly createdAtMs: number
  readonly births: number
  readonly signIns: number
  readonly consents: CurrentConsents
  /** Latest first. */
  readonly calls: readonly CallOutline[]
}

/** Finds callers for support. */
export interface CallerDirectory {
  findByAddress(address: SignInAddress): Promise<UserId | null>
  /** @param calls how many of the latest calls */
  find(id: UserId, calls: number): Promise<CallerFacts | null>
}

const shownCalls = 20

/** A caller as support sees them; phone and mail address are masked. @throws AdminFault not_found. */
export async function showCaller(directory: CallerDirectory, id: UserId): Promise<CallerFacts> {
  const caller = await directory.find(id, shownCalls)
  if (!caller) throw new AdminFault('not_found')
  return {
    ...caller,
    phone: caller.phone && maskPhone(caller.phone),
    email: caller.email && maskMail(caller.email),
  }
}

/** The country’s first digits and the last three: enough to compare with what somebody says. */
export const maskPhone = (phone: string) =>
  `${phone.slice(0, 3)}${'•'.repeat(Math.max(phone.length - 6, 1))}${phone.slice(-3)}`

/** The first letter and the domain. */
export const maskMail = (mail: string) => mail.replace(/^(.)[^@]*/u, '$1•••')
