import { initialConfig } from '../protocol/session-config.ts'
import { newId } from '../protocol/ids.ts'

/**
 * Sessions of this model answer with the caller's audio, piece by piece, at once and at almost no cost.
 */
export const echoModel = 'echo'

const audioKey = '"audio":"'

/**
 * From the first `response.create` on there is one endless answer, made of the caller's audio. Of an `append`
 * it reads only where its audio begins, so that a benchmark never measures the upstream.
 */
export class EchoSession {
  readonly id = newId('sess')
  readonly #send: (frame: string) => void
  readonly #place = {
    response_id: newId('resp'),
    item_id: newId('item'),
    output_index: 0,
    content_index: 0,
  }
  readonly #head: string
  #hasBegun = false
  #count = 0

  constructor(send: (frame: string) => void) {
    this.#send = send
    const place = JSON.stringify(this.#place).slice(1, -1)
    this.#head = `{"type":"response.output_audio.delta",${place},"event_id":"event_`
    this.#tell('session.created', { session: this.#describe() })
  }

  receive(frame: string): void {
    if (frame.includes('"input_audio_buffer.append"')) return this.#giveBack(frame)
    if (frame.includes('"response.create"')) return this.#begin()
    if (frame.includes('"session.update"'))
      return this.#tell('session.updated', { session: this.#describe() })
    if (frame.includes('"response.cancel"')) this.#finish('cancelled')
  }

  close(): void {
    this.#hasBegun = false
  }

  #giveBack(frame: string): void {
    if (!this.#hasBegun) return
    const from = frame.indexOf(audioKey) + audioKey.length
    const audio = frame.slice(from, frame.indexOf('"', from))
    this.#send(`${this.#head}${this.#count++}","delta":"${audio}"}`)
  }

  #begin(): void {
    const { response_id, item_id, output_index } = this.#place
    if (this.#hasBegun) return
    this.#hasBegun = true
    const response = { object: 'realtime.response', id: response_id, status: 'in_progress', output: [] }
    this.#tell('response.created', { response })
    const item = { type: 'message', role: 'assistant', id: item_id, status: 'in_progress', content: [] }
    this.#tell('response.output_item.added', { response_id, output_index, item })
  }

  #finish(status: 'cancelled'): void {
    if (!this.#hasBegun) return
    this.#hasBegun = false
    this.#tell('response.done', { response: { id: this.#place.response_id, status, output: [] } })
  }

  #tell(type: string, body: object): void {
    this.#send(JSON.stringify({ type, event_id: newId('event'), ...body }))
  }

  #describe(): object {
    return { object: 'realtime.session', id: this.id, ...initialConfig(echoModel, 'realtime') }
  }
}
