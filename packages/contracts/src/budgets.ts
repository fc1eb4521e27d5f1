import type { ErrorCode } from './errors/index.ts'
import { moneyBudgets } from './money-budgets.ts'

/** How much one holder may cause, and what happens beyond it. */
export interface Budget {
  /** Whose uses are counted together. */
  readonly who: BudgetHolder
  /** In the gateway that has the caller's sockets, or in the store for all processes together. */
  readonly counted: 'gateway' | 'store'
  /** What is counted, as a plural. */
  readonly what: string
  readonly times: number
  readonly per: BudgetPeriod
  /** What one use costs us. */
  readonly cost: string
  readonly error: ErrorCode
}

/**
 * Who is counted: a signed-in person, one call, the address that codes are sent to, that address as asked for from one
 * network, the network that requests come from (an IPv4 address or an IPv6 /64), its prefix (an IPv4 /24 or an
 * IPv6 /48), or all together.
 */
export type BudgetHolder =
  'caller' | 'call' | 'address' | 'address and network' | 'network' | 'network prefix' | 'everybody'

/** Whether a holder is the sender of the request. What is left to an address may be about somebody else. */
export const isSender = (who: BudgetHolder): boolean =>
  who === 'caller' || who === 'network' || who === 'network prefix'

/** A window of so many seconds; or as long as the holder lives; or at any one moment. */
export type BudgetPeriod = { readonly seconds: number } | 'lifetime' | 'moment'

