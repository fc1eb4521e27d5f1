import type {
  AstrologerId,
  BirthProfile,
  BirthProfileId,
  CallStart,
  ConversationId,
  Language,
  Place,
  TurnTaking,
  UserId,
} from '@astrovoice/contracts'
import { civilDateAt } from '@astrovoice/astrology/time-place'
import type { Clock } from '@astrovoice/contracts/clock'
import type { AstrologerPersona, Astrologers } from '../astrologers/index.ts'
import type { BirthProfiles } from '../births/index.ts'
import type { Conversations } from '../ports/conversations.ts'
import type { HistoryItem, ModelSetup } from '../ports/realtime-model.ts'
import type { ReadingTools, ReadingToolsContext } from '../readings/index.ts'
import { UserFault } from '../user-fault.ts'
import { maxHistoryItems, priorHistory } from './history.ts'
import { writeInstructions } from './instructions.ts'

export interface ConsultationDeps {
  readonly astrologers: Pick<Astrologers, 'find'>
  readonly birthProfiles: Pick<BirthProfiles, 'find' | 'findFirst' | 'list'>
  readonly users: { find(id: UserId): Promise<{ readonly presentPlace: Place | null } | null> }
  readonly conversations: Pick<Conversations, 'findRecent'>
  readonly createTools: (context: ReadingToolsContext) => ReadingTools
  readonly clock: Clock
}

export interface ConsultationRequest {
  readonly astrologerId: AstrologerId
  readonly language: Language
  readonly turnTaking: TurnTaking
  readonly birthProfileId?: BirthProfileId | undefined
  readonly conversationId?: ConversationId | undefined
}

/** What of a consultation depends on its language. */
export interface Spoken {
  readonly tools: ReadingTools
  readonly setup: ModelSetup
}

/** @throws UserFault language_unsupported. */
export type InLanguage = (language: Language) => Spoken

/** Everything that a call needs before it starts. */
export interface Consultation {
  readonly astrologer: AstrologerPersona
  readonly profile: BirthProfile
  /** The conversation to continue; null for a new one. */
  readonly conversationId: ConversationId | null
  readonly inLanguage: InLanguage
  readonly history: readonly HistoryItem[]
}

/**
 * Prepares a consultation.
 * @throws UserFault astrologer_unknown, language_unsupported, birth_profile_missing or conversation_unknown.
 */
export async function prepareConsultation(
  deps: ConsultationDeps,
  userId: UserId,
  request: ConsultationRequest,
): Promise<Consultation> {
  const { language, turnTaking } = request
  const astrologer = await findAstrologer(deps, request.astrologerId)
  assertSpeaks(astrologer, language)
  const [profile, user, earlier] = await Promise.all([
    findProfile(deps, userId, request.birthProfileId),
    deps.users.find(userId),
    findEarlierCalls(deps, userId, request),
  ])
  const presentPlace = user?.presentPlace ?? undefined
  const today = civilDateAt(deps.clock.nowMs(), (presentPlace ?? profile.place).timeZone)
  const inLanguage: InLanguage = (spoken) => {
    assertSpeaks(astrologer, spoken)
    const { birthProfiles, clock } = deps
    const listProfiles = () => birthProfiles.list(userId)
    const tools = deps.createTools({ profile, language: spoken, clock, listProfiles, presentPlace })
    const setup = {
      instructions: writeInstructions(astrologer, profile, spoken, today),
      voice: astrologer.voice,
      languages: [spoken],
      turnTaking,
      tools: tools.definitions,
    }
    return { tools, setup }
  }
  return { astrologer, profile, inLanguage, ...earlier }
}

async function findAstrologer(
  { astrologers }: ConsultationDeps,
  id: AstrologerId,
): Promise<AstrologerPersona> {
  const astrologer = await astrologers.find(id)
  if (!astrologer) throw new UserFault('astrologer_unknown')
  return astrologer
}

function assertSpeaks({ name, languages }: AstrologerPersona, language: Language): void {
  if (languages.includes(language)) return
  throw new UserFault('language_unsupported', { detail: `${name} speaks ${languages.join(', ')}.` })
}

async function findProfile(
  { birthProfiles }: ConsultationDeps,
  userId: UserId,
  id: BirthProfileId | undefined,
): Promise<BirthProfile> {
  const profile = await (id ? birthProfiles.find(userId, id) : birthProfiles.findFirst(userId))
  if (!profile) throw new UserFault('birth_profile_missing')
  return profile
}

interface EarlierCalls {
  readonly conversationId: ConversationId | null
  readonly history: readonly HistoryItem[]
}

async function findEarlierCalls(
  { conversations }: ConsultationDeps,
  userId: UserId,
  { conversationId, astrologerId }: Pick<CallStart, 'conversationId' | 'astrologerId'>,
): Promise<EarlierCalls> {
  if (!conversationId) return { conversationId: null, history: [] }
  const recent = await conversations.findRecent(userId, conversationId, maxHistoryItems)
  if (recent?.outline.astrologerId !== astrologerId) {
    throw new UserFault('conversation_unknown', {
      ...(recent && { detail: 'That conversation is with another astrologer.' }),
    })
  }
  return { conversationId, history: priorHistory(recent.items) }
}
