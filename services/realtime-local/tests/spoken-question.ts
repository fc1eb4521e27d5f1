/** A question spoken by the server under test: 24 kHz pcm16 with the silence that ends a turn. */
export async function speakQuestion(url: string, input: string): Promise<Buffer> {
  const answer = await fetch(`${url}/v1/audio/speech`, {
    method: 'POST',
    headers: { authorization: 'Bearer local', 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'espeak-ng', input, voice: 'cedar', response_format: 'pcm' }),
  })
  const silence = Buffer.alloc(48 * 1000)
  return Buffer.concat([silence.subarray(0, 48 * 300), Buffer.from(await answer.arrayBuffer()), silence])
}

/** Frames of 100 ms. */
export const frames = (audio: Buffer) =>
  Array.from({ length: Math.ceil(audio.length / 4800) }, (_, i) => audio.subarray(i * 4800, (i + 1) * 4800))
