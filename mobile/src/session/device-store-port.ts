/** Storage on the device that outlives a reload. Values are secrets; no other origin can read them. */
export interface DeviceStore {
  get(key: string): Promise<string | null>
  set(key: string, value: string | null): Promise<void>
  /** Reports that another tab has changed a value. Returns how to stop. */
  watch(key: string, onChange: () => void): () => void
  /** Runs one thing after the other, over all tabs. */
  alone<T>(name: string, act: () => Promise<T>): Promise<T>
}
