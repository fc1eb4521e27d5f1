/**
 * How a rule was found. `read`: a page that says so was read, and its address is given. `secondary`: somebody
 * attributes it to a text that was not read itself. `unverified`: known from practice, no page was read.
 */
export type Source =
  | {
      readonly kind: 'read'
      /** The page's address, with its scheme. */
      readonly url: string
      /** Work, chapter and verse, as the page numbers them. */
      readonly verse?: string
    }
  | {
      readonly kind: 'secondary'
      /** Who attributes it, and to which text. */
      readonly through: string
    }
  | { readonly kind: 'unverified' }

export type SourceKind = Source['kind']

/** The school or body of texts that a rule belongs to. `project` marks what this engine chose itself. */
export type Tradition =
  | 'parashari'
  | 'jaimini'
  | 'kp'
  | 'tajika'
  | 'gochara'
  | 'ashtakavarga'
  | 'panchang'
  | 'muhurta'
  | 'remedy'
  | 'custom'
  | 'numerology'
  | 'western'
  | 'modern'
  | 'project'

/** How much a rule counts beside others of its subject: 5 most, 1 least. */
export type Weight = 1 | 2 | 3 | 4 | 5

/** One rule as data. Its condition is in the table or the function that names the rule. */
export type Rule = {
  /** Unique in the engine: the subject of its table, a dot, its name. */
  readonly id: string
  readonly tradition: Tradition
  readonly weight: Weight
  readonly source: Source
  /** Condition and effect in one English sentence, where the id and the table do not say them. */
  readonly holds?: string
}
