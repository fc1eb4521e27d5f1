import Foundation
import os

/**
 Speech that waits to be played, and a count of what has been heard. Silence that the device plays meanwhile is not
 counted. Safe to use from several threads; the audio thread holds the lock for the copy of one block.
 */
final class PlayoutQueue {
  private let lock = OSAllocatedUnfairLock()
  private let maxSamples: Int
  /// Played ones stay until the next is added: the audio thread frees no memory.
  private var chunks: [[Int16]] = []
  private var head = 0
  private var offset = 0
  private var queued = 0
  private var taken: Int64 = 0
  private var heard: Int64 = 0
  private var lastLevel = 0.0
  /// The device's count of samples, and what of the speech had left for it by then.
  private var marks: [(position: Int64, taken: Int64)] = []
  private var position: Int64 = 0

  init(maxSamples: Int) {
    self.maxSamples = maxSamples
    // The audio thread must not allocate.
    marks.reserveCapacity(512)
  }

  /// Samples that wait.
  var queuedSamples: Int { locked { queued } }

  /// Samples that have come out since the queue was made; never falls.
  var heardSamples: Int64 { locked { heard } }

  /// Root mean square of the last block, 0 to 1.
  var level: Double { locked { lastLevel } }

  /// Takes 16-bit little-endian samples. What exceeds the room is dropped.
  func add(_ pcm16: Data) {
    guard pcm16.count >= 2 else { return }
    var samples = [Int16](repeating: 0, count: pcm16.count / 2)
    _ = samples.withUnsafeMutableBytes { pcm16.copyBytes(to: $0) }
    locked {
      let length = min(samples.count, maxSamples - queued)
      guard length > 0 else { return }
      chunks.removeFirst(head)
      head = 0
      chunks.append(length == samples.count ? samples : Array(samples.prefix(length)))
      queued += length
    }
  }

  /**
   Fills a block for the device with speech, then silence. What left for the device `latency` samples ago is heard.
   Returns how many samples were speech.
   */
  func fill(_ block: UnsafeMutablePointer<Float>, count: Int, latency: Int64) -> Int {
    locked {
      let filled = move(to: block, count: count)
      for i in filled..<count { block[i] = 0 }
      position += Int64(count)
      if filled > 0 {
        taken += Int64(filled)
        queued -= filled
        marks.append((position, taken))
      }
      hear(upTo: position - latency)
      lastLevel = rootMeanSquare(block, count)
      return filled
    }
  }

  /// The device starts again. The little that was on its way counts as heard.
  func restart() {
    locked {
      marks.removeAll(keepingCapacity: true)
      heard = taken
      lastLevel = 0
    }
  }

  /// Drops what waits and what is on its way; neither is counted.
  func clear() {
    locked {
      chunks.removeAll()
      head = 0
      marks.removeAll(keepingCapacity: true)
      offset = 0
      queued = 0
      taken = heard
    }
  }

  private func move(to block: UnsafeMutablePointer<Float>, count: Int) -> Int {
    var filled = 0
    while filled < count, head < chunks.count {
      let left = chunks[head].count - offset
      let length = min(left, count - filled)
      for i in 0..<length { block[filled + i] = Float(chunks[head][offset + i]) / 32_768 }
      filled += length
      offset += length
      if length == left {
        head += 1
        offset = 0
      }
    }
    return filled
  }

  private func hear(upTo end: Int64) {
    let gone = marks.prefix { $0.position <= end }.count
    guard gone > 0 else { return }
    heard = marks[gone - 1].taken
    marks.removeFirst(gone)
  }

  private func rootMeanSquare(_ block: UnsafeMutablePointer<Float>, _ count: Int) -> Double {
    var sum = 0.0
    for i in 0..<count { sum += Double(block[i]) * Double(block[i]) }
    return count > 0 ? (sum / Double(count)).squareRoot() : 0
  }

  private func locked<Result>(_ act: () -> Result) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return act()
  }
}
