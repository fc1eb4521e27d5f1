import type {
  AstrologerId,
  AstrologerOrder,
  AstrologerRating,
  CallRefusal,
  Language,
  School,
  Speciality,
} from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import { cacheFor } from '../operations/index.ts'
import type { AstrologerPersona, Astrologers } from './astrologers.ts'
import { fold, fitsText } from './search-text.ts'

/** What callers gave after calls, for those with enough ratings. */
export interface AstrologerRatings {
  read(): Promise<ReadonlyMap<AstrologerId, AstrologerRating>>
}

export interface AstrologerSearch {
  readonly speciality?: Speciality | undefined
  readonly language?: Language | undefined
  readonly school?: School | undefined
  /** Beginnings of words of a name, speciality, language or school, in any language. */
  readonly text?: string | undefined
  readonly name?: string | undefined
  readonly maxPricePaise?: number | undefined
  readonly minRating?: number | undefined
  readonly order?: AstrologerOrder | undefined
}

/** An astrologer with what callers think of them, and whether a call can start. */
export interface ListedAstrologer extends AstrologerPersona {
  readonly rating: AstrologerRating | null
  readonly isAvailable: boolean
  /** The error with which a call would be refused now. */
  readonly refusal: CallRefusal | null
}

export interface AstrologerDirectory {
  /** Those that callers can choose, by a list that is at most five seconds old. */
  search(search: AstrologerSearch): Promise<ListedAstrologer[]>
  /** Of any state, as stored now; whether calls can start is at most five seconds old. */
  find(id: AstrologerId): Promise<ListedAstrologer | null>
}

export interface DirectoryDeps {
  readonly astrologers: Astrologers
  readonly ratings: AstrologerRatings
  /** The error with which calls to all astrologers would be refused now. */
  readonly findRefusal: () => Promise<CallRefusal | null>
  readonly clock: Clock
  readonly onFailure: (error: unknown) => void
}

/** A second less than promised is left for the read itself. */
const listAgeMs = 4000
/** A mean moves slowly, and reads every rating. */
const ratingsAgeMs = 60_000

/** The astrologers that callers see. @throws what the store throws while there is no list yet. */
export function createAstrologerDirectory(deps: DirectoryDeps): AstrologerDirectory {
  const { astrologers, clock, onFailure } = deps
  const published = cacheFor(() => astrologers.list({}), { clock, maxAgeMs: listAgeMs, onFailure })
  const ratings = cacheFor(() => deps.ratings.read(), { clock, maxAgeMs: ratingsAgeMs, onFailure })
  const refusals = cacheFor(() => deps.findRefusal(), { clock, maxAgeMs: listAgeMs, onFailure })
  const withRating = async (persona: AstrologerPersona): Promise<ListedAstrologer> => ({
    ...persona,
    rating: (await ratings())?.get(persona.id) ?? null,
    ...callable(persona, await refusals()),
  })
  return {
    async search(search) {
      const listed = await Promise.all(((await published()) ?? (await astrologers.list({}))).map(withRating))
      return listed.filter((each) => fits(each, search)).toSorted(orders[search.order ?? 'id'])
    },
    async find(id) {
      const found = await astrologers.find(id)
      return found && withRating(found)
    },
  }
}

/** In the order of `call:start`: a pause comes before all, and who takes no calls any more before a free slot. */
function callable(
  { state }: AstrologerPersona,
  ofAll: CallRefusal | null,
): Pick<ListedAstrologer, 'isAvailable' | 'refusal'> {
  const isGone = state !== 'published' && ofAll !== 'calls_paused'
  const refusal = isGone ? 'astrologer_unknown' : ofAll
  return { isAvailable: refusal === null, refusal }
}

function fits(
  astrologer: ListedAstrologer,
  { speciality, language, school, text, name, maxPricePaise = Infinity, minRating = 0 }: AstrologerSearch,
): boolean {
  const { specialities, languages, words, pricePaisePerMinute, rating } = astrologer
  const sought = name === undefined ? '' : fold(name)
  return (
    (!speciality || specialities.includes(speciality)) &&
    (!language || languages.includes(language)) &&
    (!school || school === astrologer.school) &&
    (text === undefined || fitsText(astrologer, text)) &&
    Object.values(words).some((each) => fold(each.name).includes(sought)) &&
    pricePaisePerMinute <= maxPricePaise &&
    (rating?.mean ?? 0) >= minRating
  )
}

type Compare = (a: ListedAstrologer, b: ListedAstrologer) => number

const byId: Compare = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const orders: Readonly<Record<AstrologerOrder, Compare>> = {
  id: byId,
  rating: (a, b) =>
    (b.rating?.mean ?? 0) - (a.rating?.mean ?? 0) ||
    (b.rating?.count ?? 0) - (a.rating?.count ?? 0) ||
    byId(a, b),
  price: (a, b) => a.pricePaisePerMinute - b.pricePaisePerMinute || byId(a, b),
}
