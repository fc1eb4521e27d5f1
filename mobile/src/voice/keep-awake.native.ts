import { activateKeepAwakeAsync, deactivateKeepAwake } from 'expo-keep-awake'

const tag = 'call'
const ignore = () => {}

/** Keeps the screen on, for a caller who listens and touches nothing. Returns how to stop. */
export function keepAwake(): () => void {
  // A screen that goes dark ends no call.
  activateKeepAwakeAsync(tag).catch(ignore)
  return () => void deactivateKeepAwake(tag).catch(ignore)
}
