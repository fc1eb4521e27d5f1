import type {
  AstrologerId,
  AstrologerOrder,
  AstrologerRating,
  Language,
  Speciality,
} from '@astrovoice/contracts'
import type { Clock } from '@astrovoice/contracts/clock'
import { cacheFor } from '../operations/index.ts'
import type { AstrologerPersona, Astrologers } from './astrologers.ts'

/** What callers gave after calls, for those with enough ratings. */
export interface AstrologerRatings {
  read(): Promise<ReadonlyMap<AstrologerId, AstrologerRating>>
}

export interface AstrologerSearch {
  readonly speciality?: Speciality | undefined
  readonly language?: Language | undefined
  readonly name?: string | undefined
  readonly maxPricePaise?: number | undefined
  readonly minRating?: number | undefined
  readonly order?: AstrologerOrder | undefined
}

/** An astrologer with what callers think of them, and whether a call can start. */
export interface ListedAstrologer extends AstrologerPersona {
  readonly rating: AstrologerRating | null
  readonly isAvailable: boolean
}

export interface AstrologerDirectory {
  /** Those that callers can choose, by a list that is at most five seconds old. */
  search(search: AstrologerSearch): Promise<ListedAstrologer[]>
  /** Of any state, as stored now. */
  find(id: AstrologerId): Promise<ListedAstrologer | null>
}

export interface DirectoryDeps {
  readonly astrologers: Astrologers
  readonly ratings: AstrologerRatings
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
  const withRating = async (persona: AstrologerPersona): Promise<ListedAstrologer> => ({
    ...persona,
    rating: (await ratings())?.get(persona.id) ?? null,
    isAvailable: persona.state === 'published',
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

function fits(
  { specialities, languages, words, pricePaisePerMinute, rating }: ListedAstrologer,
  { speciality, language, name, maxPricePaise = Infinity, minRating = 0 }: AstrologerSearch,
): boolean {
  const sought = name === undefined ? '' : fold(name)
  return (
    (!speciality || specialities.includes(speciality)) &&
    (!language || languages.includes(language)) &&
    Object.values(words).some((each) => fold(each.name).includes(sought)) &&
    pricePaisePerMinute <= maxPricePaise &&
    (rating?.mean ?? 0) >= minRating
  )
}

const fold = (text: string) => text.normalize('NFC').toLowerCase().trim()

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
