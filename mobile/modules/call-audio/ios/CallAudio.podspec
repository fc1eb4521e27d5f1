Pod::Spec.new do |s|
  s.name           = 'CallAudio'
  s.version        = '0.1.0'
  s.summary        = 'The sound devices of a call, with voice processing.'
  s.homepage       = 'https://docs.expo.dev/modules/'
  s.license        = 'UNLICENSED'
  s.author         = 'AstroVoice'
  s.platforms      = { :ios => '16.4' }
  s.swift_version  = '5.9'
  s.source         = { git: '' }
  s.static_framework = true

  s.dependency 'ExpoModulesCore'

  s.source_files = '**/*.swift'
  s.pod_target_xcconfig = {
    'DEFINES_MODULE' => 'YES',
    'SWIFT_COMPILATION_MODE' => 'wholemodule'
  }
end
