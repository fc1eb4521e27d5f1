/** Hermes of React Native 0.85 has no Intl.PluralRules. */
import '@formatjs/intl-pluralrules/polyfill-force.js'
import '@formatjs/intl-pluralrules/locale-data/en.js'
import '@formatjs/intl-pluralrules/locale-data/hi.js'
