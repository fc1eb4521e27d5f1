import AVFoundation

/// What JavaScript learns. The words are those of `CallAudioEvents` in mobile/src/voice/call-audio-port.ts.
typealias EmitEvent = (_ name: String, _ body: [String: Any?]) -> Void

/**
 The sound devices of the phone during a call. Everything but the queues runs on `control`: the system's notifications
 come on other threads, and a graph must not be taken down on theirs.
 */
final class CallAudioSession {
  let playout: PlayoutQueue
  let recorded: RecordedQueue

  /// What has come out since the call opened, in milliseconds.
  var playedMs: Double { milliseconds(playout.heardSamples) }

  /// What waits, in milliseconds.
  var queuedMs: Double { milliseconds(Int64(playout.queuedSamples)) }

  private let sampleRateHz: Double
  private let control: DispatchQueue
  private let emit: EmitEvent
  private let session = AVAudioSession.sharedInstance()
  private let announcements: DispatchSourceUserDataAdd
  private var engine: CallAudioEngine?
  private var engineObserver: NSObjectProtocol?
  private var observers: [NSObjectProtocol] = []
  private var watchdog: DispatchSourceTimer?
  private var isRecording = false
  private var isInterrupted = false
  private var lastOutput: String?
  /// Nil until the graph has run from one look of the watchdog to the next.
  private var lastAddedBlocks: UInt64?

  init(sampleRateHz: Double, control: DispatchQueue, emit: @escaping EmitEvent) {
    self.sampleRateHz = sampleRateHz
    self.control = control
    self.emit = emit
    // Five minutes: longer than any answer.
    playout = PlayoutQueue(maxSamples: Int(sampleRateHz) * 300)
    recorded = RecordedQueue(maxSamples: Int(sampleRateHz) * 2)
    announcements = DispatchSource.makeUserDataAddSource(queue: control)
    announcements.setEventHandler { emit("onRecorded", [:]) }
    announcements.resume()
    observe()
    do {
      try activate()
      try rebuild()
    } catch {
      // A phone call is on. The microphone is missing then, and starting it tries again.
      isInterrupted = true
    }
    lastOutput = session.callOutput
    watch()
  }

  /**
   Records from now on. Takes the sound back from another app that holds it.
   - Throws: what the system says if something keeps it, or the microphone cannot be recorded.
   */
  func startMicrophone() throws -> [String: Any] {
    let isRunning = isRecording && !isInterrupted && engine?.isStale == false
    isRecording = true
    do {
      if isInterrupted { try activate() }
      if !isRunning { try rebuild() }
    } catch {
      playWithoutMicrophone()
      throw error
    }
    isInterrupted = false
    recorded.setOpen(true)
    // The graph does not start without voice processing, which cancels echo.
    return ["output": session.callOutput, "cancelsEcho": true]
  }

  /// The graph keeps running, so that the next start is quick.
  func stopMicrophone() {
    recorded.setOpen(false)
  }

  func close() {
    watchdog?.cancel()
    watchdog = nil
    announcements.cancel()
    for observer in observers { NotificationCenter.default.removeObserver(observer) }
    observers = []
    dropEngine()
    try? session.setActive(false, options: .notifyOthersOnDeactivation)
  }

  private func milliseconds(_ samples: Int64) -> Double {
    Double(samples) * 1000 / sampleRateHz
  }

  private func activate() throws {
    try session.setCategory(.playAndRecord, mode: .voiceChat, options: [.defaultToSpeaker, .allowBluetooth])
    // A wish; the device's own rate and duration may differ.
    try? session.setPreferredIOBufferDuration(0.02)
    try session.setActive(true)
  }

  private func rebuild() throws {
    dropEngine()
    lastAddedBlocks = nil
    let announcements = announcements
    let built = try CallAudioEngine(
      sampleRateHz: sampleRateHz,
      playout: playout,
      recorded: isRecording ? recorded : nil,
      onRecorded: { announcements.add(data: 1) }
    )
    engine = built
    let (name, object) = built.changeNotification
    engineObserver = NotificationCenter.default.addObserver(forName: name, object: object, queue: nil) {
      [weak self, control] _ in
      control.async { self?.recoverIfStale() }
    }
  }

  private func dropEngine() {
    if let engineObserver { NotificationCenter.default.removeObserver(engineObserver) }
    engineObserver = nil
    engine?.stop()
    engine = nil
    playout.restart()
  }

  /// Voice processing changes the devices when it starts; the graph survives that, and a new one would do it again.
  private func recoverIfStale() {
    if engine?.isStale != false { recover() }
  }

  /// Builds the graph again after the system stopped it. JavaScript learns if that fails.
  private func recover() {
    guard !isInterrupted else { return }
    do {
      try rebuild()
    } catch {
      playWithoutMicrophone()
      emit("onLost", [:])
    }
  }

  /// The call goes on with typed questions: what the microphone refuses, the loudspeaker may still give.
  private func playWithoutMicrophone() {
    isRecording = false
    recorded.setOpen(false)
    try? rebuild()
  }

  private func observe() {
    on(AVAudioSession.interruptionNotification) { [weak self] in self?.onInterruption($0) }
    on(AVAudioSession.routeChangeNotification) { [weak self] _ in self?.onRouteChange() }
    on(AVAudioSession.mediaServicesWereResetNotification) { [weak self] _ in self?.onReset() }
  }

  private func on(_ name: Notification.Name, _ act: @escaping (Notification) -> Void) {
    let observer = NotificationCenter.default.addObserver(forName: name, object: nil, queue: nil) { [control] news in
      control.async { act(news) }
    }
    observers.append(observer)
  }

  /// A phone call or another app takes the sound; the system has stopped the graph by then.
  private func onInterruption(_ news: Notification) {
    guard
      let raw = news.userInfo?[AVAudioSessionInterruptionTypeKey] as? UInt,
      let type = AVAudioSession.InterruptionType(rawValue: raw)
    else { return }
    if type == .began {
      isInterrupted = true
      dropEngine()
      emit("onHeld", ["by": "phone_call"])
      return
    }
    let options = AVAudioSession.InterruptionOptions(
      rawValue: news.userInfo?[AVAudioSessionInterruptionOptionKey] as? UInt ?? 0
    )
    // Without it the caller takes the sound back, by unmuting.
    if options.contains(.shouldResume) { resume() }
  }

  private func resume() {
    guard isInterrupted else { return }
    do {
      try activate()
      try rebuild()
      isInterrupted = false
      emit("onReleased", [:])
    } catch {
      emit("onLost", [:])
    }
  }

  private func onRouteChange() {
    let now = session.callOutput
    guard now != lastOutput else { return }
    lastOutput = now
    emit("onRoute", ["output": now])
  }

  /// The system's audio server has restarted: every object of it is dead.
  private func onReset() {
    isInterrupted = false
    do {
      try activate()
    } catch {
      emit("onLost", [:])
      return
    }
    recover()
  }

  /// A graph may come back from a change of devices dead, without an error.
  private func watch() {
    let timer = DispatchSource.makeTimerSource(queue: control)
    timer.schedule(deadline: .now() + 2, repeating: 2)
    timer.setEventHandler { [weak self] in self?.checkMicrophone() }
    timer.resume()
    watchdog = timer
  }

  private func checkMicrophone() {
    guard isRecording, !isInterrupted else { return }
    let now = recorded.addedBlocks
    let isDead = now == lastAddedBlocks
    lastAddedBlocks = now
    if isDead { recover() }
  }
}
