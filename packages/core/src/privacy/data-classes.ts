import { retentionDays } from '@astrovoice/contracts'

/** The steps of an erasure, in order. */
export const erasureSteps = ['calls', 'jobs', 'files', 'events', 'keys', 'identity', 'rows'] as const
export type ErasureStep = (typeof erasureSteps)[number]

/** One kind of data about a person. */
export interface DataClass {
  /** What it is, in words for its person. */
  readonly what: string
  /** Its file in the archive of an export, or the reason why it is in none. */
  readonly exported: { readonly file: string } | { readonly not: string }
  /** The step of an erasure that removes it, or the reason why it stays, and how long. */
  readonly erased: { readonly step: ErasureStep } | { readonly kept: string }
}

/** Everything that the service holds about a person. Each store lists its places by these names. */
export const dataClasses = {
  account: {
    what: 'Your phone number or mail address, the place where you are, your languages, time zone and quiet hours.',
    exported: { file: 'account.json' },
    erased: { step: 'rows' },
  },
  identity: {
    what: 'Your phone number or mail address at the service that signs you in.',
    exported: { not: 'It repeats your account, which is in the archive.' },
    erased: { step: 'identity' },
  },
  signIns: {
    what: 'Your sign-ins on devices, with the names that the devices gave.',
    exported: { file: 'account.json' },
    erased: { step: 'rows' },
  },
  secondFactor: {
    what: 'The secret of your authenticator, if you work for the service.',
    exported: { not: 'It is a secret; your authenticator has it.' },
    erased: { step: 'rows' },
  },
  consents: {
    what: 'Your consents: what you agreed to, refused and withdrew, and when.',
    exported: { file: 'consents.json' },
    erased: { kept: 'They show what was agreed to; the id that they were under is gone, its digest stays.' },
  },
  activity: {
    what: 'A log of what you and operators did about your account and your data.',
    exported: { file: 'activity.json' },
    erased: { kept: 'It shows who did what and when; ids of people leave it, their digests stay.' },
  },
  births: {
    what: 'Births that you entered, with gender and relation. Charts are computed from them and not stored.',
    exported: { file: 'births.json, charts/' },
    erased: { step: 'rows' },
  },
  conversations: {
    what: 'Your talks: what was said and computed, summaries, ratings and figures of each call.',
    exported: { file: 'calls/' },
    erased: { step: 'rows' },
  },
  memory: {
    what: 'What astrologers remember of you: facts you told, what you asked and heard, and whether it came true.',
    exported: { file: 'memory.json' },
    erased: { step: 'rows' },
  },
  reports: {
    what: 'Lines of talks that you reported, and the replies that you got.',
    exported: { file: 'reports.json' },
    erased: { step: 'rows' },
  },
  wallet: {
    what: 'Your wallet: what one call may cost, and what of each call was heard and charged.',
    exported: { file: 'wallet.json' },
    erased: { step: 'rows' },
  },
  ledger: {
    what: 'The books of your money: what you paid, what calls cost, and what was paid back.',
    exported: { file: 'wallet.json' },
    erased: { kept: 'Books are kept as the law asks; the wallet that they name leads to nobody.' },
  },
  payments: {
    what: 'Your payments: amounts, when they were made, and the payment provider’s names for them.',
    exported: { file: 'wallet.json' },
    erased: { kept: 'Tax law asks for them; the wallet that they name leads to nobody.' },
  },
  spokenSummaries: {
    what: 'Summaries of your calls as audio.',
    exported: { file: 'audio/' },
    erased: { step: 'files' },
  },
  archives: {
    what: 'Archives of your data that you ordered.',
    exported: { not: `It is this archive; it ends after ${retentionDays.archives} days.` },
    erased: { step: 'files' },
  },
  liveCalls: {
    what: 'A call under way.',
    exported: { not: 'It is in the archive once it has ended.' },
    erased: { step: 'calls' },
  },
  signInCodes: {
    what: 'A sign-in code that was sent and not used.',
    exported: { not: 'It is a secret that lasts ten minutes.' },
    erased: { step: 'keys' },
  },
  requestKeys: {
    what: 'Replies to your last requests, so that a repeated request runs once.',
    exported: { not: 'They repeat what else is in the archive, for a day.' },
    erased: { step: 'keys' },
  },
  requestCounts: {
    what: 'Counts of your requests, calls and minutes.',
    exported: { not: 'They are figures without content that last a day at most.' },
    erased: { step: 'keys' },
  },
  messages: {
    what: 'Messages to you that a developer’s inbox holds in place of a phone.',
    exported: { not: 'You have received them.' },
    erased: { step: 'keys' },
  },
  jobs: {
    what: 'Work to be done after your calls.',
    exported: { not: 'It has only ids and figures of your calls, which are in the archive.' },
    erased: { step: 'jobs' },
  },
  events: {
    what: 'Figures of your calls for statistics, under your account’s id.',
    exported: { file: 'calls/' },
    erased: { step: 'events' },
  },
  codeCounts: {
    what: 'How many sign-in codes your phone number or mail address asked for.',
    exported: { not: 'They are counts that last ten minutes.' },
    erased: { kept: 'It bounds how many messages anyone can send you; it ends after ten minutes.' },
  },
  callEnds: {
    what: 'Ids of calls that ended during the last day.',
    exported: { not: 'They are ids alone.' },
    erased: { kept: 'They keep a late server from storing the call again; they end after a day.' },
  },
  revocations: {
    what: 'A mark that your sign-ins count no more, after you signed out everywhere or were erased.',
    exported: { not: 'It is a mark beside your id, and ends after 65 minutes.' },
    erased: { kept: 'It refuses access tokens that have not expired; it ends after 65 minutes.' },
  },
  receipts: {
    what: 'The receipt of your erasure.',
    exported: { not: 'It exists only once you are erased.' },
    erased: { kept: 'It proves what was removed and when; nothing in it leads to you.' },
  },
  queueLog: {
    what: 'Ids of jobs in the log of each queue.',
    exported: { not: 'They are ids alone.' },
    erased: { kept: 'They lead to nothing once the calls are gone; newer entries push them out.' },
  },
  serverLogs: {
    what: 'Logs and traces of the servers: ids and figures, and no words.',
    exported: { not: 'They are ids and figures without content.' },
    erased: {
      kept: `They show faults and attacks; they end after ${retentionDays.serverLogs} days at most.`,
    },
  },
  backups: {
    what: 'Backups of the databases.',
    exported: { not: 'They hold what else is in the archive.' },
    erased: { kept: `They cannot be changed; they end after ${retentionDays.backups} days at most.` },
  },
  modelProvider: {
    what: 'What was said in calls, at the provider of the model that answers.',
    exported: { not: 'The service cannot read it there.' },
    erased: { kept: 'The provider keeps it by its own terms; the service cannot remove it there.' },
  },
} as const satisfies Record<string, DataClass>

export type DataClassName = keyof typeof dataClasses
