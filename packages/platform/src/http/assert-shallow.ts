import { requestLimits } from '@astrovoice/contracts/operations'
import { UserFault } from '@astrovoice/core'

const byteOf = (character: string) => character.charCodeAt(0)
const quote = byteOf('"')
const backslash = byteOf('\\')
const opening = [byteOf('['), byteOf('{')]
const closing = [byteOf(']'), byteOf('}')]

/**
 * Refuses JSON that is nested deeper than any body of ours, before it is parsed. Text that is no JSON passes.
 * @throws UserFault request_invalid.
 */
export function assertShallow(body: Uint8Array): void {
  let depth = 0
  let isText = false
  for (let i = 0; i < body.length; i++) {
    const byte = body[i]!
    if (isText) {
      if (byte === backslash) i++
      else if (byte === quote) isText = false
    } else if (byte === quote) isText = true
    else if (closing.includes(byte)) depth--
    else if (opening.includes(byte)) depth++
    if (depth > requestLimits.maxBodyDepth) throw tooDeep()
  }
}

const tooDeep = () =>
  new UserFault('request_invalid', {
    detail: `The body is nested more than ${requestLimits.maxBodyDepth} deep.`,
  })
