export interface GroupKeysOptions {
  /** The role of the members. */
  readonly role: 'radio' | 'tab'
  /** The focus has moved to the member at this place. */
  readonly onMove?: (at: number) => void
  readonly onChoose: (at: number) => void
}
