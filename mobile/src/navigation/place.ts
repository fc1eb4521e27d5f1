import type { Astrologer, ConversationId } from '@astrovoice/contracts'

/** Where in the app someone is. */
export type Place =
  | { readonly name: 'astrologers' }
  | { readonly name: 'conversations' }
  | { readonly name: 'births' }
  | { readonly name: 'new-birth' }
  | { readonly name: 'call'; readonly astrologer: Astrologer; readonly conversationId?: ConversationId }
  | { readonly name: 'conversation'; readonly conversationId: ConversationId }

/** The way someone came, the place they are at last. */
export type Way = readonly [Place, ...Place[]]

export type Step =
  | { readonly do: 'open'; readonly place: Place }
  /** Instead of the place they are at: going back does not lead there again. */
  | { readonly do: 'replace'; readonly place: Place }
  /** A tab: the way begins anew. */
  | { readonly do: 'restart'; readonly place: Place }
  | { readonly do: 'back' }

export const home: Way = [{ name: 'astrologers' }]

export const whereabouts = (way: Way): Place => way.at(-1) ?? way[0]

export function takeStep(way: Way, step: Step): Way {
  switch (step.do) {
    case 'open':
      return [...way, step.place]
    case 'replace':
      return begin([...way.slice(0, -1), step.place])
    case 'restart':
      return step.place.name === 'astrologers' ? home : [home[0], step.place]
    case 'back':
      return begin(way.slice(0, -1))
  }
}

const begin = ([first = home[0], ...rest]: readonly Place[]): Way => [first, ...rest]
