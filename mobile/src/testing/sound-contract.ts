import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MicrophoneMissing, type HeldBy, type Microphones } from '@astrovoice/client'
import type { Loudspeaker } from '../voice/sound-port.ts'

export interface SoundUnderTest {
  openLoudspeaker(): Promise<Loudspeaker>
  readonly microphones: Microphones
  /** Both directions move on by this time. The microphone hears a tone. */
  pass(ms: number): void
  refuseMicrophone(): void
  loseMicrophone(): void
  hold(): void
  release(): void
  moveSound(to: { readonly isHeadset: boolean }): void
  close(): void
}

/** A tone of pcm16 at 24 kHz, at a quarter of full scale. */
const speech = (ms: number) => new Uint8Array(new Int16Array(ms * 24).fill(8192).buffer)
/** Renderers work in blocks and report now and then: 128 samples at 24 kHz, and 40 ms. */
const blockMs = 50
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** What a call relies on, of every platform's sound. */
export function soundContract(name: string, create: () => SoundUnderTest) {
  let subject: SoundUnderTest
  beforeEach(() => void (subject = create()))
  afterEach(() => subject.close())

  async function openMicrophone() {
    const heard = { samples: 0, peak: 0, lost: 0, held: [] as (HeldBy | null)[] }
    const microphone = await subject.microphones.open({
      onSamples(samples) {
        heard.samples += samples.length
        heard.peak = Math.max(heard.peak, ...samples)
      },
      onLost: () => heard.lost++,
      onHeld: (by) => heard.held.push(by),
    })
    return { microphone, heard }
  }

  describe(`the loudspeaker of ${name}`, () => {
    test('counts what has come out, and nothing of the silence after it', async () => {
      const loudspeaker = await subject.openLoudspeaker()
      loudspeaker.play(speech(300))
      subject.pass(150)
      expect(loudspeaker.playedMs()).toBeGreaterThan(150 - blockMs - 20)
      expect(loudspeaker.playedMs()).toBeLessThanOrEqual(150)
      subject.pass(1000)
      expect([loudspeaker.playedMs(), loudspeaker.queuedMs?.()]).toEqual([300, 0])
    })

    test('drops what has not come out, and counts only what follows', async () => {
      const loudspeaker = await subject.openLoudspeaker()
      loudspeaker.play(speech(1000))
      subject.pass(200)
      loudspeaker.clear()
      const heardMs = loudspeaker.playedMs()
      subject.pass(500)
      expect(loudspeaker.playedMs()).toBe(heardMs)
      loudspeaker.play(speech(100))
      subject.pass(500)
      expect(loudspeaker.playedMs()).toBeCloseTo(heardMs + 100, 6)
    })

    test('tells how loud it is: a quarter of full scale in speech, nothing in silence', async () => {
      const loudspeaker = await subject.openLoudspeaker()
      expect(loudspeaker.level()).toBe(0)
      loudspeaker.play(speech(500))
      subject.pass(100)
      expect(loudspeaker.level()).toBeGreaterThan(0.05)
      subject.pass(1000)
      expect(loudspeaker.level()).toBe(0)
    })
  })

  describe(`the microphone of ${name}`, () => {
    test('gives what it hears at the rate that it names', async () => {
      await subject.openLoudspeaker()
      const { microphone, heard } = await openMicrophone()
      subject.pass(500)
      expect(heard.samples).toBeGreaterThan((500 - blockMs) * (microphone.sampleRateHz / 1000))
      expect(heard.samples).toBeLessThanOrEqual(500 * (microphone.sampleRateHz / 1000))
      expect(heard.peak).toBeCloseTo(0.25, 3)
    })

    test('gives nothing after it is closed', async () => {
      await subject.openLoudspeaker()
      const { microphone, heard } = await openMicrophone()
      await microphone.close()
      subject.pass(500)
      expect(heard.samples).toBe(0)
    })

    test('is missing without a permission', async () => {
      await subject.openLoudspeaker()
      subject.refuseMicrophone()
      await expect(openMicrophone()).rejects.toThrow(MicrophoneMissing)
    })

    test('reports that its device is gone', async () => {
      await subject.openLoudspeaker()
      const { heard } = await openMicrophone()
      subject.loseMicrophone()
      expect(heard.lost).toBe(1)
    })

    test('reports a phone call, and its end', async () => {
      await subject.openLoudspeaker()
      const { heard } = await openMicrophone()
      subject.hold()
      subject.release()
      expect(heard.held).toEqual(['phone_call', null])
    })

    test('may hear a loudspeaker, and hears no headset', async () => {
      await subject.openLoudspeaker()
      const first = await openMicrophone()
      await first.microphone.close()
      subject.moveSound({ isHeadset: true })
      const second = await openMicrophone()
      expect([first.microphone.isSpeakerphone, second.microphone.isSpeakerphone]).toEqual([true, false])
    })

    test('reports each move of the sound to another device until nobody watches', async () => {
      let changes = 0
      await subject.openLoudspeaker()
      const stop = subject.microphones.watch(() => changes++)
      await settled()
      subject.moveSound({ isHeadset: true })
      await settled()
      expect(changes).toBe(1)
      stop()
      subject.moveSound({ isHeadset: false })
      await settled()
      expect(changes).toBe(1)
    })
  })
}
