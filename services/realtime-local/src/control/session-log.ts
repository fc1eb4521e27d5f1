/** The traffic of one session, for tests of clients. */
export interface SessionRecord {
  readonly id: string
  readonly model: string
  readonly openedAt: string
  /** Null while it is open; else its close code. */
  closeCode: number | null
  /** Events by type. */
  readonly received: Record<string, number>
  readonly sent: Record<string, number>
  /** Every `item` the conversation holds, in order. */
  items: () => readonly object[]
}

const maxKept = 500

const typeOf = (frame: string) => /"type"\s*:\s*"([^"]{1,80})"/.exec(frame)?.[1] ?? 'unreadable'

/** Remembers the last few hundred sessions. */
export class SessionLog {
  readonly #records: SessionRecord[] = []

  get records(): readonly SessionRecord[] {
    return this.#records
  }

  open(id: string, model: string, items: SessionRecord['items']) {
    const record: SessionRecord = {
      id,
      model,
      openedAt: new Date().toISOString(),
      closeCode: null,
      received: {},
      sent: {},
      items,
    }
    this.#records.push(record)
    if (this.#records.length > maxKept) this.#records.shift()
    const count = (counts: Record<string, number>) => (frame: string) => {
      const type = typeOf(frame)
      counts[type] = (counts[type] ?? 0) + 1
    }
    return { recordReceived: count(record.received), recordSent: count(record.sent), record }
  }
}
