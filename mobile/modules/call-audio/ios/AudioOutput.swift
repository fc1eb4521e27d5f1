import AVFoundation

extension AVAudioSession {
  /// Where the sound comes out, in the words of `AudioOutput` in mobile/src/voice/call-audio-port.ts.
  var callOutput: String {
    switch currentRoute.outputs.first?.portType {
    case .builtInSpeaker: return "loudspeaker"
    case .builtInReceiver: return "earpiece"
    case .headphones, .usbAudio, .bluetoothHFP, .bluetoothLE, .bluetoothA2DP: return "headset"
    default: return "other"
    }
  }
}
