import Foundation
import os

/**
 What the microphone has heard and JavaScript has not taken: pcm16. The oldest is dropped when JavaScript stands still.
 Safe to use from several threads; the audio thread holds the lock for the copy of one block.
 */
final class RecordedQueue {
  private let lock = OSAllocatedUnfairLock()
  private var ring: [Int16]
  private var start = 0
  private var length = 0
  private var isAnnounced = false
  private var isOpen = false
  private var added: UInt64 = 0

  init(maxSamples: Int) {
    ring = [Int16](repeating: 0, count: maxSamples)
  }

  /// Blocks that have come from the device, taken or not: it stands still when the device gives nothing.
  var addedBlocks: UInt64 { locked { added } }

  /// Samples are kept while it is open.
  func setOpen(_ isOpen: Bool) {
    locked {
      self.isOpen = isOpen
      start = 0
      length = 0
      isAnnounced = false
    }
  }

  /// Takes samples from -1 to 1. Returns whether JavaScript has to learn that samples wait.
  func add(_ samples: UnsafePointer<Float>, count: Int) -> Bool {
    locked {
      added &+= 1
      guard isOpen else { return false }
      for i in 0..<count {
        ring[(start + length) % ring.count] = pcm16(samples[i])
        if length < ring.count { length += 1 } else { start = (start + 1) % ring.count }
      }
      let isNews = !isAnnounced
      isAnnounced = true
      return isNews
    }
  }

  /// Everything that waits, as 16-bit little-endian samples.
  func take() -> Data {
    locked {
      var data = Data(capacity: length * 2)
      for i in 0..<length {
        withUnsafeBytes(of: ring[(start + i) % ring.count].littleEndian) { data.append(contentsOf: $0) }
      }
      start = 0
      length = 0
      isAnnounced = false
      return data
    }
  }

  private func pcm16(_ sample: Float) -> Int16 {
    sample.isNaN ? 0 : Int16(max(-32_768, min(32_767, (sample * 32_768).rounded())))
  }

  private func locked<Result>(_ act: () -> Result) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return act()
  }
}
