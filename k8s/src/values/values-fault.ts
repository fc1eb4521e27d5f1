/** Values with which an installation cannot work. */
export class ValuesFault extends Error {
  override readonly name = 'ValuesFault'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`These values cannot work:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
    this.faults = faults
  }
}
