import type {
  AstrologerId,
  BirthProfile,
  BirthProfileId,
  CallStart,
  ConversationId,
  Language,
  Place,
  Preferences,
  TurnTaking,
  UserId,
} from '@astrovoice/contracts'
import { civilDateAt } from '@astrovoice/astrology/time-place'
import type { Clock } from '@astrovoice/contracts/clock'
import type { AstrologerPersona, Astrologers } from '../astrologers/index.ts'
import type { BirthProfiles } from '../births/index.ts'
import type { ConsentRules, CurrentConsents } from '../consent/index.ts'
import {
  nothingKnown,
  selectKnown,
  sayMemory,
  type CallerMemory,
  type KnownInCall,
  type Remembered,
} from '../memory/index.ts'
import type { Conversations, RecentItem } from '../ports/conversations.ts'
import type { HistoryItem, ModelSetup } from '../ports/realtime-model.ts'
import { withholdTools, type ReadingTools, type ReadingToolsContext } from '../readings/index.ts'
import { UserFault } from '../user-fault.ts'
import { itemsAbout, maxHistoryItems, priorHistory } from './history.ts'
import { writeInstructions } from './instructions.ts'
import { composeOpening, type Opening } from './opening.ts'
import { assertCallsAreOpen, readGreetings, type OperatorWords } from './operator-words.ts'

export interface ConsultationDeps extends OperatorWords {
  readonly astrologers: Pick<Astrologers, 'find'>
  readonly birthProfiles: Pick<BirthProfiles, 'find' | 'findDefault' | 'findOwn' | 'list'>
  readonly users: { find(id: UserId): Promise<ConsultationCaller | null> }
  readonly consentRules: Pick<ConsentRules, 'assertMayCall' | 'assertMayGoOn' | 'mayRemember'>
  readonly conversations: Pick<Conversations, 'findRecent'>
  /** Nothing of earlier calls is remembered when left out. */
  readonly memory?: Pick<CallerMemory, 'read'>
  readonly createTools: (context: ReadingToolsContext) => ReadingTools
  readonly clock: Clock
}

interface ConsultationCaller {
  readonly presentPlace: Place | null
  readonly preferences: Pick<Preferences, 'script' | 'sharesMemory'>
  readonly consents: CurrentConsents
}

export interface ConsultationRequest {
  readonly astrologerId: AstrologerId
  readonly language: Language
  readonly turnTaking: TurnTaking
  readonly birthProfileId?: BirthProfileId | undefined
  readonly conversationId?: ConversationId | undefined
  /** The call has begun at another gateway. */
  readonly isOn?: boolean
}

/** What of a consultation depends on its language. */
export interface Spoken {
  readonly tools: ReadingTools
  readonly setup: ModelSetup
}

/** @throws UserFault language_unsupported. */
export type InLanguage = (language: Language) => Spoken

/** What of a consultation depends on what is remembered. */
export interface Remembering {
  readonly inLanguage: InLanguage
  readonly history: readonly HistoryItem[]
}

/** Everything that a call needs before it starts. */
export interface Consultation extends Remembering {
  readonly astrologer: AstrologerPersona
  readonly profile: BirthProfile
  /** Where the caller is, if they have said so. */
  readonly presentPlace: Place | undefined
  /** The conversation to continue; null for a new one. */
  readonly conversationId: ConversationId | null
  /** What the astrologer may say first, and what they suggest to ask. */
  readonly opening: Opening
  /** The same with what the caller agrees to and is remembered now. */
  readonly rememberAgain: () => Promise<Remembering>
}

/**
 * Prepares a consultation. Earlier calls about the same birth are in its history, and what is remembered of the caller
 * in its instructions, only if the caller agrees to that.
 * @throws UserFault calls_paused, age_not_declared, consent_missing, astrologer_unknown, language_unsupported, birth_profile_missing or
 * conversation_unknown.
 */
export async function prepareConsultation(
  deps: ConsultationDeps,
  userId: UserId,
  request: ConsultationRequest,
): Promise<Consultation> {
  const { language } = request
  if (!request.isOn) await assertCallsAreOpen(deps, userId, language)
  const astrologer = await findAstrologer(deps, request)
  assertSpeaks(astrologer, language)
  const [{ profile, own }, user, earlier, remembered, greet] = await Promise.all([
    findProfiles(deps, userId, request.birthProfileId),
    deps.users.find(userId),
    findEarlierCalls(deps, userId, request),
    deps.memory?.read(userId),
    readGreetings(deps),
  ])
  const { consentRules } = deps
  const consents = user?.consents ?? {}
  if (request.isOn) consentRules.assertMayGoOn(consents)
  else consentRules.assertMayCall(consents)
  const reading: Reading = {
    userId,
    request,
    astrologer,
    profile,
    own,
    greet,
    readBack: new Set(),
    explained: new Set(),
  }
  const presentPlace = user?.presentPlace ?? undefined
  const today = civilDateAt(deps.clock.nowMs(), (presentPlace ?? profile.place).timeZone)
  return {
    ...remember(deps, reading, { user, remembered, items: earlier.items }),
    astrologer,
    profile,
    presentPlace,
    conversationId: earlier.conversationId,
    opening: composeOpening({ astrologer, profile, callerName: own?.name ?? null, today, language }),
    rememberAgain: () => rememberAgain(deps, reading),
  }
}

