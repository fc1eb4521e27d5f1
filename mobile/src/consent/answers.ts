import type { ConsentChange, Consents, Notice, Purpose } from '@astrovoice/contracts'

/** What a caller has chosen on the screen. A purpose that is absent is not answered. */
export type Answers = Readonly<Partial<Record<Purpose, boolean>>>

/** Whether the caller is asked before anything else: age or a notice of today is not answered. */
export const mustAsk = ({ adultDeclaredAt, consents }: Consents): boolean =>
  adultDeclaredAt === null || consents.some(({ mustBeAsked }) => mustBeAsked)

/** Notices that are to be answered now. Who has refused the account is asked for it again with the others. */
export function noticesToAsk(notices: readonly Notice[], { consents }: Consents): Notice[] {
  const asked = new Set(
    consents.flatMap(({ purpose, mustBeAsked, isGiven }) =>
      mustBeAsked || (purpose === 'service' && !isGiven) ? [purpose] : [],
    ),
  )
  return notices.filter(({ purpose }) => asked.has(purpose))
}

/** The decisions on these notices: what is left open is refused. */
export const toDecisions = (notices: readonly Notice[], answers: Answers): ConsentChange['decisions'] =>
  notices.map(({ purpose, version }) =>
    answers[purpose] === true
      ? { purpose, isGiven: true, noticeVersion: version }
      : { purpose, isGiven: false },
  )
