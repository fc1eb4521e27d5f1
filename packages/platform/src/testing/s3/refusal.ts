/** An error of S3: a status, and a code and a message in XML. */
export class S3Refusal extends Error {
  override readonly name = 'S3Refusal'
  readonly status: number
  readonly code: string
  readonly fields: Readonly<Record<string, string>>

  constructor(status: number, code: string, message: string, fields: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.fields = fields
  }

  toXml(): string {
    const fields = Object.entries({ Code: this.code, Message: this.message, ...this.fields })
    const elements = fields.map(([name, text]) => `<${name}>${text.replaceAll('<', '&lt;')}</${name}>`)
    return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${elements.join('')}</Error>`
  }
}
