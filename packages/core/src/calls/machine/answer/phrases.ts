import type { Language } from '@astrovoice/contracts'

type Phrase = Readonly<Record<Language, string>>

/** The astrologer's words about the call itself. First persons in Hindi do not show the astrologer's gender. */
export const areYouThere: Phrase = {
  en: 'Are you still there? Take your time, I am here.',
  hi: 'क्या आप लाइन पर हैं? आराम से सोचिए, मैं यहीं हूँ।',
  hinglish: 'Kya aap line par hain? Aaram se sochiye, main yahin hoon.',
}

/** While the caller waits: acknowledgements take turns. */
export const oneMoment: Readonly<Record<Language, readonly string[]>> = {
  en: ['One moment please.', 'Let me look at that.'],
  hi: ['एक पल दीजिए।', 'ज़रा देखने दीजिए।'],
  hinglish: ['Ek pal dijiye.', 'Zara dekhne dijiye.'],
}

/** After a spoken question without words. */
export const askToRepeat: Phrase = {
  en: 'Sorry, I could not hear that clearly. Please say it again.',
  hi: 'माफ़ कीजिए, आवाज़ साफ़ नहीं आई। एक बार फिर से कहिए।',
  hinglish: 'Maaf kijiye, awaaz saaf nahin aayi. Ek baar phir se kahiye.',
}

export const farewell: Phrase = {
  en: 'Our time is up for today. Thank you for talking with me.',
  hi: 'आज का हमारा समय पूरा हुआ। मुझसे बात करने के लिए धन्यवाद।',
  hinglish: 'Aaj ka hamara samay poora hua. Mujhse baat karne ke liye dhanyavaad.',
}

/** How much can still be heard, before the money or the free time of a call is used up. */
export const creditLeft: Readonly<Record<'two_minutes' | 'half_minute', Phrase>> = {
  two_minutes: {
    en: 'A short word: your balance lasts for about two more minutes.',
    hi: 'एक छोटी सी बात: आपके बैलेंस में लगभग दो मिनट बाकी हैं।',
    hinglish: 'Ek chhoti si baat: aapke balance mein lagbhag do minute baaki hain.',
  },
  half_minute: {
    en: 'Your balance lasts for about half a minute more.',
    hi: 'आपके बैलेंस में लगभग आधा मिनट बाकी है।',
    hinglish: 'Aapke balance mein lagbhag aadha minute baaki hai.',
  },
}

export const creditSpent: Readonly<Record<'balance_spent' | 'limit_reached', Phrase>> = {
  balance_spent: {
    en: 'Your balance is used up, so I stop here. Thank you for talking with me.',
    hi: 'आपका बैलेंस पूरा हो गया है, इसलिए यहीं रुकते हैं। मुझसे बात करने के लिए धन्यवाद।',
    hinglish:
      'Aapka balance poora ho gaya hai, isliye yahin rukte hain. Mujhse baat karne ke liye dhanyavaad.',
  },
  limit_reached: {
    en: 'You have reached the limit that you set for a call, so I stop here. Thank you for talking with me.',
    hi: 'आपने एक कॉल के लिए जो सीमा रखी थी, वह पूरी हो गई है, इसलिए यहीं रुकते हैं। मुझसे बात करने के लिए धन्यवाद।',
    hinglish:
      'Aapne ek call ke liye jo seema rakhi thi, woh poori ho gayi hai, isliye yahin rukte hain. Mujhse baat karne ke liye dhanyavaad.',
  },
}

/** The last line after the caller's goodbye, where the astrologer has no words of their own. */
export const goodbye: Phrase = {
  en: 'Take care. Goodbye.',
  hi: 'अपना ध्यान रखिए। नमस्ते।',
  hinglish: 'Apna dhyan rakhiye. Namaste.',
}

/** In place of an answer that the model's content filter stopped. */
export const declined: Phrase = {
  en: 'I would rather not speak about that. Please ask me something else about your chart.',
  hi: 'माफ़ कीजिए, इस बारे में बात करना ठीक नहीं होगा। अपनी कुंडली के बारे में कुछ और पूछिए।',
  hinglish:
    'Maaf kijiye, is baare mein baat karna theek nahin hoga. Apni kundli ke baare mein kuch aur poochhiye.',
}

/** In place of an answer that no model could give. */
export const apology: Phrase = {
  en: 'I am sorry, I cannot answer right now. Please ask me again in a moment.',
  hi: 'माफ़ कीजिए, अभी जवाब देना संभव नहीं हो रहा है। थोड़ी देर में फिर से पूछिए।',
  hinglish: 'Maaf kijiye, abhi jawab dena sambhav nahin ho raha hai. Thodi der mein phir se poochhiye.',
}
