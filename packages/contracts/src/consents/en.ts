import type { NoticeWords } from './words.ts'

export const en: NoticeWords = {
  dataItems: {
    address: 'your phone number or email address',
    births:
      'names, genders, dates, times and places of birth that you enter, and who these people are to you',
    present_place: 'the town where you say you are',
    settings: 'your languages, time zone and quiet hours',
    questions: 'what you ask and what the astrologer answers, in words',
    voice: 'the sound of your voice during a call',
    findings: 'what is computed from your chart',
    earlier_calls: 'what was said in your earlier calls',
    summaries: 'summaries of your calls',
    sound_of_calls: 'the sound of your calls',
    devices: 'the address of your device for notices',
    call_figures: 'figures of calls: when, how long, in which language, which tools; no words',
  },
  recipients: {
    ourselves: 'AstroVoice, and the company that hosts its servers',
    push_services: 'the notice services of Apple and Google',
  },
  localModel: 'an AI model on this server itself; nothing leaves it',
  purposes: {
    service: {
      title: 'Your account and charts',
      why: 'To sign you in, compute charts, panchang and matches, and keep your talks and their summaries for you.',
      without:
        'Without it there is no account. If you withdraw it later, calls stop; you can erase everything.',
    },
    ai_provider: {
      title: 'Talking with an AI astrologer',
      why: 'The astrologer is an AI. Its model hears your voice, answers you and reads the summary aloud.',
      without:
        'Without it there are no calls. Kundli, panchang and matching still work. A call that is on ends at once.',
    },
    memory: {
      title: 'Remembering earlier calls',
      why: 'So that the astrologer can go on where you stopped last time.',
      without: 'Without it every call begins with nothing known of earlier ones. You can still read them.',
    },
    recording: {
      title: 'Recording calls',
      why: 'To store the sound of calls so that you can hear them again.',
      without: 'Without it no sound is stored. Today none is stored in any case.',
    },
    push: {
      title: 'Notices to your device',
      why: 'To let you know when the summary of a call is ready.',
      without: 'Without it no notice is sent. The summary is still in your talks.',
    },
    analytics: {
      title: 'Figures of calls',
      why: 'To find faults, and to see what is used.',
      without: 'Without it no figures of your calls go to our statistics.',
    },
    model_improvement: {
      title: 'Improving our models',
      why: 'To learn from talks how to answer better.',
      without: 'Without it no talk of yours is used for that. Today none is used in any case.',
    },
    marketing: {
      title: 'Offers',
      why: 'To send you offers and news of AstroVoice.',
      without: 'Without it you get none. Today none are sent in any case.',
    },
  },
}
