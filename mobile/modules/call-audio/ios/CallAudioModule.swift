import AVFoundation
import ExpoModulesCore

/// The sound of a call for JavaScript: `CallAudio` in mobile/src/voice/call-audio-port.ts says what each means.
public final class CallAudioModule: Module {
  private let control = DispatchQueue(label: "in.astrovoice.call-audio")
  private let lock = NSLock()
  private var current: CallAudioSession?

  /// Read on JavaScript's thread, written on `control`.
  private var session: CallAudioSession? {
    get { lock.withLock { current } }
    set { lock.withLock { current = newValue } }
  }

  public func definition() -> ModuleDefinition {
    Name("CallAudio")
    Events("onRecorded", "onHeld", "onReleased", "onRoute", "onLost")

    AsyncFunction("requestMicrophone") { (promise: Promise) in
      self.requestMicrophone { promise.resolve($0) }
    }

    AsyncFunction("open") { (rateHz: Double) -> Void in
      self.open(rateHz)
    }.runOnQueue(control)

    AsyncFunction("startMicrophone") { () -> [String: Any] in
      guard let session = self.session else {
        throw Exception(name: "CallAudioException", description: "Open the sound of a call before its microphone.")
      }
      return try session.startMicrophone()
    }.runOnQueue(control)

    AsyncFunction("stopMicrophone") { () -> Void in
      self.session?.stopMicrophone()
    }.runOnQueue(control)

    AsyncFunction("close") { () -> Void in
      self.close()
    }.runOnQueue(control)

    Function("takeRecorded") { () -> Data in
      self.session?.recorded.take() ?? Data()
    }

    Function("play") { (pcm16: Data) -> Void in
      self.session?.playout.add(pcm16)
    }

    Function("clear") { () -> Void in
      self.session?.playout.clear()
    }

    Function("playedMs") { () -> Double in
      self.session?.playedMs ?? 0
    }

    Function("queuedMs") { () -> Double in
      self.session?.queuedMs ?? 0
    }

    Function("level") { () -> Double in
      self.session?.playout.level ?? 0
    }

    OnDestroy {
      self.control.async { self.close() }
    }
  }

  private func requestMicrophone(_ then: @escaping (Bool) -> Void) {
    if #available(iOS 17.0, *) {
      AVAudioApplication.requestRecordPermission(completionHandler: then)
    } else {
      AVAudioSession.sharedInstance().requestRecordPermission(then)
    }
  }

  private func open(_ rateHz: Double) {
    close()
    session = CallAudioSession(sampleRateHz: rateHz, control: control) { [weak self] name, body in
      self?.sendEvent(name, body)
    }
  }

  private func close() {
    session?.close()
    session = nil
  }
}
