import AVFoundation
import ExpoModulesCore

/**
 One run of the system's sound graph: both directions through one voice-processing unit, so that it knows what the
 loudspeaker plays and takes it out of the microphone. A change of devices needs a new one.
 */
final class CallAudioEngine {
  private let engine = AVAudioEngine()
  private let hasMicrophone: Bool
  private var startedWith: [AVAudioFormat] = []

  /// It has stopped, or the devices are no longer those that it was built for.
  var isStale: Bool { !engine.isRunning || startedWith != deviceFormats }

  /// Posted when a device changed. The graph has stopped then, but on iOS 26.4 apps saw it still run.
  var changeNotification: (name: Notification.Name, object: AnyObject) {
    (.AVAudioEngineConfigurationChange, engine)
  }

  /**
   The session has to be active. `onRecorded` is called on the audio thread.
   - Throws: what the system says when the graph does not start, or voice processing is refused; an exception that names
     the device when one is not there.
   */
  init(
    sampleRateHz: Double,
    playout: PlayoutQueue,
    recorded: RecordedQueue?,
    onRecorded: @escaping () -> Void
  ) throws {
    hasMicrophone = recorded != nil
    // 32-bit floats on one channel: the only format that every node takes.
    guard let format = AVAudioFormat(standardFormatWithSampleRate: sampleRateHz, channels: 1) else {
      throw Exception(name: "CallAudioException", description: "A call has no format at \(sampleRateHz) Hz.")
    }
    if let recorded {
      try connectMicrophone(format, recorded, onRecorded)
    }
    try requireDevice("loudspeaker", engine.outputNode.outputFormat(forBus: 0))
    connectSpeaker(format, playout)
    engine.prepare()
    try engine.start()
    startedWith = deviceFormats
  }

  func stop() {
    engine.stop()
  }

  private var deviceFormats: [AVAudioFormat] {
    let output = engine.outputNode.outputFormat(forBus: 0)
    // Asking for the input node would make one.
    return hasMicrophone ? [output, engine.inputNode.inputFormat(forBus: 0)] : [output]
  }

  /// A device that is not there has an empty format. Connecting it raises an exception that Swift cannot catch.
  private func requireDevice(_ name: String, _ format: AVAudioFormat) throws {
    guard format.sampleRate > 0, format.channelCount > 0 else {
      throw Exception(name: "CallAudioException", description: "The phone gives no \(name) now.")
    }
  }

  /// Voice processing has to be on before the graph is connected and started.
  private func connectMicrophone(
    _ format: AVAudioFormat,
    _ recorded: RecordedQueue,
    _ onRecorded: @escaping () -> Void
  ) throws {
    let input = engine.inputNode
    try requireDevice("microphone", input.inputFormat(forBus: 0))
    try input.setVoiceProcessingEnabled(true)
    if #available(iOS 17.0, *) {
      // Nothing else plays during a call; more ducking only makes our own sound quiet.
      input.voiceProcessingOtherAudioDuckingConfiguration =
        AVAudioVoiceProcessingOtherAudioDuckingConfiguration(enableAdvancedDucking: false, duckingLevel: .min)
    }
    let sink = AVAudioSinkNode { _, frameCount, buffers -> OSStatus in
      guard let samples = buffers.pointee.mBuffers.mData else { return noErr }
      let isNews = recorded.add(samples.assumingMemoryBound(to: Float.self), count: Int(frameCount))
      if isNews { onRecorded() }
      return noErr
    }
    engine.attach(sink)
    // Only the voice-processing unit resamples for a sink; without it the format has to be the device's.
    engine.connect(input, to: sink, format: format)
    // With voice processing the output starts only if this connection is made by name.
    engine.connect(engine.mainMixerNode, to: engine.outputNode, format: format)
  }

  private func connectSpeaker(_ format: AVAudioFormat, _ playout: PlayoutQueue) {
    let session = AVAudioSession.sharedInstance()
    let latency = Int64((session.outputLatency + session.ioBufferDuration) * format.sampleRate)
    let source = AVAudioSourceNode(format: format) { isSilence, _, frameCount, buffers -> OSStatus in
      let block = UnsafeMutableAudioBufferListPointer(buffers)[0]
      guard let samples = block.mData?.assumingMemoryBound(to: Float.self) else { return noErr }
      let filled = playout.fill(samples, count: Int(frameCount), latency: latency)
      isSilence.pointee = ObjCBool(filled == 0)
      return noErr
    }
    engine.attach(source)
    // The mixer resamples for the device.
    engine.connect(source, to: engine.mainMixerNode, format: format)
  }
}
