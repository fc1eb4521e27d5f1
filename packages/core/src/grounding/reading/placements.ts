import type { Graha } from '@astrovoice/astrology'
import type { Frame, Holder, ReadClaim } from '../read-claim.ts'
import type { Part, Predicate } from './part.ts'
import type { Topic } from './topic.ts'

/** Things that are said to stand together, with what is said of them. */
interface Group {
  readonly members: Holder[]
  readonly predicates: Predicate[]
}

type Clause = { readonly opens: 'list' | 'and' | 'with' | 'opens' | null; readonly parts: readonly Part[] }

function clausesOf(parts: readonly Part[]): Clause[] {
  const clauses: { opens: Clause['opens']; parts: Part[] }[] = [{ opens: null, parts: [] }]
  for (const part of parts) {
    if (part.part === 'break') clauses.push({ opens: part.mark, parts: [] })
    else clauses.at(-1)!.parts.push(part)
  }
  // Of “, and” the second mark counts.
  return clauses.filter(({ parts: each }, i) => each.length > 0 || i === 0)
}

const isLord = (holder: Holder): holder is `lord-${number}` => holder.startsWith('lord-')
const houseOf = (lord: `lord-${number}`): number => Number(lord.slice('lord-'.length))
const isGraha = (holder: Holder): holder is Graha =>
  !isLord(holder) && holder !== 'lagna' && !holder.startsWith('house-')

class Reader {
  readonly claims: ReadClaim[] = []
  readonly #groups: Group[] = []
  #last: Group | null = null
  /** Whether the last group has had nothing said of it since it was named. */
  #isOpen = false
  #pending: Predicate[] = []
  readonly #frame: Frame
  #reference: Graha | 'lagna' | null = null
  /** The house that “there” and “its lord” mean. */
  #house: number | null
  readonly #topic: Topic

  constructor(frame: Frame, topic: Topic) {
    this.#frame = frame
    this.#topic = topic
    this.#house = topic.house
  }

