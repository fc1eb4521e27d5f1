/** Six digits, each code as likely as any other. */
export function drawCode(): string {
  const limit = 4_294_000_000
  const [draw] = crypto.getRandomValues(new Uint32Array(1))
  // The last part of the range would make some codes likelier.
  return draw === undefined || draw >= limit ? drawCode() : String(draw % 1_000_000).padStart(6, '0')
}

/** 256 random bits, as text that is safe in JSON and addresses. */
export function drawToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
