import {
  type AstrologerId,
  type BirthProfile,
  type CallId,
  type CallStart,
  type Conversation,
  type ConversationId,
  type Language,
  type UserId,
} from '@astrovoice/contracts'
import type { AstrologerPersona, Astrologers } from '../ports/astrologers.ts'
import type { BirthProfiles } from '../ports/birth-profiles.ts'
import type { Clock } from '../ports/clock.ts'
import type { Conversations } from '../ports/conversations.ts'
import { ModelUnavailable, type RealtimeModel } from '../ports/realtime-model.ts'
import type { ReadingTools } from '../readings/reading-tools.ts'
import { UserFault } from '../user-fault.ts'
import { CallSession, type CallSessionDeps, type Emit } from './call-session.ts'
import { recallHistory } from './history.ts'
import { writeInstructions } from './instructions.ts'

export interface CallDeps extends Omit<CallSessionDeps, 'tools' | 'emit'> {
  readonly astrologers: Pick<Astrologers, 'find'>
  readonly birthProfiles: Pick<BirthProfiles, 'find' | 'findFirst'>
  readonly conversations: Pick<Conversations, 'find' | 'storeCall'>
  readonly model: RealtimeModel
  readonly createTools: (context: { profile: BirthProfile; language: Language; clock: Clock }) => ReadingTools
}

/**
 * Begins a call for a caller, with the model's ear open.
 * @throws UserFault astrologer_unknown, language_unsupported, birth_profile_missing, conversation_unknown, or
 * model_unavailable; nothing is kept then.
 */
export async function placeCall(
  deps: CallDeps,
  { userId, request, emit }: { userId: UserId; request: CallStart; emit: Emit },
): Promise<CallSession> {
  const { language, turnTaking } = request
  const astrologer = await findAstrologer(deps, request.astrologerId, language)
  const [profile, conversation] = await Promise.all([
    findProfile(deps, userId, request),
    findConversation(deps, userId, request),
  ])
  const tools = deps.createTools({ profile, language, clock: deps.timers })
  const identity = {
    callId: crypto.randomUUID() as CallId,
    conversationId: conversation?.id ?? (crypto.randomUUID() as ConversationId),
    userId,
    astrologerId: astrologer.id,
    birthProfileId: profile.id,
    language,
    turnTaking,
    startedAtMs: deps.timers.nowMs(),
  }
  const session = new CallSession(identity, { ...deps, tools, emit })
  await openModel(deps, session, {
    instructions: writeInstructions(astrologer, profile, language),
    voice: astrologer.voice,
    languages: [language],
    turnTaking,
    tools: tools.definitions,
    history: conversation ? recallHistory(conversation) : [],
  })
  return session
}

async function findAstrologer(
  { astrologers }: CallDeps,
  id: AstrologerId,
  language: Language,
): Promise<AstrologerPersona> {
  const astrologer = await astrologers.find(id)
  if (!astrologer) throw new UserFault('astrologer_unknown')
  if (astrologer.languages.includes(language)) return astrologer
  const spoken = astrologer.languages.join(', ')
  throw new UserFault('language_unsupported', { detail: `${astrologer.name} speaks ${spoken}.` })
}

async function findProfile(
  { birthProfiles }: CallDeps,
  userId: UserId,
  request: CallStart,
): Promise<BirthProfile> {
  const { birthProfileId } = request
  const profile = await (birthProfileId
    ? birthProfiles.find(userId, birthProfileId)
    : birthProfiles.findFirst(userId))
  if (!profile) throw new UserFault('birth_profile_missing')
  return profile
}

async function findConversation(
  { conversations }: CallDeps,
  userId: UserId,
  { conversationId, astrologerId }: CallStart,
): Promise<Conversation | null> {
  if (!conversationId) return null
  const conversation = await conversations.find(userId, conversationId)
  if (conversation?.astrologerId !== astrologerId) {
    throw new UserFault('conversation_unknown', {
      ...(conversation && { detail: 'That conversation is with another astrologer.' }),
    })
  }
  return conversation
}

async function openModel(
  { model, log }: CallDeps,
  session: CallSession,
  setup: Parameters<RealtimeModel['open']>[0],
): Promise<void> {
  try {
    await session.open(model, setup)
  } catch (error) {
    if (!(error instanceof ModelUnavailable)) throw error
    log.error({ err: error, callId: session.identity.callId }, 'the model cannot be reached')
    throw new UserFault('model_unavailable', {}, { cause: error })
  }
}