  /** What was spoken of last. */
  get lastSpokenOf(): Pick<Topic, 'holders' | 'house'> {
    return { holders: this.#last?.members ?? [], house: this.#house }
  }

  read(parts: readonly Part[]): ReadClaim[] {
    const clauses = clausesOf(parts)
    clauses.forEach((clause, i) => this.#readClause(clause, clauses[i + 1]?.opens ?? null))
    for (const group of this.#groups) this.#emit(group)
    return this.claims
  }

  #readClause({ opens, parts }: Clause, next: Clause['opens']): void {
    for (const part of parts) this.#readSingle(part)
    if (parts.some(({ part }) => part === 'not')) return this.#readNegated(parts)
    const runs = runsOf(parts.flatMap((part) => this.#resolve(part)))
    // What houses are counted from may change within a sentence.
    if (this.#reference !== null) for (const run of runs) countFrom(run, this.#reference)
    if (parts.some(({ part }) => part === 'there') && !saysHouse(parts)) this.#addHouse(runs)
    for (const { predicates } of runs)
      for (const each of predicates) if (each.is === 'house') this.#house = each.house
    if (runs.every(({ holders }) => holders.length === 0)) {
      for (const { predicates } of runs)
        for (const each of predicates) this.#sayOfLast(each, next === 'opens')
      for (const { rules } of runs)
        for (const house of rules) this.#claimLords([`lord-${house}`], this.#last?.members ?? [])
      return
    }
    const has = (which: Part['part']) => parts.some(({ part }) => part === which)
    this.#readRuns(runs, { opens, isThere: has('there'), isAll: has('all') })
  }

  #readSingle(part: Part): void {
    if (part.part === 'reference') this.#reference = part.graha
    if (part.part === 'house-sign') {
      for (const house of part.houses)
        this.claims.push({ kind: 'sign', of: `house-${house}`, sign: part.sign, frame: this.#frame })
      this.#house = part.houses.at(-1) ?? this.#house
    }
    if (part.part !== 'ascendant') return
    this.claims.push({ kind: 'ascendant', sign: part.sign })
    // What follows, such as a nakshatra or degrees, is said of the lagna; “its lord” is that of the first house.
    this.#last = { members: ['lagna'], predicates: [] }
    this.#groups.push(this.#last)
    this.#isOpen = false
    this.#house = 1
  }

  /** Pronouns and “its lord” by what they mean here. */
  #resolve(part: Part): readonly Part[] {
    if (part.part === 'lord-of-it')
      return this.#house ? [{ part: 'holder', holder: `lord-${this.#house}`, isCompanion: false }] : []
    if (part.part === 'rules-it') return this.#house ? [{ part: 'rules', houses: [this.#house] }] : []
    if (part.part !== 'pronoun') return [part]
    if (this.#last) return []
    const { holders } = this.#topic
    const meant = part.isPlural ? holders : holders.slice(-1)
    return meant.map((holder) => ({ part: 'holder', holder, isCompanion: false }))
  }

  /** “and Jupiter is there too”: in the house that was spoken of, where nothing else stands in this sentence. */
  #addHouse(runs: readonly Run[]): void {
    const isJoined = this.#last !== null && this.#last.predicates.length > 0
    if (isJoined || this.#house === null) return
    const run = runs.find(({ holders }) => holders.length > 0)
    run?.predicates.push({ is: 'house', house: this.#house, isLocative: true })
  }

  /** What is denied is no claim, except the motion of a graha. */
  #readNegated(parts: readonly Part[]): void {
    for (const { holders, predicates } of runsOf(parts)) {
      for (const each of predicates) if (each.is === 'house') this.#house = each.house
      if (holders.length > 0) this.#start(holders.map(({ holder }) => holder))
      const members = this.#last?.members ?? []
      for (const predicate of predicates)
        for (const of of members.filter((each) => each !== 'lagna')) this.#deny(of, predicate)
    }
    this.#isOpen = false
  }

  #deny(of: Holder, predicate: Predicate): void {
    if (predicate.is === 'retrograde')
      this.claims.push({ kind: 'retrograde', of, isRetrograde: !predicate.isRetrograde, frame: this.#frame })
    if (predicate.is === 'combust') this.claims.push({ kind: 'combust', of, isCombust: false })
    if (predicate.is === 'dignity')
      this.claims.push({ kind: 'dignity', of, dignity: predicate.dignity, isPresent: false })
  }

  #readRuns(
    runs: readonly Run[],
    { opens, isThere, isAll }: { opens: Clause['opens']; isThere: boolean; isAll: boolean },
  ): void {
    const leading = runs[0]!.holders.length === 0 ? runs[0]!.predicates : []
    const named = runs.filter(({ holders }) => holders.length > 0)
    const saysNothing =
      leading.length === 0 && named.every(({ predicates, rules }) => predicates.length + rules.length === 0)
    const isCompany =
      opens === 'with' ||
      isThere ||
      named.every(({ holders }) => holders.every(({ isCompanion }) => isCompanion))
    named.forEach(({ holders, predicates, rules }, i) => {
      const members = this.#nameLords(holders.map(({ holder }) => holder))
      const isFirst = i === 0 && leading.length === 0
      if (isFirst && saysNothing && this.#isApposition(members, opens, isThere)) return
      if (isFirst && saysNothing && isCompany && this.#last && this.#last.predicates.length > 0)
        this.#last.members.push(...members)
      else if (isFirst && opens !== null && this.#isListOpen(saysNothing || isAll || isThere))
        this.#last!.members.push(...members)
      else this.#start(members)
      for (const holder of holders) if (holder.isCompanion && this.#last) this.#isOpen = false
      if (i === 0) for (const each of leading) this.#last!.predicates.push(each)
      if (!this.#shareHouses(this.#last!, predicates))
        for (const each of predicates) this.#last!.predicates.push(each)
      for (const house of rules) this.#claimLords([`lord-${house}`], this.#last!.members)
      this.#isOpen = predicates.length === 0 && rules.length === 0
    })
  }

  /** “Rahu and Ketu are in the second and eighth houses”: one house each, in order. */
  #shareHouses({ members, predicates: said }: Group, predicates: readonly Predicate[]): boolean {
    const houses = predicates.filter(({ is }) => is === 'house')
    if (members.length < 2 || said.length > 0 || houses.length !== members.length) return false
    members.forEach((of, i) => this.#groups.push({ members: [of], predicates: [houses[i]!] }))
    for (const each of predicates) if (each.is !== 'house') this.#last!.predicates.push(each)
    return true
  }

  /** A list that began with where it stands ends where something else is said, unless of all. */
  #isListOpen(goesOn: boolean): boolean {
    return this.#isOpen && this.#last !== null && (goesOn || this.#last.predicates.length === 0)
  }

  /** “Mercury, your lagna lord”, “the ninth lord, the Moon”, “and it rules the fourth and ninth houses”. */
  #isApposition(members: readonly Holder[], opens: Clause['opens'], isThere: boolean): boolean {
    const last = this.#last
    if (!last || isThere || opens === null || opens === 'with') return false
    const isOnlyLords = members.every(isLord)
    const isAfterOne = last.members.length === 1 && last.members.some(isGraha)
    if (isOnlyLords && isAfterOne && (!this.#isOpen || opens === 'list')) {
      this.#claimLords(members, last.members)
      return true
    }
    const [only, ...more] = members
    if (opens !== 'list' || !this.#isOpen || !only || more.length > 0 || !isGraha(only)) return false
    if (last.members.some((each) => !isLord(each))) return false
    this.#claimLords(last.members, members)
    last.members.splice(0, last.members.length, only)
    return true
  }

  #start(members: readonly Holder[]): void {
    this.#last = { members: this.#nameLords(members), predicates: this.#pending }
    this.#pending = []
    this.#groups.push(this.#last)
    this.#isOpen = true
  }

  /** “the ninth lord Moon” names who the lord is: what follows is said of the graha. */
  #nameLords(members: readonly Holder[]): Holder[] {
    const [lords, others] = [members.filter(isLord), members.filter((each) => !isLord(each))]
    if (lords.length > 0 && others.some(isGraha)) this.#claimLords(lords, others)
    return others.length > 0 ? others : lords
  }

  #claimLords(lords: readonly Holder[], grahas: readonly Holder[]): void {
    const graha = grahas.find(isGraha)
    if (!graha) return
    for (const lord of lords)
      if (isLord(lord)) this.claims.push({ kind: 'lord', house: houseOf(lord), graha })
  }

  /** A house that is only spoken of, such as one that is empty, is not where the next graha stands. */
  #sayOfLast(predicate: Predicate, opensList: boolean): void {
    const isTopic = predicate.is === 'house' && !predicate.isLocative
    if (predicate.is === 'house') this.#house = predicate.house
    const counted: Predicate =
      predicate.is === 'house' && this.#reference !== null
        ? { ...predicate, from: this.#reference }
        : predicate
    if (!this.#last) return isTopic && !opensList ? undefined : void this.#pending.push(counted)
    this.#last.predicates.push(counted)
    this.#isOpen = false
  }

  /** Without anything that stands there, a nakshatra or a rashi is the Moon's. */
  sayOfMoon(isSign: boolean): void {
    const kept = this.#pending.filter(({ is }) => is === 'nakshatra' || (is === 'sign' && isSign))
    this.#emit({ members: ['moon'], predicates: kept })
  }

  #emit({ members, predicates }: Group): void {
    for (const of of members) for (const predicate of predicates) this.#claim(of, predicate)
  }

  #claim(of: Holder, predicate: Predicate): void {
    const frame = this.#frame
    if (of === 'lagna') {
      if (predicate.is === 'sign') this.claims.push({ kind: 'ascendant', sign: predicate.sign })
      else if (predicate.is === 'degree') this.claims.push({ kind: 'degree', of, degrees: predicate.degrees })
      else if (predicate.is === 'nakshatra')
        this.claims.push({
          kind: 'nakshatra',
          of,
          nakshatra: predicate.nakshatra,
          pada: predicate.pada,
          frame,
        })
      return
    }
    if (predicate.is === 'sign') this.claims.push({ kind: 'sign', of, sign: predicate.sign, frame })
    // Nothing is counted from itself at birth: a Moon from the Moon is the Moon of a day.
    if (predicate.is === 'house' && of !== predicate.from)
      this.claims.push({ kind: 'house', of, house: predicate.house, from: predicate.from ?? 'lagna', frame })
    if (predicate.is === 'nakshatra') {
      const { nakshatra, pada } = predicate
      this.claims.push({ kind: 'nakshatra', of, nakshatra, pada, frame })
    }
    if (predicate.is === 'degree') this.claims.push({ kind: 'degree', of, degrees: predicate.degrees })
    if (predicate.is === 'retrograde')
      this.claims.push({ kind: 'retrograde', of, isRetrograde: predicate.isRetrograde, frame })
    if (predicate.is === 'combust') this.claims.push({ kind: 'combust', of, isCombust: true })
    if (predicate.is === 'dignity')
      this.claims.push({ kind: 'dignity', of, dignity: predicate.dignity, isPresent: true })
  }
}

interface Run {
  readonly holders: { readonly holder: Holder; readonly isCompanion: boolean }[]
  readonly predicates: Predicate[]
  readonly rules: number[]
}

/** Holders that stand together, each run with what follows it; the first run has no holder where a predicate leads. */
function runsOf(parts: readonly Part[]): Run[] {
  const runs: Run[] = [{ holders: [], predicates: [], rules: [] }]
  for (const part of parts) {
    const last = runs.at(-1)!
    if (part.part === 'predicate') last.predicates.push(part.predicate)
    else if (part.part === 'rules') last.rules.push(...part.houses)
    else if (part.part === 'holder') {
      const isNew = last.predicates.length + last.rules.length > 0
      const run = isNew ? { holders: [], predicates: [], rules: [] } : last
      run.holders.push({ holder: part.holder, isCompanion: part.isCompanion })
      if (isNew) runs.push(run)
    }
  }
  return runs
}

function countFrom({ predicates }: Run, from: Graha | 'lagna'): void {
  predicates.forEach((each, i) => {
    if (each.is === 'house') predicates[i] = { ...each, from }
  })
}

interface PlacementContext {
  readonly frame: Frame
  /** An aspect is said: a house without “in” is what is aspected. */
  readonly isAspect: boolean
  /** A sign that stands alone is the caller's. */
  readonly isRashi: boolean
  readonly topic: Topic
}

const saysHouse = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.part === 'predicate' && part.predicate.is === 'house')

export interface PlacementsRead extends Pick<Topic, 'holders' | 'house'> {
  readonly claims: readonly ReadClaim[]
}

/** What a sentence says of where grahas and the lagna stand, and which graha rules a house. */
export function readPlacements(
  parts: readonly Part[],
  { frame, isAspect, isRashi, topic }: PlacementContext,
): PlacementsRead {
  const kept = isAspect
    ? parts.filter(
        (part) => !(part.part === 'predicate' && part.predicate.is === 'house' && !part.predicate.isLocative),
      )
    : parts
  const reader = new Reader(frame, topic)
  reader.read(kept)
  reader.sayOfMoon(isRashi)
  return { claims: reader.claims, ...reader.lastSpokenOf }
}
