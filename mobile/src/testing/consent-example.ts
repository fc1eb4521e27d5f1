import { Consents, Notice } from '@astrovoice/contracts'

const notice = { version: '2026-11-30', language: 'en', why: 'To serve you.', without: 'It is off.' }

export const notices = [
  { purpose: 'service', title: 'Your account and charts', neededFor: 'account' },
  { purpose: 'marketing', title: 'Offers', neededFor: null },
].map((own) => Notice.parse({ ...notice, ...own, dataItems: ['Your phone'], recipients: ['AstroVoice'] }))

const undecided = { isGiven: false, mustBeAsked: true, noticeVersion: null, decidedAt: null }

/** A caller who has answered nothing. */
export const unanswered = Consents.parse({
  adultDeclaredAt: null,
  consents: notices.map(({ purpose }) => ({ purpose, ...undecided })),
})

const decidedAt = '2026-11-20T05:00:00.000Z'

/** An adult who has agreed to everything. */
export const agreed = Consents.parse({
  adultDeclaredAt: decidedAt,
  consents: notices.map(({ purpose, version }) => ({
    purpose,
    isGiven: true,
    mustBeAsked: false,
    noticeVersion: version,
    decidedAt,
  })),
})
