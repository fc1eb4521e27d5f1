export interface Point {
  /** North positive. */
  readonly latitudeDeg: number
  /** East positive. */
  readonly longitudeDeg: number
}

/** A town of the place table. */
export interface Place {
  /** GeoNames id. */
  readonly id: string
  readonly name: string
  /** The name in Devanagari, where GeoNames knows one. */
  readonly nameLocal?: string
  /** State or province. */
  readonly region: string
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string
  /** North positive, to 0.0001° (11 m). */
  readonly latitudeDeg: number
  /** East positive, to 0.0001°. */
  readonly longitudeDeg: number
  /** IANA time zone. */
  readonly zone: string
  /** 0 where unknown. */
  readonly population: number
}
