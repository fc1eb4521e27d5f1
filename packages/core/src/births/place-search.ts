import type { Place } from '@astrovoice/contracts'

/** A place with what tells it from others of its name. */
export interface Town extends Place {
  /** The name in Devanagari, where it is known. */
  readonly localName?: string
  /** 0 where unknown. */
  readonly population: number
}

/** Finds towns by name during calls, without holding up what else the process does. */
export interface PlaceSearch {
  /**
   * Towns of that name, in any script of India or Latin letters, best match first. None for an unknown name.
   * Rejects with the signal's reason once it aborts.
   */
  search(name: string, limit: number, signal?: AbortSignal): Promise<readonly Town[]>
}
