/** Thrown by a handler whose job is for a later moment: it waits in the queue until then and loses no attempt. */
export class Postponed extends Error {
  override readonly name = 'Postponed'
  readonly untilMs: number

  constructor(untilMs: number) {
    super('The job is for a later moment.')
    this.untilMs = untilMs
  }
}
