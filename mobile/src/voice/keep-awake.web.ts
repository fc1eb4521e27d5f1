/** Keeps the screen on, for a caller who listens and touches nothing. Returns how to stop. */
export function keepAwake(): () => void {
  // Lib.dom has it always; older browsers and pages without TLS do not.
  const wakeLock: WakeLock | undefined = navigator.wakeLock
  if (!wakeLock) return () => {}
  let isOver = false
  let held: WakeLockSentinel | null = null

  async function lock() {
    if (document.visibilityState !== 'visible') return
    // A browser that saves its battery refuses; a screen that goes dark ends no call.
    const got = await wakeLock!.request('screen').catch(() => null)
    if (isOver) await got?.release()
    else held = got
  }
  // A hidden page loses it.
  document.addEventListener('visibilitychange', lock)
  void lock()
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', lock)
    void held?.release()
  }
}