/** What of a call stays the same when something is forgotten. */
interface Reading {
  readonly userId: UserId
  readonly request: ConsultationRequest
  readonly astrologer: AstrologerPersona
  readonly profile: BirthProfile
  readonly own: BirthProfile | null
  readonly greet: (instructions: string, language: Language) => string
  /** A birth that was read back in one language may be confirmed in another. */
  readonly readBack: Set<string>
  /** Words that were explained once are not explained again. */
  readonly explained: Set<string>
}

interface Found {
  readonly user: ConsultationCaller | null
  readonly remembered: Remembered | undefined
  readonly items: readonly RecentItem[]
}

async function rememberAgain(deps: ConsultationDeps, reading: Reading): Promise<Remembering> {
  const { userId, request } = reading
  const { conversationId } = request
  const [user, recent, remembered] = await Promise.all([
    deps.users.find(userId),
    conversationId ? deps.conversations.findRecent(userId, conversationId, maxHistoryItems) : null,
    deps.memory?.read(userId),
  ])
  return remember(deps, reading, { user, remembered, items: recent?.items ?? [] })
}

function remember(deps: ConsultationDeps, reading: Reading, { user, remembered, items }: Found): Remembering {
  const { astrologer, profile, own, request, greet, readBack, explained } = reading
  const { birthProfiles, clock, consentRules } = deps
  const presentPlace = user?.presentPlace ?? undefined
  const nowMs = clock.nowMs()
  const today = civilDateAt(nowMs, (presentPlace ?? profile.place).timeZone)
  const about = itemsAbout(profile, items)
  const isAnythingKnown = about.length > 0 || (remembered?.items.length ?? 0) > 0
  const mayRemember = isAnythingKnown && consentRules.mayRemember(user?.consents ?? {})
  const sharesMemory = user?.preferences.sharesMemory ?? false
  const known: KnownInCall =
    mayRemember && remembered
      ? selectKnown(remembered, { astrologerId: astrologer.id, profile, sharesMemory, today, nowMs })
      : nothingKnown
  const history = mayRemember ? about.filter((item) => known.mayHear(item.callStartedAtMs)) : []
  const listProfiles = () => birthProfiles.list(reading.userId)
  const ofCaller = { profile, clock, listProfiles, presentPlace, readBack, told: known.situation }
  const { gender, phrasing, style } = astrologer
  const voice = { gender, phrasing, style, explained }
  const caller = { profile, gender: own?.gender ?? null, script: user?.preferences.script ?? null, today }
  const inLanguage: InLanguage = (spoken) => {
    assertSpeaks(astrologer, spoken)
    const tools = withholdTools(
      deps.createTools({ ...ofCaller, voice, language: spoken }),
      astrologer.withheldTools,
    )
    const instructions = writeInstructions(astrologer, { ...caller, language: spoken })
    const setup = {
      instructions: greet(instructions + sayMemory(known, spoken), spoken),
      voice: astrologer.voice,
      languages: [spoken],
      turnTaking: request.turnTaking,
      tools: tools.definitions,
    }
    return { tools, setup }
  }
  return { inLanguage, history: priorHistory(history) }
}

/** A call that is on goes on with an astrologer who was retired meanwhile. */
async function findAstrologer(
  { astrologers }: ConsultationDeps,
  { astrologerId, isOn = false }: Pick<ConsultationRequest, 'astrologerId' | 'isOn'>,
): Promise<AstrologerPersona> {
  const astrologer = await astrologers.find(astrologerId)
  if (!astrologer || (astrologer.state !== 'published' && !isOn)) throw new UserFault('astrologer_unknown')
  return astrologer
}

function assertSpeaks({ name, languages }: AstrologerPersona, language: Language): void {
  if (languages.includes(language)) return
  throw new UserFault('language_unsupported', { detail: `${name} speaks ${languages.join(', ')}.` })
}

/** The profile that the call is about, and the caller's own, which says how they are addressed. */
async function findProfiles(
  { birthProfiles }: ConsultationDeps,
  userId: UserId,
  id: BirthProfileId | undefined,
): Promise<{ readonly profile: BirthProfile; readonly own: BirthProfile | null }> {
  const [asked, own] = await Promise.all([
    id ? birthProfiles.find(userId, id) : birthProfiles.findDefault(userId),
    birthProfiles.findOwn(userId),
  ])
  if (!asked) throw new UserFault('birth_profile_missing')
  return { profile: asked, own }
}

interface EarlierCalls {
  readonly conversationId: ConversationId | null
  readonly items: readonly RecentItem[]
}

async function findEarlierCalls(
  { conversations }: ConsultationDeps,
  userId: UserId,
  { conversationId, astrologerId }: Pick<CallStart, 'conversationId' | 'astrologerId'>,
): Promise<EarlierCalls> {
  if (!conversationId) return { conversationId: null, items: [] }
  const recent = await conversations.findRecent(userId, conversationId, maxHistoryItems)
  if (recent?.outline.astrologerId !== astrologerId) {
    throw new UserFault('conversation_unknown', {
      ...(recent && { detail: 'That conversation is with another astrologer.' }),
    })
  }
  return { conversationId, items: recent.items }
}
