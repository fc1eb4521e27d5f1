import type { DataItem, Recipient } from './catalogue.ts'
import type { Purpose } from './purpose.ts'

interface PurposeWords {
  readonly title: string
  readonly why: string
  readonly without: string
}

/** The words of notices in one language. */
export interface NoticeWords {
  readonly dataItems: Readonly<Record<DataItem, string>>
  readonly recipients: Readonly<Record<Exclude<Recipient, 'ai_providers'>, string>>
  /** An AI model that runs on the installation itself. */
  readonly localModel: string
  readonly purposes: Readonly<Record<Purpose, PurposeWords>>
}
