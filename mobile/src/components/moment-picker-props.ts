export interface MomentPickerProps {
  readonly kind: 'date' | 'time'
  readonly label: string
  /** A date as 1990-05-15, a time as 22:05; null while none is chosen. */
  readonly value: string | null
  /** The first and last date that can be chosen. */
  readonly min?: string
  readonly max?: string
  readonly onPick: (value: string) => void
}
