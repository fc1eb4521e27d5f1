/**
 * What a caller holds. Reserved money is that of a call under way; it goes back where it came from, so bonus stays
 * apart from what was paid.
 */
export const callerBooks = ['caller_paid', 'caller_bonus', 'reserved_paid', 'reserved_bonus'] as const
export type CallerBook = (typeof callerBooks)[number]

/**
 * What the service holds. `provider_clearing`: due from payment providers, as a negative amount. `promotions`: what
 * bonus has cost. `refunds`: due to callers outside the wallet. `tax`: due to the state. `corrections`: mistakes and
 * disputes that the service bears.
 */
export const houseBooks = [
  'revenue',
  'provider_clearing',
  'promotions',
  'tax',
  'refunds',
  'corrections',
] as const
export type HouseBook = (typeof houseBooks)[number]

export type Book = CallerBook | HouseBook
export const books: readonly Book[] = [...callerBooks, ...houseBooks]

/** What a caller holds, in paise; never below 0. */
export type Balances = Readonly<Record<CallerBook, number>>

/** Entries of one transaction, in paise: what each book gains. Their sum is 0. */
export type Entries = Readonly<Partial<Record<Book, number>>>

export const noBalances: Balances = { caller_paid: 0, caller_bonus: 0, reserved_paid: 0, reserved_bonus: 0 }

/** What a caller can spend now. */
export const availableIn = ({ caller_paid, caller_bonus }: Balances): number => caller_paid + caller_bonus

export const reservedIn = ({ reserved_paid, reserved_bonus }: Balances): number =>
  reserved_paid + reserved_bonus

/** What a caller holds after entries. */
export const addEntries = (balances: Balances, entries: Entries): Balances => ({
  caller_paid: balances.caller_paid + (entries.caller_paid ?? 0),
  caller_bonus: balances.caller_bonus + (entries.caller_bonus ?? 0),
  reserved_paid: balances.reserved_paid + (entries.reserved_paid ?? 0),
  reserved_bonus: balances.reserved_bonus + (entries.reserved_bonus ?? 0),
})

/** What a caller gains by entries, reserved or not. */
export const changeBy = (entries: Entries): number =>
  callerBooks.reduce((sum, book) => sum + (entries[book] ?? 0), 0)
