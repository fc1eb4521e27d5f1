import type {
  ConsentEntry,
  ConsentEntryId,
  ConsentTopic,
  Language,
  NoticeVersion,
  Surface,
  UserId,
} from '@astrovoice/contracts'

/** The last decision of a caller on one topic. */
export interface LastDecision {
  readonly isGiven: boolean
  /** The notice that was read; null for the declaration of age and for a refusal. */
  readonly noticeVersion: NoticeVersion | null
  readonly atMs: number
}

/** What a caller has decided last, by topic. A topic without a decision is absent. */
export type CurrentConsents = Readonly<Partial<Record<ConsentTopic, LastDecision>>>

export interface Decision {
  readonly topic: ConsentTopic
  readonly isGiven: boolean
  readonly noticeVersion: NoticeVersion | null
}

/** How decisions came about. */
export interface DecisionContext {
  readonly language: Language
  readonly surface: Surface
  readonly atMs: number
}

export interface ConsentEntries {
  readonly entries: readonly ConsentEntry[]
  readonly nextBefore: ConsentEntryId | null
}

/**
 * The consent log: lines are only added, and stay when their caller is erased, under a digest of the id. What a caller
 * has decided last is kept with the caller, so that reading a caller reads them too.
 */
export interface Consents {
  /**
   * Adds what differs from the last decisions; the same decision again adds nothing. Decisions at the same moment are
   * added one after the other. Returns the decisions that hold then, or null for an unknown caller.
   */
  decide(
    userId: UserId,
    decisions: readonly Decision[],
    context: DecisionContext,
  ): Promise<CurrentConsents | null>
  /** The caller's lines, latest first. An unknown `before` gives no lines. */
  list(
    userId: UserId,
    page: { readonly limit: number; readonly before?: ConsentEntryId | undefined },
  ): Promise<ConsentEntries>
}
