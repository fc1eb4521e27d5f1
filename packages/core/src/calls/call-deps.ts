import type { TurnPolicy } from '@astrovoice/contracts'
import type { ConsentRules } from '../consent/index.ts'
import type { ConsultationDeps } from '../consultations/index.ts'
import type { Conversations } from '../ports/conversations.ts'
import type { CallSessionDeps } from './session/session-start.ts'

export interface CallDeps
  extends Omit<CallSessionDeps, 'inLanguage' | 'rememberAgain' | 'subject'>, ConsultationDeps {
  readonly conversations: Pick<Conversations, 'findRecent' | 'storeCall' | 'storeSummary'>
  readonly consentRules: ConsentRules
  /** The id of this gateway. */
  readonly ownerId: string
  /** How many calls this gateway has at most. */
  readonly maxCalls: number
  /** The project's own when left out. */
  readonly turnPolicy?: TurnPolicy
}