/** The one table of limits. Socket events, routes and jobs name their rows; docs/api/budgets.md is written from it. */
export const budgets = {
  connections: {
    who: 'caller',
    counted: 'store',
    what: 'sockets connected',
    times: 60,
    per: { seconds: 60 },
    cost: 'a verified token and a socket',
    error: 'rate_limited',
  },
  socketsAtOnce: {
    who: 'caller',
    counted: 'gateway',
    what: 'sockets open at one gateway, dead ones that were not noticed yet among them',
    times: 20,
    per: 'moment',
    cost: 'a socket',
    error: 'sockets_full',
  },
  messages: {
    who: 'caller',
    counted: 'gateway',
    what: 'WebSocket messages of any kind, pings among them',
    times: 1500,
    per: { seconds: 10 },
    cost: 'reading a message',
    error: 'rate_limited',
  },
  audio: {
    who: 'caller',
    counted: 'gateway',
    what: 'milliseconds of call:audio, a frame counted as at least 20',
    times: 20_000,
    per: { seconds: 10 },
    cost: 'audio that the model is paid to hear',
    error: 'rate_limited',
  },
  playout: {
    who: 'caller',
    counted: 'gateway',
    what: 'call:playout reports',
    times: 200,
    per: { seconds: 10 },
    cost: 'a step of the call',
    error: 'rate_limited',
  },
  questions: {
    who: 'caller',
    counted: 'gateway',
    what: 'call:text questions',
    times: 10,
    per: { seconds: 20 },
    cost: 'an answer of the model and a save of the call',
    error: 'rate_limited',
  },
  commits: {
    who: 'caller',
    counted: 'gateway',
    what: 'call:commit and call:cancel events',
    times: 20,
    per: { seconds: 20 },
    cost: 'an answer of the model',
    error: 'rate_limited',
  },
  interruptions: {
    who: 'caller',
    counted: 'gateway',
    what: 'call:interrupt events',
    times: 20,
    per: { seconds: 10 },
    cost: 'an answer that was paid for',
    error: 'rate_limited',
  },
  otherEvents: {
    who: 'caller',
    counted: 'gateway',
    what: 'all other events, unknown and malformed ones among them',
    times: 30,
    per: { seconds: 10 },
    cost: 'reading an event and answering it',
    error: 'rate_limited',
  },
  callStarts: {
    who: 'caller',
    counted: 'store',
    what: 'calls started',
    times: 60,
    per: { seconds: 3600 },
    cost: 'a session of the model and an entry of the call',
    error: 'rate_limited',
  },
  callMinutes: {
    who: 'caller',
    counted: 'store',
    what: 'minutes of calls: one when a call starts, the others when a gateway is done with it',
    times: 300,
    per: { seconds: 24 * 3600 },
    cost: 'audio that the model is paid to hear and to speak',
    error: 'call_minutes_used_up',
  },
  callsAtOnce: {
    who: 'caller',
    counted: 'store',
    what: 'live calls',
    times: 1,
    per: 'moment',
    cost: 'a slot of a gateway and a session of the model',
    error: 'caller_busy',
  },
  birthProfiles: {
    who: 'caller',
    counted: 'store',
    what: 'birth profiles kept',
    times: 50,
    per: 'moment',
    cost: 'a row, and part of every list of profiles',
    error: 'birth_profiles_full',
  },
  consentChanges: {
    who: 'caller',
    counted: 'store',
    what: 'changes of consents',
    times: 60,
    per: { seconds: 24 * 3600 },
    cost: 'rows of the consent log, which are kept for years',
    error: 'rate_limited',
  },
  deletions: {
    who: 'caller',
    counted: 'store',
    what: 'deletions of births, calls and conversations',
    times: 300,
    per: { seconds: 24 * 3600 },
    cost: 'a row of the audit log, which is kept for years',
    error: 'rate_limited',
  },
  ...moneyBudgets,
  lineReports: {
    who: 'caller',
    counted: 'store',
    what: 'reports of lines',
    times: 30,
    per: { seconds: 24 * 3600 },
    cost: 'an operator’s time to read and reply',
    error: 'rate_limited',
  },
  questionsPerCall: {
    who: 'call',
    counted: 'gateway',
    what: 'questions, typed or spoken',
    times: 600,
    per: 'lifetime',
    cost: 'part of what every save of the call writes',
    error: 'call_full',
  },
  charactersPerCall: {
    who: 'call',
    counted: 'gateway',
    what: 'characters of transcript',
    times: 200_000,
    per: 'lifetime',
    cost: 'part of what every save of the call writes',
    error: 'call_full',
  },
  signInCodes: {
    who: 'address',
    counted: 'store',
    what: 'sign-in codes sent; as long as a code lives, so that a used-up budget leaves a code that works',
    times: 5,
    per: { seconds: 10 * 60 },
    cost: 'a text message or mail',
    error: 'sign_in_codes_used_up',
  },
  signInCodesFromNetwork: {
    who: 'network',
    counted: 'store',
    what: 'sign-in codes asked for; a mobile carrier has many people behind one address',
    times: 120,
    per: { seconds: 3600 },
    cost: 'a text message or mail',
    error: 'rate_limited',
  },
  signInCodesFromPrefix: {
    who: 'network prefix',
    counted: 'store',
    what: 'sign-in codes asked for',
    times: 600,
    per: { seconds: 3600 },
    cost: 'a text message or mail',
    error: 'rate_limited',
  },
  signInCodesOverall: {
    who: 'everybody',
    counted: 'store',
    what: 'sign-in codes sent; an alert tells the operator when it is used up',
    times: 300,
    per: { seconds: 60 },
    cost: 'a text message or mail',
    error: 'rate_limited',
  },
  signInTries: {
    who: 'network',
    counted: 'store',
    what: 'sign-in codes tried',
    times: 300,
    per: { seconds: 15 * 60 },
    cost: 'a guess',
    error: 'rate_limited',
  },
  signInTriesFromPrefix: {
    who: 'network prefix',
    counted: 'store',
    what: 'sign-in codes tried',
    times: 1500,
    per: { seconds: 15 * 60 },
    cost: 'a guess',
    error: 'rate_limited',
  },
  signInTriesAtAddress: {
    who: 'address and network',
    counted: 'store',
    what: 'sign-in codes tried, so that a stranger elsewhere cannot use up the tries of a code',
    times: 10,
    per: { seconds: 10 * 60 },
    cost: 'a guess',
    error: 'rate_limited',
  },
  secondFactorTries: {
    who: 'caller',
    counted: 'store',
    what: 'codes of an authenticator tried at the admin',
    times: 10,
    per: { seconds: 15 * 60 },
    cost: 'a guess',
    error: 'rate_limited',
  },
  callerLooks: {
    who: 'caller',
    counted: 'store',
    what: 'callers looked up and pages of callers opened, by an operator at the admin',
    times: 400,
    per: { seconds: 24 * 3600 },
    cost: 'a look at somebody’s account, and a row of the audit log, which is kept for years',
    error: 'rate_limited',
  },
  refreshes: {
    who: 'network',
    counted: 'store',
    what: 'refresh tokens used',
    times: 3000,
    per: { seconds: 15 * 60 },
    cost: 'a transaction of the database',
    error: 'rate_limited',
  },
  placeSearches: {
    who: 'network',
    counted: 'store',
    what: 'place searches',
    times: 120,
    per: { seconds: 60 },
    cost: 'a walk through the place table',
    error: 'rate_limited',
  },
  openRequests: {
    who: 'network',
    counted: 'store',
    what: 'requests without sign-in',
    times: 1200,
    per: { seconds: 60 },
    cost: 'a query of the database',
    error: 'rate_limited',
  },
  openRequestsFromPrefix: {
    who: 'network prefix',
    counted: 'store',
    what: 'requests without sign-in',
    times: 6000,
    per: { seconds: 60 },
    cost: 'a query of the database',
    error: 'rate_limited',
  },
  requests: {
    who: 'caller',
    counted: 'store',
    what: 'requests',
    times: 300,
    per: { seconds: 60 },
    cost: 'a query of the database, or a chart in a millisecond',
    error: 'rate_limited',
  },
  readings: {
    who: 'caller',
    counted: 'store',
    what: 'kundlis, days and matches read',
    times: 60,
    per: { seconds: 60 },
    cost: 'some 10 ms of a processor, in which the API does nothing else',
    error: 'rate_limited',
  },
  exports: {
    who: 'caller',
    counted: 'store',
    what: 'archives of one’s data ordered',
    times: 3,
    per: { seconds: 24 * 3600 },
    cost: 'a job that reads everything of a caller, and a file',
    error: 'rate_limited',
  },
  erasures: {
    who: 'caller',
    counted: 'store',
    what: 'requests to be erased, the first of which ends every sign-in',
    times: 5,
    per: { seconds: 3600 },
    cost: 'a job that walks all keys of the store',
    error: 'rate_limited',
  },
  summaries: {
    who: 'caller',
    counted: 'store',
    what: 'summaries spoken after calls',
    times: 60,
    per: { seconds: 3600 },
    cost: 'a minute of synthesized speech, a file and a message',
    error: 'rate_limited',
  },
} as const satisfies Record<string, Budget>

export type BudgetName = keyof typeof budgets

type Timed = {
  [N in BudgetName]: (typeof budgets)[N]['per'] extends { seconds: number } ? N : never
}[BudgetName]
type CountedIn<W extends Budget['counted']> = {
  [N in Timed]: (typeof budgets)[N]['counted'] extends W ? N : never
}[Timed]

/** Budgets over a time of what a caller does on sockets. */
export type SocketBudgetName = CountedIn<'gateway'>

/** Budgets over a time that are counted for all processes together. */
export type SharedBudgetName = CountedIn<'store'>
